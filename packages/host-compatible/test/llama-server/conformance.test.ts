import { llamaServer } from '@windrose/host-compatible';
import { describeLiveHost } from '@windrose/testkit/vitest';
const servers = { v3: 'http://127.0.0.1:8131/v1', v1: 'http://127.0.0.1:8132/v1' };
for (const raw of [false, true])
  for (const format of ['v3', 'v1'] as const)
    describeLiveHost({
      name: format + raw,
      open: async () => ({ host: llamaServer({ baseUrl: servers[format], format, raw }), close: async () => {} }),
    });

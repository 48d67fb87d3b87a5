import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDurableEngine, durablePoints } from '@windrose/testkit/durable';
import { bundleProgram } from './bundle-program.js';
import { ContractEngine } from './contract-engine.js';
import { type RestateServer, startRestate, whyNoServer } from './restate-server.js';

describe.skipIf(whyNoServer)(`kill -9 on Restate${whyNoServer ? ` (skipped: ${whyNoServer})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'windrose-contract-'));
  const program = join(folder, 'program.mjs');
  let server: RestateServer;

  beforeAll(async () => {
    await bundleProgram(new URL('contract-program.ts', import.meta.url), program);
    server = await startRestate();
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    { of: 'the service', victims: { service: true, server: false }, points: durablePoints },
    { of: 'the server', victims: { service: false, server: true }, points: durablePoints },
    { of: 'both', victims: { service: true, server: true }, points: durablePoints.filter((_, at) => at % 5 === 0) },
  ])('of $of, at boundaries and inside steps, does no step again and no write twice', async ({ victims, points }) => {
    const together = points.length;
    await using engine = await ContractEngine.open(server, { program, folder, victims, together });
    expect(await checkDurableEngine(engine, { points, atOnce: together })).toEqual({});
  });
});

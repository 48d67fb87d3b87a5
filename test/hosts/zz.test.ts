import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { checkHost } from '@windrose/testkit';
import { hostTargets } from './host-targets.js';
it('x', async () => {
  let out = '';
  for (const t of hostTargets) {
    if (process.env['ONLY'] && !t.name.includes(process.env['ONLY'])) continue;
    for (const o of await checkHost(t))
      if (o.outcome === 'failed')
        out += `${t.name} | ${o.rule} | ${String(o.error).slice(0, 900)}${process.env['STACK'] ? (o.error as Error).stack : ''}\n`;
  }
  writeFileSync('/tmp/conf.txt', out);
}, 600000);

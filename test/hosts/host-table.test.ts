import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type HostRow, makeHostRow, printHostTable, putHostTable } from './host-table.js';
import { hostTargets } from './host-targets.js';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

describe("the README's table of hosts", () => {
  let rows: readonly HostRow[];

  beforeAll(async () => {
    rows = await Promise.all(hostTargets.map(makeHostRow));
  });

  // `npm run hosts:table` writes it.
  it('is what the conformance suite prints', async () => {
    const text = putHostTable(readFileSync(readme, 'utf8'), printHostTable(rows));
    await expect(text).toMatchFileSnapshot(readme);
  });
});

describe('a table of hosts', () => {
  const row = { name: 'A', tools: 'in words', answers: 'in words' };

  it('counts what is kept, and says beneath it once what is not, and why', () => {
    const outcomes: HostRow['outcomes'] = [
      { rule: 'a:kept', outcome: 'passed' },
      { rule: 'b:first', outcome: 'skipped', reason: 'the host tells no usage' },
      { rule: 'b:second', outcome: 'skipped', reason: 'the host tells no usage' },
    ];
    const lines = printHostTable([
      { ...row, outcomes },
      { ...row, name: 'B', outcomes },
    ]).split('\n');
    expect(lines.slice(2)).toEqual([
      '| A | in words | in words | 1 of 3 ¹ |',
      '| B | in words | in words | 1 of 3 ¹ |',
      '',
      '¹ `b:first`, `b:second`: the host tells no usage.',
    ]);
  });

  it('does not hide a rule that is broken, or a skip that has outlived its reason', () => {
    const table = printHostTable([
      {
        ...row,
        outcomes: [
          { rule: 'a:broken', outcome: 'failed', error: new Error('no') },
          { rule: 'b:kept', outcome: 'stale-skip', reason: 'the host tells no usage' },
        ],
      },
    ]);
    expect(table).toContain('| 0 of 2 ¹ ² |');
    expect(table).toContain('¹ `a:broken`: broken.');
    expect(table).toContain('² `b:kept`: the host tells no usage, says a skip, but the rule is kept.');
  });

  it('stands between its marks, and nothing else of the text changes', () => {
    const text = 'before\n<!-- hosts -->\nold\n<!-- /hosts -->\nafter\n';
    expect(putHostTable(text, 'new')).toBe('before\n<!-- hosts -->\n\nnew\n\n<!-- /hosts -->\nafter\n');
    expect(() => putHostTable('no marks', 'new')).toThrow('<!-- hosts -->');
  });
});

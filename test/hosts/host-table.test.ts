import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConformanceTarget, conformanceRules } from '@windrose/testkit';
import { describe, expect, it } from 'vitest';
import { type HostRow, makeHostRow, printHostTable, putHostTable } from './host-table.js';
import { hostTargets } from './host-targets.js';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const rules = Object.entries(conformanceRules).map(([rule, { behaviour }]) => ({ rule, behaviour }));
const rows = new Map<ConformanceTarget, Promise<HostRow>>();

/** What came of the suite on a host, which it meets once, for its tests and for the table. */
function rowOf(target: ConformanceTarget): Promise<HostRow> {
  const row = rows.get(target) ?? makeHostRow(target);
  rows.set(target, row);
  return row;
}

describe.each(hostTargets)('$name keeps the rule that', (target) => {
  it.each(rules)('$rule: $behaviour', async ({ rule }) => {
    const { outcomes } = await rowOf(target);
    const outcome = outcomes.find((each) => each.rule === rule);
    if (outcome?.outcome === 'failed') throw outcome.error;
    // A skip that is stale has outlived its reason, and is to be removed.
    expect(['passed', 'skipped']).toContain(outcome?.outcome);
  });
});

describe("the README's table of hosts", () => {
  // `npm run hosts:table` writes it.
  it('is what the conformance suite prints', async () => {
    const all = await Promise.all(hostTargets.map(rowOf));
    const text = putHostTable(readFileSync(readme, 'utf8'), printHostTable(all));
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

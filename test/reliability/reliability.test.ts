import { describe, expect, it } from 'vitest';
import { printReport } from './print-report.js';
import { rows, unmeasuredRows } from './rows.js';
import { rememberGlobals } from './rows/globals.js';

const seed = Number(process.env['RELIABILITY_SEED'] ?? 1);

rememberGlobals();

describe('a promise, tried a few times', () => {
  // `npm run reliability` tries each as often as the table says.
  it.each(rows)('holds: $promise', async ({ counts, isMeter, measure }) => {
    const { tried, failed, failures = [], note } = await measure(counts.test, seed);
    // Where the corpora are absent, a row says so.
    if (note?.startsWith('skipped') !== true) expect(tried).toBeGreaterThan(0);
    if (isMeter) return;
    expect(failures).toEqual([]);
    expect(failed).toBe(0);
  });
});

describe('the table', () => {
  it('has each promise once', () => {
    const ids = [...rows, ...unmeasuredRows].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what was tried, what failed and what is not measured', () => {
    const [row] = rows;
    const head = { date: '2026-01-02', commit: 'abc1234', seed: 7, flags: '' };
    const measured = { tried: 12_000, failed: 1, note: 'a note', failures: ['seed 3: it `broke`'] };
    const report = printReport([{ row: row!, measured, seconds: 1.25 }, { row: unmeasuredRows[0]! }], head);
    expect(report).toContain('2026-01-02 · commit abc1234 · ');
    expect(report).toContain('**1 promises measured, 1 broken, 1 not measured.**');
    expect(report).toContain(`(\`${row!.id}\`) | ${row!.shown} | 12,000 | 1 | 1.3 |`);
    expect(report).toContain(`not measured: ${unmeasuredRows[0]!.why} | – | – | – |`);
    expect(report).toContain(`- \`${row!.id}\`: a note.`);
    expect(report).toContain(`- \`${row!.id}\` **failed**: \`seed 3: it 'broke'\``);
  });
});

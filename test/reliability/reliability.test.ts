import { describe, expect, it } from 'vitest';
import { printReport } from './print-report.js';
import { longRows, rows, unmeasuredRows } from './rows.js';
import { findMissed } from './rows/find-missed.js';
import { rememberGlobals } from './rows/globals.js';
import { judgeMutants } from './rows/judge-mutants.js';

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
    const ids = [...rows, ...longRows, ...unmeasuredRows].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what was tried, what failed and what is not measured', () => {
    const [row] = rows;
    const head = { date: '2026-01-02', commit: 'abc1234', seed: 7, flags: '' };
    const measured = { tried: 12_000, failed: 1, note: 'a note', failures: ['seed 3: it `broke`'] };
    const unmeasured = { id: 'open', promise: 'A promise', why: 'nobody can tell' };
    const report = printReport([{ row: row!, measured, seconds: 1.25 }, { row: unmeasured }], head);
    expect(report).toContain('2026-01-02 · commit abc1234 · ');
    expect(report).toContain('**1 promises measured, 1 broken, 1 not measured.**');
    expect(report).toContain(`(\`${row!.id}\`) | ${row!.shown} | 12,000 | 1 | 1.3 |`);
    expect(report).toContain(`not measured: ${unmeasured.why} | – | – | – |`);
    expect(report).toContain(`- \`${row!.id}\`: a note.`);
    expect(report).toContain(`- \`${row!.id}\` **failed**: \`seed 3: it 'broke'\``);
  });

  it('says of what was measured before when and where', () => {
    const [row] = longRows;
    const kept = { date: '2026-01-01', commit: 'abc0000' };
    const head = { date: '2026-01-02', commit: 'abc1234', seed: 1, flags: '' };
    const report = printReport(
      [{ row: row!, measured: { tried: 5, failed: 0, note: 'a note' }, seconds: 60, kept }],
      head,
    );
    expect(report).toContain(`- \`${row!.id}\`: measured 2026-01-01 at commit abc0000; a note.`);
  });
});

describe('the changes that were tried', () => {
  const place = { start: { line: 1, column: 8 }, end: { line: 1, column: 9 } };
  const mutant = (status: string) => ({ status, mutatorName: 'Any', replacement: 'b', location: place });
  const file = (...statuses: string[]) => ({ source: 'return a;', mutants: statuses.map(mutant) });
  const many = (count: number, status: string): string[] => Array.from({ length: count }, () => status);

  it('may be overlooked by a tenth where strangers are read, and by a fifth elsewhere', () => {
    const some = file(...many(8, 'Killed'), 'Survived', 'NoCoverage', 'CompileError');
    const path = (room: string): string => `packages/core/src/${room}`;
    expect(judgeMutants({ files: { [path('text/a.ts')]: some } })).toMatchObject({ tried: 10, failed: 1 });
    expect(judgeMutants({ files: { [path('loop/policy.ts')]: some } })).toMatchObject({ tried: 10, failed: 1 });
    expect(judgeMutants({ files: { [path('loop/a.ts')]: some } })).toMatchObject({ tried: 10, failed: 0 });
  });

  it('are counted by room, and those that were overlooked are listed', () => {
    const files = {
      'packages/core/src/agent.ts': file('Killed'),
      'packages/core/src/text/a.ts': file('Timeout', 'Survived'),
    };
    const { note, seen } = judgeMutants({ files });
    expect(note).toBe('noticed: `core` 100.0 % of 1, `text` 50.0 % of 2');
    expect(seen).toEqual(['packages/core/src/text/a.ts:1: a → b']);
  });
});

describe('what no test ran', () => {
  it('is a line, told once, however much of it was not run', () => {
    const at = (line: number) => ({ start: { line, column: 0 } });
    const report = {
      path: 'a.ts',
      statementMap: { 0: at(1), 1: at(2) },
      branchMap: { 0: { loc: at(2), locations: [at(2), { start: {} }] } },
      s: { 0: 1, 1: 0 },
      b: { 0: [1, 0] },
    };
    expect(findMissed(report, 'a.ts', 'one\n  two')).toEqual([{ path: 'a.ts', line: 'two', words: 'a.ts:2: two' }]);
  });
});

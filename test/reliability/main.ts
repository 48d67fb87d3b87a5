import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keep, keepWholeRun, readKept, readWholeRun } from './kept.js';
import { printReport, type ReportLine } from './print-report.js';
import type { LongRow, Measured, Row } from './row.js';
import { longRows, rows, unmeasuredRows } from './rows.js';
import { rememberGlobals } from './rows/globals.js';

const { values } = parseArgs({
  options: {
    night: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
  },
});

const report = new URL('../../RELIABILITY.md', import.meta.url);
const chosen = values.only?.split(',');
const all: readonly (Row | LongRow)[] = [...rows, ...longRows];
const wanted = chosen === undefined ? rows : all.filter(({ id }) => chosen.includes(id));
if (wanted.length === 0) {
  console.error(`There is no row "${values.only}". The rows are: ${all.map(({ id }) => id).join(', ')}.`);
  process.exit(1);
}
const seed = Number(values.seed);
const date = new Date().toISOString().slice(0, 10);
rememberGlobals();
const commit = nameCommit();
const lines: Extract<ReportLine, { readonly measured: Measured }>[] = [];
for (const row of wanted) {
  const count = Number(values.count ?? (values.night ? row.counts.night : row.counts.commit));
  const begun = performance.now();
  const measured = await row.measure(count, seed);
  const seconds = (performance.now() - begun) / 1000;
  lines.push({ row, measured, seconds });
  const { tried, failed, note = '', failures = [], seen = [] } = measured;
  console.log(`${row.id}: ${tried} tried, ${failed} failed, ${seconds.toFixed(1)} s. ${note}`);
  for (const each of [...failures, ...seen]) console.log(`  ${each}`);
  if (longRows.some(({ id }) => id === row.id)) keep(row.id, { date, commit, seed, seconds, measured });
  writeSoFar();
}

process.exit(lines.some(({ measured }) => measured.failed > 0) ? 1 : 0);

/**
 * The table as it stands, so that a command that is ended early leaves a true one. A part of it that was asked for is for the eye alone, but for
 * rows that are kept: those stand in the table of the last whole run from then on.
 */
function writeSoFar(): void {
  const isWhole = chosen === undefined && values.count === undefined;
  if (isWhole) {
    const flags = values.night ? 'counts of the night' : '';
    const measured = lines.map(({ row, ...line }) => [row.id, line] as const);
    keepWholeRun({ head: { date, commit, seed, flags }, rows: Object.fromEntries(measured) });
  } else if (!wanted.some(({ id }) => longRows.some((row) => row.id === id))) return;
  const whole = readWholeRun();
  if (whole === undefined) return;
  const unmeasured = unmeasuredRows.map((row) => ({ row }));
  const why = 'the command was ended before it';
  const told = rows.map((row): ReportLine => {
    const line = whole.rows[row.id];
    return line === undefined ? { row: { ...row, why } } : { row, ...line };
  });
  writeFileSync(report, printReport([...told, ...longRows.map(lineOfKept), ...unmeasured], whole.head));
}

function lineOfKept(row: LongRow): ReportLine {
  const kept = readKept(row.id);
  if (kept === undefined)
    return { row: { ...row, why: `\`npm run reliability -- --only ${row.id}\` was not run yet` } };
  return { row, measured: kept.measured, seconds: kept.seconds, kept };
}

function nameCommit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    const isChanged = git('status', '--porcelain', '--', 'packages', 'test') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ', with changes not committed' : ''}`;
  } catch {
    return 'unknown';
  }
}

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keep, readKept } from './kept.js';
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

/** The table as it stands, so that a command that is ended early leaves a true one; a part of it that was asked for is for the eye alone. */
function writeSoFar(): void {
  if (chosen !== undefined || values.count !== undefined) return;
  const open = wanted.slice(lines.length).map((row) => ({ row: { ...row, why: 'the command was ended before it' } }));
  const flags = values.night ? 'counts of the night' : '';
  const unmeasured = unmeasuredRows.map((row) => ({ row }));
  const head = { date, commit, seed, flags };
  writeFileSync(report, printReport([...lines, ...open, ...longRows.map(lineOfKept), ...unmeasured], head));
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

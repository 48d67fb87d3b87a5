import { cpus } from 'node:os';
import type { LongRow, Measured, Row, UnmeasuredRow } from './row.js';

/** One line of the table. */
export type ReportLine =
  | {
      readonly row: Row | LongRow;
      readonly measured: Measured;
      readonly seconds: number;
      /** Where it was measured before, and is not measured now. */
      readonly kept?: { readonly date: string; readonly commit: string };
    }
  | { readonly row: UnmeasuredRow };

/** Where and when it was measured. */
export interface ReportHead {
  readonly date: string;
  readonly commit: string;
  readonly seed: number;
  /** The command's own flags. */
  readonly flags: string;
}

/** The machine in words that name none. */
export function wordMachine(): string {
  const cores = cpus().length;
  return `${cores} core${cores === 1 ? '' : 's'}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}

/** The whole report as Markdown. */
export function printReport(lines: readonly ReportLine[], head: ReportHead): string {
  const measured = lines.filter((line) => 'measured' in line);
  const failed = measured.filter(({ measured: { failed: count } }) => count > 0).length;
  const unmeasured = lines.length - measured.length;
  const sum = `${measured.length} promises measured, ${failed} broken, ${unmeasured} not measured.`;
  return [
    '# Reliability',
    '',
    'What Windrose promises, and what came of trying to break it. Written by `npm run reliability`, not by hand.',
    '',
    `${head.date} · commit ${head.commit} · ${wordMachine()} · seed ${head.seed}${head.flags && ` · ${head.flags}`}`,
    '',
    `**${sum}**`,
    '',
    '| promise | how it is shown | tried | failed | seconds |',
    '| --- | --- | --: | --: | --: |',
    ...lines.map(printLine),
    '',
    'Notes, by row:',
    '',
    ...measured.flatMap(({ row, measured: { note = '' }, kept }) => {
      const notes = [kept ? `measured ${kept.date} at commit ${kept.commit}` : '', note].filter((each) => each !== '');
      return notes.length > 0 ? [`- \`${row.id}\`: ${notes.join('; ')}.`] : [];
    }),
    ...measured.flatMap(({ row, measured: { failures = [] } }) =>
      failures.map((failure) => `- \`${row.id}\` **failed**: \`${failure.replaceAll('`', "'").slice(0, 600)}\``),
    ),
    '',
    'One row alone: `npm run reliability -- --only taint`. More of each: `-- --night`. Other draws: `-- --seed 7`. What is kept from before is',
    'measured again by its name: `-- --only coverage`, `mutants`, `flakes`.',
    '',
  ].join('\n');
}

function printLine(line: ReportLine): string {
  const { id, promise } = line.row;
  const what = `${escape(promise)} (\`${id}\`)`;
  if (!('measured' in line)) return `| ${what} | not measured: ${escape(line.row.why)} | – | – | – |`;
  const { tried, failed } = line.measured;
  const counts = [tried, failed].map((count) => count.toLocaleString('en-US'));
  return `| ${what} | ${escape(line.row.shown)} | ${counts.join(' | ')} | ${line.seconds.toFixed(1)} |`;
}

const escape = (text: string): string => text.replaceAll('|', '\\|');

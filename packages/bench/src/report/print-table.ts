import type { Measure } from './measures.js';
import { type Finding, isKept, type Row } from './summarize.js';

const ours = 'windrose';

/** The rows as a table in Markdown: what is bounded in bold, what it comes from beside it. */
export function printTable(rows: readonly Row[], reference: string): string {
  const others = [...new Set(rows.flatMap(({ findings }) => [...findings.keys()]))].filter(
    (name) => name !== ours && name !== reference,
  );
  const head = ['measure', 'at most', 'Windrose', '', 'absolute', reference, ...others, 'rounds', 'foreign load'];
  const line = ['---', '--:', '--:', ':-:', '--:', '--:', ...others.map(() => '--:'), '--:', '--:'];
  return [head, line, ...rows.map((row) => cellsOf(row, reference, others))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellsOf({ measure, findings, foreignCores }: Row, reference: string, others: readonly string[]): string[] {
  const own = findings.get(ours);
  return [
    measure.title,
    printBound(measure),
    own === undefined ? '–' : `**${printNumber(judged(measure, own))}**`,
    own === undefined ? '' : printVerdict(isKept(measure, own)),
    own === undefined ? '–' : `${printNumber(own.value)} ${measure.unit}`,
    absolute(measure, findings.get(reference)),
    ...others.map((name) => printNumber(judged(measure, findings.get(name)))),
    `${own?.samples ?? '–'}`,
    foreignCores === undefined ? '–' : foreignCores.toFixed(1),
  ];
}

function printBound({ must, aim }: Measure): string {
  if (must === undefined) return '–';
  return aim === undefined ? `${must}` : `${must} (${aim})`;
}

function printVerdict(kept: boolean | undefined): string {
  if (kept === undefined) return '';
  return kept ? 'yes' : 'no';
}

function judged({ bounded }: Measure, finding: Finding | undefined): number | undefined {
  return bounded === 'ratio' ? finding?.ratio : finding?.value;
}

function absolute({ unit }: Measure, finding: Finding | undefined): string {
  return finding === undefined ? '–' : `${printNumber(finding.value)} ${unit}`;
}

/** Three figures that count. */
function printNumber(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  return Math.abs(value) >= 100 ? value.toFixed(0) : `${Number(value.toPrecision(3))}`;
}

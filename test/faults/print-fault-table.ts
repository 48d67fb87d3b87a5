import type { FaultCount, FaultGroup } from '@windrose/testkit';

/** The rows as a table in Markdown: a line a host, a column a group; how often faults were survived, of how often they struck. */
export function printFaultTable(rows: readonly FaultCount[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const lines = [...Map.groupBy(rows, ({ target }) => target)].map(([target, own]) => {
    const cells = groups.map((group) => printCell(own.filter((row) => row.group === group)));
    return `| ${target} | ${[...cells, printCell(own)].join(' | ')} |`;
  });
  const total = groups.map((group: FaultGroup) => printCell(rows.filter((row) => row.group === group)));
  return [
    `| host | ${groups.join(' | ')} | all |`,
    `| --- |${' --- |'.repeat(groups.length + 1)}`,
    ...lines,
    `| all | ${[...total, printCell(rows)].join(' | ')} |`,
  ].join('\n');
}

function printCell(rows: readonly FaultCount[]): string {
  const [survived, played] = [sum(rows.map((row) => row.survived)), sum(rows.map((row) => row.played))];
  return `${survived} of ${played}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

import type { FaultGroup } from './fault.js';
import type { FaultVerdict } from './fault-cell.js';

/** What became of the faults of one group on one adapter. */
export interface FaultCount {
  readonly target: string;
  readonly group: FaultGroup;
  /** How many different faults were met. */
  readonly faults: number;
  /** How often one struck. */
  readonly played: number;
  readonly survived: number;
  /** Cells that the host's wire cannot express. */
  readonly skipped: number;
}

/** Counts verdicts: a row for each adapter and group, in the order they came in. */
export function countFaults(verdicts: readonly FaultVerdict[]): readonly FaultCount[] {
  const rows = Map.groupBy(verdicts, ({ target, cell }) => `${target}\n${cell.fault.group}`);
  return [...rows.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const played = own.filter(({ skipped }) => skipped === undefined);
    return {
      target: first.target,
      group: first.cell.fault.group,
      faults: new Set(played.map(({ cell }) => cell.fault.id)).size,
      played: played.length,
      survived: played.filter(({ problems }) => problems.length === 0).length,
      skipped: own.length - played.length,
    };
  });
}

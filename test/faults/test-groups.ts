import { countFaults, type FaultGroup, type FaultVerdict } from '@windrose/testkit';
import { afterAll, expect, it } from 'vitest';
import { hostTargets } from '../hosts/host-targets.js';
import { playGroup, tellProblems } from './play-catalogue.js';
import { printFaultTable } from './print-fault-table.js';

/** Whether every meeting of a fault and a host is played, and not only the selection of each commit: `FAULTS=all`. */
const isWhole = process.env['FAULTS'] === 'all';
const longestMs = isWhole ? 1_200_000 : 120_000;

/** A test for each host and group; with `FAULTS_TABLE` set, the counts are printed at the end. */
export function testGroups(groups: readonly FaultGroup[]): void {
  const kept: FaultVerdict[] = [];
  const pairs = groups.flatMap((group) => hostTargets.map((target) => ({ group, target, name: target.name })));

  it.each(pairs)(
    'is survived, all of $group: $name',
    async ({ group, target }) => {
      const verdicts = await playGroup(target, group, isWhole ? 'whole' : 'turns');
      kept.push(...verdicts);
      expect(tellProblems(verdicts)).toEqual([]);
    },
    longestMs,
  );

  afterAll(() => {
    if (process.env['FAULTS_TABLE'] !== undefined) console.log(printFaultTable(countFaults(kept)));
  });
}

import { type FaultVerdict, faults as catalogue, nameCell } from '@windrose/testkit';
import { playGroup } from '../../faults/play-catalogue.js';
import { hostTargets } from '../../hosts/host-targets.js';
import type { Row } from '../row.js';

const groups = [...new Set(catalogue.map(({ group }) => group))];
const pairs = groups.flatMap((group) => hostTargets.map((target) => ({ group, target })));

/** The catalogue of faults, on every host; at night in every way of asking, at every place, with every kind of reader. */
export const faults: Row = {
  id: 'faults',
  promise: 'Every fault of the catalogue is survived on every host, in every way of asking',
  shown:
    'a server between adapter and emulator plays each; survived: the right answer or one typed error, in time, nothing left open, no tool run on half a call, a state that can be taken up, no secret said',
  counts: { test: 1, commit: pairs.length, night: pairs.length + 1 },
  measure: async (count, seed) => {
    const verdicts: FaultVerdict[] = [];
    const turned = pairs.map((_, at) => pairs[(at + seed) % pairs.length]).slice(0, count);
    for (const pair of turned) {
      if (pair === undefined) continue;
      const { group, target } = pair;
      verdicts.push(...(await playGroup(target, group, count > pairs.length ? 'whole' : 'selection')));
    }
    const played = verdicts.filter(({ skipped }) => skipped === undefined);
    const failed = played.filter(({ problems }) => problems.length > 0);
    const met = new Set(played.map(({ cell }) => cell.fault.id)).size;
    const left = catalogue.filter(({ skip }) => skip !== undefined).length;
    return {
      tried: played.length,
      failed: failed.length,
      failures: failed
        .slice(0, 5)
        .map(({ target, cell, problems }) => `${target}, ${nameCell(cell)}: ${problems.join('; ')}`),
      note: `${met} of ${catalogue.length} faults met, ${left} are of HTTP/2, which is not spoken; ${verdicts.length - played.length} places that a wire cannot express`,
    };
  },
};

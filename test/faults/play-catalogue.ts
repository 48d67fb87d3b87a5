import {
  checkFault,
  type ConformanceTarget,
  type Fault,
  type FaultCell,
  type FaultGroup,
  faults,
  type FaultVerdict,
  findWays,
  listFaultCells,
  listReaderCells,
  nameCell,
  rotateCells,
} from '@windrose/testkit';
import { hostTargets } from '../hosts/host-targets.js';

/** How many places a fault may turn out not to fit before it is given up for a host. */
const mostTries = 6;

/** How much of the catalogue is played: all of it, a selection, or of that the other ways of asking in turns. */
export type Amount = 'whole' | 'selection' | 'turns';

/**
 * Lets the faults of one group strike one host. Of a selection every fault is played once on every host, the deltas in every way of asking, and in
 * the one of the plan both where they last and where they strike once; and readers at one point of each host; at which places changes from host to host.
 * In turns, as at each commit, a fault of the deltas is played in a way that is not the plan's on every third host.
 */
export async function playGroup(
  target: ConformanceTarget,
  group: FaultGroup,
  amount: Amount,
): Promise<readonly FaultVerdict[]> {
  const isWhole = amount === 'whole';
  const ways = isWhole || group === 'deltas' ? await findWays(target) : [];
  const verdicts: FaultVerdict[] = [];
  const turn = hostTargets.indexOf(target);
  for (const [at, fault] of faults.filter((each) => each.group === group).entries()) {
    const others = ways.filter((_, place) => amount !== 'turns' || (turn + at + place) % 3 === 0);
    for (const way of [undefined, ...others]) {
      const cells = listFaultCells(fault, way);
      for (const list of isWhole ? cells.map((cell) => [cell]) : select(cells, target)) {
        verdicts.push(await playOne(target, list));
      }
    }
    for (const list of readersOf(fault, target, isWhole)) verdicts.push(await playOne(target, list));
  }
  return verdicts;
}

/** Lists of cells, of each of which one is to be played. */
function select(cells: readonly FaultCell[], target: ConformanceTarget): readonly (readonly FaultCell[])[] {
  const turn = hostTargets.indexOf(target);
  const [first] = cells;
  if (first?.fault.group !== 'deltas' || first.strategy !== undefined) return [rotateCells(cells, turn)];
  return [true, false].flatMap((isLasting) => {
    const own = cells.filter((cell) => cell.isLasting === isLasting);
    return own.length === 0 ? [] : [rotateCells(own, turn + Number(isLasting))];
  });
}

function readersOf(fault: Fault, target: ConformanceTarget, isWhole: boolean): readonly (readonly FaultCell[])[] {
  const cells = listReaderCells(fault);
  if (isWhole) return cells.map((cell) => [cell]);
  const points = faults.filter((each) => listReaderCells(each).length > 0);
  const turn = hostTargets.indexOf(target);
  if (points.indexOf(fault) !== turn % points.length) return [];
  return [...Map.groupBy(cells, ({ reader }) => reader).values()].map((own) => rotateCells(own, turn));
}

/** Plays the first of these cells that the host's wire can express. */
async function playOne(target: ConformanceTarget, cells: readonly FaultCell[]): Promise<FaultVerdict> {
  let verdict: FaultVerdict | undefined;
  for (const cell of cells.slice(0, mostTries)) {
    verdict = await checkFault(target, cell);
    if (verdict.skipped === undefined) return verdict;
  }
  if (verdict === undefined) throw new Error('There is no cell to be played.');
  return verdict;
}

/** What was not survived, a line each. */
export function tellProblems(verdicts: readonly FaultVerdict[]): string[] {
  return verdicts
    .filter(({ problems }) => problems.length > 0)
    .map(({ cell, ended, problems }) => `${nameCell(cell)} [${ended ?? 'not played'}]: ${problems.join('; ')}`);
}

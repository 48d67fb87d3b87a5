import type { ConformanceTarget } from '../conformance/conformance-target.js';
import { type FaultCell, type FaultVerdict, nameCell } from './fault-cell.js';
import { judgeFault, nameEnd } from './judge-fault.js';
import { playFault, type SeenFault } from './play-fault.js';
import { ProcessWatch } from './watch-process.js';

/**
 * Lets one fault strike one adapter, and judges what became of it: the right answer or one typed error, inside its deadline; no rejection that nobody
 * handles; no socket, timer or listener left; no tool run on what the model did not finish; a state that can be taken up again; no secret said.
 */
export async function checkFault(target: ConformanceTarget, cell: FaultCell): Promise<FaultVerdict> {
  const { fault } = cell;
  const about = { target: target.name, cell };
  const skipped = fault.skip ?? reasonOf(target, cell);
  if (skipped !== undefined) return { ...about, skipped, problems: [] };
  const watch = new ProcessWatch();
  let verdict: FaultVerdict;
  try {
    const seen = await playUntilStruck(target, cell);
    const wasStruck = isStruck(cell, seen);
    const problems = await judgeFault(target, wasStruck ? cell : unharmed(cell), seen);
    const never = wasStruck || fault.needs !== undefined ? [] : ['outcome: the fault never struck'];
    verdict = { ...about, ended: nameEnd(seen), problems: [...never, ...problems] };
    if (!wasStruck && verdict.problems.length === 0) {
      verdict = { ...about, skipped: `It needs ${fault.needs}.`, problems: [] };
    }
  } catch (error) {
    verdict = { ...about, problems: [`outcome: ${nameCell(cell)} could not be played: ${String(error)}`] };
  }
  const left = await watch.end();
  return { ...verdict, problems: [...verdict.problems, ...left] };
}

function isStruck({ fault }: FaultCell, { strikes }: SeenFault): boolean {
  return strikes > 0 || fault.strike.where === 'address';
}

const mostPlays = 3;

/** A machine that is busy may miss a short deadline before the fault has struck: then nothing was seen yet, and it is played again. */
async function playUntilStruck(target: ConformanceTarget, cell: FaultCell): Promise<SeenFault> {
  for (let play = 1; ; play++) {
    const seen = await playFault(target, cell);
    const isMissed = cell.fault.isSlow === true && seen.ended.how === 'error' && !isStruck(cell, seen);
    if (!isMissed || play === mostPlays) return seen;
  }
}

/** What has not struck may do no harm. */
function unharmed(cell: FaultCell): FaultCell {
  return { ...cell, fault: { ...cell.fault, must: ['answer'], once: ['answer'], whole: [] } };
}

/** Why this host cannot meet the fault, by its name, or by its name and how answers come. */
function reasonOf({ faults = {} }: ConformanceTarget, { fault, isWhole }: FaultCell): string | undefined {
  return faults[fault.id] ?? (isWhole ? faults[`${fault.id} whole`] : undefined);
}

import { type RunEvent, WindroseError } from '@windrose/core';
import type { ConformanceTarget } from '../conformance/conformance-target.js';
import { allowedOutcomes, type FaultCell } from './fault-cell.js';
import { type SeenFault, secrets, takeUp } from './play-fault.js';
import { enough } from './read-run.js';
import { rightAnswer, rightInput } from './scenario.js';

/** How a run ended, as outcomes are named. */
export function nameEnd({ ended, events }: SeenFault): string {
  if (ended.how === 'answer') {
    const isTold = events.some((event) => event.type === 'notice' && event.code === 'answer-cut');
    return ended.output !== rightAnswer && ended.result.finish === 'length' && isTold ? 'cut answer' : 'answer';
  }
  if (ended.how !== 'error') return ended.how;
  if (ended.error === enough) return 'aborted';
  const { error } = ended;
  if (!(error instanceof WindroseError)) return `no typed error: ${String(error)}`;
  const detail = ['kind', 'limit'].map((key) => Reflect.get(error, key)).find((each) => typeof each === 'string');
  return detail === undefined ? error.code : `${error.code} ${detail}`;
}

/** All that a run under a fault did not survive, in words. */
export async function judgeFault(target: ConformanceTarget, cell: FaultCell, seen: SeenFault): Promise<string[]> {
  return [
    ...judgeEnd(cell, seen),
    ...seen.left,
    ...judgeInputs(seen),
    ...judgePauses(cell, seen),
    ...judgeSecrets(seen),
    ...(await judgeState(target, cell, seen)),
  ];
}

function judgeEnd(cell: FaultCell, seen: SeenFault): string[] {
  const { ended } = seen;
  const name = nameEnd(seen);
  if (ended.how === 'hung') return ['deadline: the run did not end'];
  if (cell.reader === 'abort' && name === 'aborted') return [];
  if (ended.how === 'left') return [];
  const allowed = allowedOutcomes(cell);
  const answers = [rightAnswer, ...(cell.fault.answers ?? [])];
  if (ended.how === 'answer' && name === 'answer' && !answers.includes(ended.output)) {
    return [`outcome: the answer is ${JSON.stringify(ended.output.slice(0, 300))}`];
  }
  if (allowed.some((each) => each === name)) return [];
  // What was shown cannot be taken back, so the request is not made again.
  const lasting = allowedOutcomes({ ...cell, isLasting: true });
  if (isShown(seen.events) && lasting.some((each) => each === name)) return [];
  return [`outcome: ${name}, but should be ${allowed.join(' or ')}${wordsOf(seen)}`];
}

function wordsOf({ ended }: SeenFault): string {
  return ended.how === 'error' ? ` (${String(ended.error).slice(0, 300)})` : '';
}

/** Whether something of the last answer was shown. */
function isShown(events: readonly RunEvent[]): boolean {
  const begun = events.findLastIndex(({ type }) => type === 'step-start');
  return events.slice(begun).some(({ type }) => /^(text-delta|reasoning-delta|tool-call)$/.test(type));
}

function judgeInputs({ inputs }: SeenFault): string[] {
  const wrong = inputs.filter((input) => JSON.stringify(input) !== JSON.stringify(rightInput));
  return wrong.map((input) => `tool: it ran with ${JSON.stringify(input)?.slice(0, 100)}`);
}

function judgePauses({ fault, isLasting }: FaultCell, { events }: SeenFault): string[] {
  if (fault.pauseMs === undefined || isLasting) return [];
  const [least, most] = fault.pauseMs;
  const pauses = events.flatMap((event) => (event.type === 'retry' ? [event.delayMs] : []));
  return pauses.filter((ms) => ms < least || ms > most).map((ms) => `deadline: a pause of ${ms} ms`);
}

function judgeSecrets({ ended, events }: SeenFault): string[] {
  const said = new SaidWords([ended, events]).text;
  return secrets.filter((secret) => said.includes(secret)).map((secret) => `secret: ${secret} was said`);
}

/** Everything that values say: own fields, hidden ones and symbols too, and what is behind them. */
class SaidWords {
  text = '';
  readonly #seen = new Set<unknown>();

  constructor(value: unknown) {
    this.#take(value);
  }

  #take(value: unknown): void {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
      this.text += `${String(value)}\n`;
    } else if (!this.#seen.has(value)) {
      this.#seen.add(value);
      for (const key of Reflect.ownKeys(value)) {
        const { value: held }: { value?: unknown } = Object.getOwnPropertyDescriptor(value, key) ?? {};
        this.text += `${String(key)} `;
        this.#take(held);
      }
    }
  }
}

async function judgeState(target: ConformanceTarget, cell: FaultCell, { ended }: SeenFault): Promise<string[]> {
  if (ended.how !== 'error' || !(ended.error instanceof WindroseError)) return [];
  const { state } = ended.error;
  if (state === undefined) return ['state: the error has none'];
  try {
    const answer = await takeUp(target, state, cell);
    return answer === rightAnswer
      ? []
      : [`state: taken up again, the answer is ${JSON.stringify(answer.slice(0, 300))}`];
  } catch (error) {
    return [`state: taken up again, ${String(error).slice(0, 300)}`];
  }
}

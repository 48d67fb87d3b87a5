import type { FinishReason } from '../host/host.js';
import type { ModelEvent, TurnShape } from '../host/strategy.js';
import type { CallIds } from './call-ids.js';

/** A call found in an answer, or what was meant as one and why it must not run. */
export interface FoundCall {
  readonly name: string;
  /** JSON text, or what was written where it is none. */
  readonly arguments: string;
  readonly id?: string;
  readonly problem?: string;
}

/** Why a call from an answer that hit the token limit must not run. */
export const cutOff =
  'The call was cut off at the token limit before it was complete, so it was not run. Call again, with shorter arguments.';

/** Why a call from an answer that the host's content filter ended must not run. */
const filteredOut = "The host's content filter ended the answer, so its calls were not run. Try another way.";

/** The end of an answer: its calls, each with the reason why it must not run where there is one, and why the answer ended. */
export function endWithCalls(
  calls: readonly FoundCall[],
  ids: CallIds,
  reason: FinishReason,
  { toolChoice, parallelCalls }: Pick<TurnShape, 'toolChoice' | 'parallelCalls'>,
): ModelEvent[] {
  const wanted = typeof toolChoice === 'object' ? toolChoice.name : undefined;
  const events = calls.map(({ name, arguments: written, id, problem }, index): ModelEvent => {
    const call = { type: 'tool-call', id: ids.assign(id), name, arguments: written } as const;
    const broken = reason === 'length' ? cutOff : reason === 'filtered' ? filteredOut : problem;
    const why = broken ?? unwanted(name, wanted, parallelCalls === false && index > 0);
    return why === undefined ? { type: 'tool-call', call } : { type: 'tool-call', call, problem: why };
  });
  // Hosts say "stop" beside calls, or "tool-calls" beside none: what came decides.
  const said = reason === 'length' || reason === 'filtered' ? reason : calls.length > 0 ? 'tool-calls' : 'stop';
  return [...events, { type: 'finish', reason: said }];
}

/** Words alone cannot hold a model to one call, or to one tool: what it wrote beyond them does not run. */
function unwanted(name: string, wanted: string | undefined, isSecond: boolean): string | undefined {
  if (wanted !== undefined && name !== wanted) return `This call was not run: only ${wanted} may be called now.`;
  if (isSecond) return 'This call was not run: one call an answer. Call again if it is still needed.';
  return undefined;
}

import { LimitError } from '../errors.js';
import { callsOf, type Message, textOf } from '../message.js';
import type { Limits } from './limits.js';
import { addUserText, type RunState } from './state.js';

/** What a model is told that goes round in circles, once. */
const hint = 'The same calls gave the same results as before. Use them to answer, or call something else.';

/**
 * The run after an exchange, where it gets anywhere: the same calls with the same results as in the step before are pointed out to the
 * model, and after `limits.repeats` times in a row the run ends.
 *
 * Throws `LimitError` there.
 */
export function watchProgress(state: RunState, { repeats }: Limits): RunState {
  const times = repeatsOf(state.messages);
  if (times >= repeats) {
    const text = `The model made the same calls with the same results ${times} times in a row. Raise limits.repeats if that is meant.`;
    throw new LimitError('repeats', text);
  }
  return times > 1 && times === repeats - 1 ? addUserText(state, hint) : state;
}

/** How often the last exchange stands at the end of the conversation, unchanged. */
function repeatsOf(messages: readonly Message[]): number {
  let last: string | undefined;
  let times = 0;
  let results: string[] = [];
  for (let at = messages.length - 1; at >= 0; at--) {
    const message = messages[at];
    if (message === undefined || isHint(message)) continue;
    if (message.role === 'tool') {
      results.unshift(message.content);
      continue;
    }
    if (message.role !== 'assistant' || results.length === 0 || textOf(message).trim() !== '') return times;
    const exchange = JSON.stringify([callsOf(message).map(({ name, arguments: written }) => [name, written]), results]);
    if (last !== undefined && exchange !== last) return times;
    last = exchange;
    times++;
    results = [];
  }
  return times;
}

function isHint(message: Message): boolean {
  return (
    message.role === 'user' &&
    message.parts.length === 1 &&
    message.parts[0]?.type === 'text' &&
    message.parts[0].text === hint
  );
}

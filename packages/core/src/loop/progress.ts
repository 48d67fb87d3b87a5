import { LimitError } from '../errors.js';
import { callsOf, type Message, textOf, type ToolCall } from '../message.js';
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
  const last = exchangeBefore(messages, messages.length);
  if (last === undefined) return 0;
  let times = 1;
  let each = exchangeBefore(messages, last.start);
  for (; each && isSame(each, last); each = exchangeBefore(messages, each.start)) times++;
  return times;
}

/** A turn of calls and nothing else, with what they gave. */
interface CallExchange {
  /** Where it stands. */
  readonly start: number;
  readonly calls: readonly ToolCall[];
  readonly results: readonly string[];
}

/** The exchange that ends before a place, but for hints; none where something else stands there. */
function exchangeBefore(messages: readonly Message[], end: number): CallExchange | undefined {
  const results: string[] = [];
  for (let start = end - 1; start >= 0; start--) {
    const message = messages[start];
    if (message === undefined || isHint(message)) continue;
    if (message.role === 'tool') results.push(message.content);
    else if (message.role !== 'assistant' || results.length === 0 || textOf(message).trim() !== '') return undefined;
    else return { start, calls: callsOf(message), results };
  }
  return undefined;
}

function isSame(one: CallExchange, other: CallExchange): boolean {
  return (
    one.calls.length === other.calls.length &&
    one.results.length === other.results.length &&
    one.results.every((result, index) => result === other.results[index]) &&
    one.calls.every((call, index) => isSameCall(call, other.calls[index]))
  );
}

function isSameCall(one: ToolCall, other: ToolCall | undefined): boolean {
  return one.name === other?.name && one.arguments === other.arguments;
}

function isHint(message: Message): boolean {
  return (
    message.role === 'user' &&
    message.parts.length === 1 &&
    message.parts[0]?.type === 'text' &&
    message.parts[0].text === hint
  );
}

import { StateError } from '../errors.js';
import type { Message } from '../message.js';
import type { RunState } from './state.js';

/**
 * A run's state as it came back from a store, every part of it looked at. That nobody changed it is another matter: {@link sealStates}.
 *
 * Throws `StateError` where it is none.
 */
export function readState(kept: unknown): RunState {
  if (!isObject(kept) || !kept.version)
    throw new StateError('This is no state of a run: give what a result, an error or a checkpoint holds.');
  if (kept.version !== 1)
    throw new StateError(`This state is of version ${String(kept.version)}, and 1 is what can be taken up.`);
  if (!isWhole(kept)) throw new StateError('This state is not whole: take an earlier checkpoint, or begin again.');
  return kept;
}

function isWhole(kept: Fields): kept is Fields & RunState {
  const { runId, messages, rejected, open, usage, maxTokens = 1, historyLength = 0 } = kept;
  return (
    typeof runId === 'string' &&
    isConversation(messages) &&
    isList(rejected, isObject) &&
    [kept.steps, kept.toolCalls, kept.corrections, maxTokens, historyLength].every(isCount) &&
    isObject(usage) &&
    [usage.inputTokens, usage.outputTokens].every(isCount) &&
    (open === undefined || (isObject(open) && isOpen(open)))
  );
}

/** Whether something is messages, one or more. */
export function isConversation(value: unknown): value is readonly Message[] {
  return isList(value, isMessage) && value.length > 0;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

type Fields = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isItem);
}

/** Whether something is a message, with no parts but those of its role. */
export function isMessage(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { role, parts } = value;
  if (role === 'system') return says(value, ['text']);
  if (role === 'tool') return isResult(value);
  return (role === 'user' || role === 'assistant') && isList(parts, (part) => isObject(part) && isPart(part, role));
}

function isPart(part: Fields, role: string): boolean {
  const { type } = part;
  if (type === 'text') return says(part, ['text']);
  if (role === 'user') return type === 'image' && says(part, ['url']);
  return type === 'tool-call' ? says(part, ['id', 'name', 'arguments']) : type === 'reasoning' && says(part, ['text']);
}

function isResult(value: unknown): boolean {
  return isObject(value) && says(value, ['callId', 'name', 'content']);
}

function says(value: Fields, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === 'string');
}

function isOpen({ problems, started, results }: Fields): boolean {
  return (
    isList(problems, (each) => isList(each, (part) => typeof part === 'string')) &&
    isList(started, (each) => typeof each === 'string') &&
    isList(results, isResult)
  );
}

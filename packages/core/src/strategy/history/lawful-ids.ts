import type { Capabilities } from '../../host/capabilities.js';
import { callsOf, type Message } from '../../message.js';
import { CallIds } from '../call-ids.js';
import { defuse } from '../defuse.js';
import { mapCalls } from './map-calls.js';
import type { HistoryRule } from './rule.js';

/**
 * Gives each call an id of its own that the host takes, and its result the same. Lawful ids stay; the others become nine digits, counted
 * up: Mistral's templates ask for nine letters or digits, vLLM's compare the last nine, TGI reads a number.
 * Expects one result behind each call, in their order.
 */
export function lawfulIds(kind: Capabilities['callIds']): HistoryRule {
  const isLawful = kind === 'nine' ? isNine : isUsable;
  return (messages, note) => {
    const written = messages.flatMap((message) => (message.role === 'assistant' ? callsOf(message) : []));
    const lawful = new Set(written.map(({ id }) => id).filter(isLawful));
    if (lawful.size === written.length) return messages;
    note(kind === 'nine' ? 'Ids of calls were rewritten as nine digits.' : 'Ids of calls were made unique.');
    return renumber(messages, lawful);
  };
}

/** A lawful id belongs to the first call that has it. New ids count from one, so that more calls later change none of them. */
function renumber(messages: readonly Message[], lawful: ReadonlySet<string>): Message[] {
  const free = new Set(lawful);
  const ids = new CallIds(lawful, 0);
  let current: string[] = [];
  let next = 0;
  return messages.map((message) => {
    if (message.role === 'tool') {
      const callId = current[next++] ?? message.callId;
      return callId === message.callId ? message : { ...message, callId };
    }
    if (message.role !== 'assistant') return message;
    current = [];
    next = 0;
    return mapCalls(message, (call) => {
      const id = free.delete(call.id) ? call.id : ids.assign(undefined);
      current.push(id);
      return id === call.id ? call : { ...call, id };
    });
  });
}

function isNine(id: string): boolean {
  return /^[a-zA-Z\d]{9}$/.test(id);
}

/** Some clients say "null" where a call has no id, and later formats refuse it. */
function isUsable(id: string): boolean {
  return id !== '' && id !== 'null' && defuse(id) === id;
}

import type { Capabilities } from '../../host/capabilities.js';
import { type AssistantMessage, callsOf, type Message, type ToolMessage } from '../../message.js';
import { CallIds } from '../call-ids.js';
import { defuse } from '../defuse.js';
import { mapCalls } from './map-calls.js';
import type { Place } from './place.js';
import type { HistoryRule } from './rule.js';

/**
 * Gives each call an id of its own that the host takes, and its result the same. Lawful ids stay; the others become nine digits, counted
 * up: Mistral's templates ask for nine letters or digits, vLLM's compare the last nine, TGI reads a number.
 * Expects one result behind each call, in their order.
 */
export function lawfulIds(kind: Capabilities['callIds']): HistoryRule {
  const isLawful = isLawfulId(kind);
  return (messages, note, place) => {
    const { before, calls } = place;
    const fresh = new Set<string>();
    let count = 0;
    for (const message of messages) {
      if (message.role !== 'assistant') continue;
      for (const { id } of callsOf(message)) {
        count++;
        if (isLawful(id) && !before.lawfulIds.has(id)) fresh.add(id);
      }
    }
    calls.lawfulIds.push(...fresh);
    // A call got that id in place of its own before this one came.
    if (calls.lawfulIds.some((id) => before.madeIds.has(id))) place.reachBack();
    if (fresh.size === count) return messages;
    note(kind === 'nine' ? 'Ids of calls were rewritten as nine digits.' : 'Ids of calls were made unique.');
    return renumber(messages, fresh, place);
  };
}

/** Whether a host takes an id, wherever it stands. */
export function isLawfulId(kind: Capabilities['callIds']): (id: string) => boolean {
  return kind === 'nine' ? isNine : isUsable;
}

/** A lawful id belongs to the first call that has it. New ids count from one, so that more calls later change none of them. */
function renumber(messages: readonly Message[], lawful: ReadonlySet<string>, { before, calls }: Place): Message[] {
  const free = new Set(lawful);
  const isTaken = (id: string): boolean => before.lawfulIds.has(id) || lawful.has(id);
  const ids = new CallIds({ has: isTaken, size: 0 }, before.lastMade);
  let current: string[] = [];
  let next = 0;
  const renumbered = messages.map((message) => {
    if (message.role === 'tool') return withCallId(message, current[next++] ?? message.callId);
    if (message.role !== 'assistant') return message;
    current = callsOf(message).map(({ id }) => (free.delete(id) ? id : ids.assign(undefined)));
    next = 0;
    return withIds(message, current);
  });
  calls.madeIds.push(...ids.given);
  calls.lastMade = ids.last;
  return renumbered;
}

function withCallId(message: ToolMessage, callId: string): ToolMessage {
  return callId === message.callId ? message : rewriteResult(message, callId, () => ({ ...message, callId }));
}

function withIds(message: AssistantMessage, ids: readonly string[]): AssistantMessage {
  if (callsOf(message).every(({ id }, index) => id === ids[index])) return message;
  let next = 0;
  return rewriteTurn(message, JSON.stringify(ids), () =>
    mapCalls(message, (call) => ({ ...call, id: ids[next++] ?? call.id })),
  );
}

const rewriteResult = rewritingOnce<ToolMessage>();
const rewriteTurn = rewritingOnce<AssistantMessage>();

/** With the same ids a message becomes the same object again. */
function rewritingOnce<Kind extends Message>(): (message: Kind, ids: string, rewrite: () => Kind) => Kind {
  const rewritten = new WeakMap<Kind, Map<string, Kind>>();
  return (message, ids, rewrite) => {
    const known = rewritten.get(message) ?? new Map<string, Kind>();
    rewritten.set(message, known);
    const made = known.get(ids) ?? rewrite();
    known.set(ids, made);
    return made;
  };
}

function isNine(id: string): boolean {
  return /^[a-zA-Z\d]{9}$/.test(id);
}

/** Some clients say "null" where a call has no id, and later formats refuse it. */
function isUsable(id: string): boolean {
  return id !== '' && id !== 'null' && defuse(id) === id;
}

import { callsOf, type Message, type ToolCall, type ToolMessage } from '../../message.js';
import { makeOnce } from '../make-once.js';
import type { Place } from './place.js';
import { type HistoryRule, keepIfSame, type Note } from './rule.js';

/**
 * Puts one result behind each call, in the order of the calls, as every host with tools asks (mistral-common; client-ts#106).
 * A result belongs to the newest call before it that has its id and no result yet. What belongs to none becomes a user's words.
 */
export const matchResults: HistoryRule = (messages, note, where) => {
  if (isMatched(messages)) return messages;
  const { slots, placed } = fillSlots(messages);
  tellOpen(messages, slots, where);
  let newest = 0;
  const place = (index: number): void => {
    if (index < newest) note('Results were moved behind their calls.');
    newest = Math.max(newest, index);
  };
  const ordered = messages.flatMap((message, index): Message[] => {
    if (message.role === 'tool' && placed.has(index)) return [];
    place(index);
    if (message.role === 'tool') {
      note('Results without a call of their own were told in words.');
      return [asWords([message])];
    }
    const own = slots[index] ?? [];
    return [message, ...own.map((slot) => resultOf(slot, note, place))];
  });
  return keepIfSame(messages, ordered);
};

/** Whether each call has its result where it belongs, as in any conversation that a run has made. */
function isMatched(messages: readonly Message[]): boolean {
  const order = new ResultOrder();
  return messages.every((message) => order.takes(message)) && order.isClosed;
}

/** The calls and results of a conversation, message by message, as long as each call has its result where it belongs. */
export class ResultOrder {
  #calls: readonly ToolCall[] = [];
  #answered = 0;

  /** Whether a message may come next. */
  takes(message: Message): boolean {
    if (message.role === 'tool') return this.#isNext(message) && ++this.#answered > 0;
    if (!this.isClosed) return false;
    this.#calls = message.role === 'assistant' ? callsOf(message) : [];
    this.#answered = 0;
    return true;
  }

  /** Whether no call is without a result. */
  get isClosed(): boolean {
    return this.#answered >= this.#calls.length;
  }

  /** The same, with this message behind. */
  isClosedBy(message: Message): boolean {
    return message.role === 'tool'
      ? this.#isNext(message) && this.#answered + 1 >= this.#calls.length
      : this.isClosed && message.role !== 'assistant';
  }

  #isNext({ callId, name }: ToolMessage): boolean {
    const call = this.#calls[this.#answered];
    return call?.id === callId && call.name === name;
  }
}

/** A result may be that of an earlier call without one, which is told of here for those that come later. */
function tellOpen(messages: readonly Message[], slots: readonly (readonly Slot[])[], where: Place): void {
  const { before, calls } = where;
  if (messages.some((message) => message.role === 'tool' && before.openIds.has(message.callId))) where.reachBack();
  for (const { call, found } of slots.flat()) if (found === undefined) calls.openIds.push(call.id);
}

/** A call, and the result found for it. */
interface Slot {
  readonly call: ToolCall;
  found?: { readonly result: ToolMessage; readonly index: number };
}

function fillSlots(messages: readonly Message[]): { slots: Slot[][]; placed: Set<number> } {
  const open = new Map<string, Slot[]>();
  const slots: Slot[][] = [];
  const placed = new Set<number>();
  messages.forEach((message, index) => {
    if (message.role === 'assistant') {
      const own = callsOf(message).map((call): Slot => ({ call }));
      slots[index] = own;
      // Stacked from the last to the first: the top is the first open call of the newest turn.
      for (const slot of own.toReversed()) {
        for (const key of keysOf(slot.call.id, slot.call.name)) stackOf(open, key).push(slot);
      }
    } else if (message.role === 'tool') {
      const slot = takeOpen(open, keysOf(message.callId, message.name));
      if (slot === undefined) return;
      slot.found = { result: message, index };
      placed.add(index);
    }
  });
  return { slots, placed };
}

/** Where ids are doubled, a call of the same name comes first. */
function keysOf(id: string, name: string): string[] {
  return [JSON.stringify([id, name]), JSON.stringify([id])];
}

function stackOf(open: Map<string, Slot[]>, key: string): Slot[] {
  const stack = open.get(key) ?? [];
  open.set(key, stack);
  return stack;
}

function takeOpen(open: ReadonlyMap<string, Slot[]>, keys: readonly string[]): Slot | undefined {
  for (const key of keys) {
    const stack = open.get(key) ?? [];
    while (stack.at(-1)?.found !== undefined) stack.pop();
    const slot = stack.pop();
    if (slot !== undefined) return slot;
  }
  return undefined;
}

function resultOf({ call, found }: Slot, note: Note, place: (index: number) => void): ToolMessage {
  if (found === undefined) {
    note('Calls without a result were given one that says so.');
    return withoutResult([call]);
  }
  const { result, index } = found;
  place(index);
  if (result.name === call.name) return result;
  note('Results were given the names of their calls.');
  return named([result, call]);
}

const named = makeOnce(([result, call]: readonly [ToolMessage, ToolCall]): ToolMessage => ({
  ...result,
  name: call.name,
}));

/** What a model reads where nothing is known of a call. */
const noResult =
  'No result was recorded for this call: it may have run or not. Find that out before you call it again.';

const withoutResult = makeOnce(([{ id, name }]: readonly [ToolCall]): ToolMessage => ({
  role: 'tool',
  callId: id,
  name,
  content: noResult,
  isError: true,
}));

const asWords = makeOnce(([{ name, content }]: readonly [ToolMessage]): Message => {
  const text = `A result of the tool "${name}" that belongs to no call of its own: ${content}`;
  return { role: 'user', parts: [{ type: 'text', text }] };
});

import { StreamError } from '../errors.js';
import type { FinishReason, HostDelta } from '../host/host.js';
import type { Decoder, ModelEvent, TurnShape } from '../host/strategy.js';
import type { Json } from '../schema/json-schema-type.js';
import { readArguments } from '../text/read-arguments.js';
import { endWithCalls, type FoundCall } from './answered-calls.js';
import { CallFragments } from './call-fragments.js';
import { CallIds } from './call-ids.js';

/** Reads calls out of the text of an answer. */
export interface AnswerText {
  /** What of the text so far is safe to show. */
  push(text: string): string;
  /** The rest. `isCut`: the host ended the answer at the token limit. */
  end(isCut: boolean): { readonly text: string; readonly calls: readonly FoundCall[] };
}

/** An answer that holds no calls, whatever it looks like. */
export const textAlone: AnswerText = { push: (text) => text, end: () => ({ text: '', calls: [] }) };

/** Reads an answer of a host that knows nothing of our tools: its calls stand in its text. */
export class WordsDecoder implements Decoder {
  readonly #answer: AnswerText;
  readonly #shape: TurnShape;
  readonly #ids: CallIds;
  /** Calls of a host that was asked without tools and still found some in the text, as parsers of servers do. */
  readonly #native = new CallFragments();
  #finish: FinishReason | undefined;

  constructor(takenIds: ReadonlySet<string>, shape: TurnShape, answer: AnswerText) {
    this.#ids = new CallIds(takenIds);
    this.#shape = shape;
    this.#answer = answer;
  }

  push(delta: HostDelta): readonly ModelEvent[] {
    switch (delta.type) {
      case 'text':
      case 'control':
        return show(this.#answer.push(delta.text));
      case 'reasoning':
        return [{ type: 'reasoning-delta', text: delta.text }];
      case 'tool-call':
        this.#native.push(delta);
        return [];
      case 'usage':
        return [delta];
      case 'finish':
        this.#finish ??= delta.reason;
        return [];
    }
  }

  end(): readonly ModelEvent[] {
    const reason = this.#finish;
    if (reason === undefined) {
      throw new StreamError('truncated', 'The answer ended without a finish reason: the connection was cut.');
    }
    const { text, calls } = this.#answer.end(reason === 'length');
    const own = this.#native.calls;
    // Some servers hand a call on twice, as a call and in the text it was read from.
    const others = calls.filter((call) => !own.some((each) => isSameCall(each, call)));
    return [...show(text), ...endWithCalls([...own, ...others], this.#ids, reason, this.#shape)];
  }
}

function isSameCall(a: FoundCall, b: FoundCall): boolean {
  const [left, right] = [a, b].map((call) => readArguments(call.arguments));
  return a.name === b.name && left?.ok === true && right?.ok === true && isEqual(left.value, right.value);
}

function isEqual(a: Json, b: Json): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && isEqual(value, right.get(key) ?? null))
  );
}

function show(text: string): readonly ModelEvent[] {
  return text === '' ? [] : [{ type: 'text-delta', text }];
}

import { StreamError } from '../errors.js';
import type { FinishReason, HostDelta } from '../host/host.js';
import type { Decoder, ModelEvent } from '../host/strategy.js';
import type { Json } from '../schema/json-schema-type.js';
import { parseJson } from '../text/json.js';
import { CallIds } from './call-ids.js';
import { cutOff } from './answered-calls.js';

/** The control token that begins calls, from v2 on. */
export const callsMark = '[TOOL_CALLS]';

/** What a decoder of raw text has to expect. */
export interface RawDecoderOptions {
  readonly offersTools: boolean;
  /** The mark stood in the prompt: the answer begins with calls. */
  readonly begunCalls: boolean;
  /** How a text that is calls begins, where there is no control token. */
  readonly textCalls: string | undefined;
  /** The answer is JSON: a mark inside it is part of it. */
  readonly boundOutput: boolean;
}

/** Reads text and control tokens of a raw answer: text is shown as it comes, calls only when they are whole. */
export class RawDecoder implements Decoder {
  readonly #options: RawDecoderOptions;
  readonly #ids: CallIds;
  #mode: 'start' | 'text' | 'calls' = 'start';
  /** The start of a text that may yet turn out to be calls, or the calls themselves. */
  #held = '';
  #finish: FinishReason | undefined;

  constructor(takenIds: ReadonlySet<string>, options: RawDecoderOptions) {
    this.#options = options;
    this.#ids = new CallIds(takenIds);
    if (options.begunCalls) this.#mode = 'calls';
  }

  push(delta: HostDelta): readonly ModelEvent[] {
    switch (delta.type) {
      case 'control':
        return this.#beginsCalls(delta.text) ? this.#enterCalls() : this.#read(delta.text);
      case 'text':
        return this.#read(delta.text);
      case 'reasoning':
        return [{ type: 'reasoning-delta', text: delta.text }];
      case 'usage':
        return [delta];
      case 'finish':
        this.#finish ??= delta.reason;
        return [];
      case 'tool-call':
        throw new StreamError('malformed', 'The host answered a raw prompt with a tool call of its own.');
    }
  }

  end(): readonly ModelEvent[] {
    const finish = this.#finish;
    if (finish === undefined) {
      throw new StreamError('truncated', 'The answer ended without a finish reason: the engine was cut off.');
    }
    if (this.#mode !== 'calls') return [...this.#show(this.#held.trimStart()), { type: 'finish', reason: finish }];
    const calls = this.#readCalls(finish === 'length');
    return [...calls, { type: 'finish', reason: finish === 'stop' ? 'tool-calls' : finish }];
  }

  #beginsCalls(text: string): boolean {
    const { offersTools, boundOutput } = this.#options;
    return text === callsMark && offersTools && (this.#mode === 'start' || (this.#mode === 'text' && !boundOutput));
  }

  #enterCalls(): readonly ModelEvent[] {
    const shown = this.#show(this.#held.trimStart());
    this.#held = '';
    this.#mode = 'calls';
    return shown;
  }

  #read(text: string): readonly ModelEvent[] {
    if (this.#mode === 'text') return this.#show(text);
    this.#held += text;
    if (this.#mode === 'calls') return [];
    // The space that begins an answer belongs to the format.
    const begun = this.#held.trimStart();
    const { textCalls, offersTools } = this.#options;
    const prefix = offersTools ? textCalls : undefined;
    if (begun === '' || (prefix !== undefined && begun.length < prefix.length && prefix.startsWith(begun))) return [];
    const isCalls = prefix !== undefined && begun.startsWith(prefix);
    this.#mode = isCalls ? 'calls' : 'text';
    this.#held = isCalls ? begun.slice(prefix.length) : '';
    return isCalls ? [] : this.#show(begun);
  }

  #show(text: string): readonly ModelEvent[] {
    return text === '' ? [] : [{ type: 'text-delta', text }];
  }

  #readCalls(isCut: boolean): ModelEvent[] {
    const written = this.#options.textCalls === undefined ? this.#held : this.#held.replace(/\}\s*$/, '');
    const parsed = parseJson(written.trim());
    if (!parsed.ok || !Array.isArray(parsed.value) || parsed.value.length === 0) {
      // What cannot be read is still a call to be answered: the model is told why it did not run.
      const name = /"name": ?"([^"]*)"/.exec(written)?.[1] ?? '';
      const call = { type: 'tool-call', id: this.#ids.assign(undefined), name, arguments: written.trim() } as const;
      const problem = isCut
        ? cutOff
        : 'The calls could not be read. Write a JSON list of objects with "name" and "arguments".';
      return [{ type: 'tool-call', call, problem }];
    }
    return parsed.value.map((item) => this.#readCall(item, isCut));
  }

  #readCall(item: Json, isCut: boolean): ModelEvent {
    const { name, arguments: given, id } = isObject(item) ? item : {};
    const call = {
      type: 'tool-call',
      id: this.#ids.assign(typeof id === 'string' ? id : undefined),
      name: typeof name === 'string' ? name : '',
      arguments: typeof given === 'string' ? given : JSON.stringify(given ?? {}),
    } as const;
    return isCut ? { type: 'tool-call', call, problem: cutOff } : { type: 'tool-call', call };
  }
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { StreamError } from '../errors.js';
import type { FinishReason, HostDelta } from '../host/host.js';
import type { Decoder, ModelEvent, TurnShape } from '../host/strategy.js';
import { endWithCalls } from './answered-calls.js';
import { CallIds } from './call-ids.js';
import { callsMark, readMarked, type ReadMarked } from './marked-calls.js';
import { MarkedText } from './marked-text.js';
import type { AnswerText } from './words-decoder.js';

/** What a decoder of a raw answer has to expect. */
export interface RawDecoderOptions {
  readonly shape: TurnShape;
  /** Reads what is no control token: calls may stand in it too, as hosts that return text alone leave the tokens out. */
  readonly answer: AnswerText;
  /** The mark stood in the prompt: the answer begins with calls. */
  readonly begunCalls: boolean;
  /** The answer is JSON: a mark inside it is part of it. */
  readonly boundOutput: boolean;
}

/** Reads text and control tokens of a raw answer: text is shown as it comes, calls only when they are whole. */
export class RawDecoder implements Decoder {
  readonly #options: RawDecoderOptions;
  readonly #ids: CallIds;
  #mode: 'start' | 'text' | 'thought' | 'calls' = 'start';
  /** What stands behind each mark. */
  readonly #marked: MarkedText[] = [];
  #finish: FinishReason | undefined;

  constructor(takenIds: ReadonlySet<string>, options: RawDecoderOptions) {
    this.#options = options;
    this.#ids = new CallIds(takenIds);
    if (options.begunCalls) this.#beginCalls();
  }

  push(delta: HostDelta): readonly ModelEvent[] {
    switch (delta.type) {
      case 'control':
        return this.#readControl(delta.text);
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
    const { answer, shape } = this.#options;
    const said = answer.end(finish === 'length');
    const marked = this.#readMarked();
    const calls = [...said.calls, ...marked.flatMap((read) => read.calls)];
    const text = [said.text, ...marked.map((read) => read.text)].filter((part) => part !== '').join('\n');
    return [...show(text), ...endWithCalls(calls, this.#ids, finish, shape)];
  }

  #readControl(text: string): readonly ModelEvent[] {
    if (text === callsMark && this.#mayCall()) {
      this.#beginCalls();
      return [];
    }
    const isOpening = text === '[THINK]' && (this.#mode === 'start' || (this.#mode === 'text' && !this.#isBound));
    if (!isOpening && !(text === '[/THINK]' && this.#mode === 'thought')) return this.#read(text);
    this.#mode = isOpening ? 'thought' : 'start';
    return [];
  }

  get #isBound(): boolean {
    return this.#options.boundOutput;
  }

  #mayCall(): boolean {
    if (this.#options.shape.tools.length === 0 || this.#mode === 'thought') return false;
    // Engines match a control token by its text, so under a grammar it may stand in a string.
    if (this.#mode === 'calls') return this.#marked.at(-1)?.mayEnd() ?? true;
    return this.#mode !== 'text' || !this.#isBound;
  }

  #beginCalls(): void {
    this.#mode = 'calls';
    this.#marked.push(new MarkedText());
  }

  #read(text: string): readonly ModelEvent[] {
    switch (this.#mode) {
      case 'calls':
        this.#marked.at(-1)?.push(text);
        return [];
      case 'thought':
        return text === '' ? [] : [{ type: 'reasoning-delta', text }];
      case 'text':
        return show(this.#options.answer.push(text));
      case 'start': {
        // The space that begins an answer belongs to the format.
        const begun = text.trimStart();
        if (begun === '') return [];
        this.#mode = 'text';
        return show(this.#options.answer.push(begun));
      }
    }
  }

  #readMarked(): ReadMarked[] {
    const { shape } = this.#options;
    const texts = this.#marked.map(({ text }) => text);
    // A mark the model wrote twice is one.
    const written = texts.filter((text) => text.trim() !== '');
    if (written.length > 0) return written.map((text) => readMarked(text, shape));
    // Where nothing is written, all read the same.
    const [blank] = texts.slice(0, 1).map((text) => readMarked(text, shape));
    return blank === undefined ? [] : texts.map(() => blank);
  }
}

function show(text: string): readonly ModelEvent[] {
  return text === '' ? [] : [{ type: 'text-delta', text }];
}

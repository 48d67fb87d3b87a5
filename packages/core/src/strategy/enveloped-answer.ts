import type { TurnShape } from '../host/strategy.js';
import type { Json } from '../schema/json-schema-type.js';
import { parseExactJson } from '../text/json.js';
import { AnswerScanner, envelopeKeys } from './answer-scanner.js';
import type { FoundCall } from './answered-calls.js';
import { cutOff } from './answered-calls.js';
import { SpokenAnswer } from './spoken-answer.js';
import type { AnswerText } from './words-decoder.js';

interface Read {
  readonly text: string;
  readonly calls: readonly FoundCall[];
}

/** Arguments in the schema of their tool, of those that a host was asked for. */
type Lift = (name: string, value: Json) => Json;

const keepAsWritten: Lift = (_name, value) => value;

/**
 * An answer bound to a schema of "these calls, or the answer". The host's word is not taken: an answer in any other form is read as
 * free text is.
 */
export class EnvelopedAnswer implements AnswerText {
  readonly #shape: TurnShape;
  readonly #lift: Lift;
  readonly #scanner: AnswerScanner;
  /** Reads what is not in the form that was asked for. */
  readonly #spoken: SpokenAnswer;
  #mode: 'start' | 'object' | 'free' = 'start';
  #written = '';
  /** The beginning, until it tells the form; blanks side by side are one, so that however many come, it is short. */
  #opening = '';
  #hasShown = false;

  /** `lift` bends arguments back to their tool's schema: they go on as they are meant, for another host may take the run up. */
  constructor(shape: TurnShape, lift: Lift = keepAsWritten) {
    this.#shape = shape;
    this.#lift = lift;
    this.#scanner = new AnswerScanner(shape.output === undefined ? 'text' : 'json');
    this.#spoken = new SpokenAnswer(shape);
  }

  push(text: string): string {
    if (this.#mode === 'free') return this.#spoken.push(text);
    this.#written += text;
    if (this.#mode === 'object') return this.#scan(text);
    this.#opening = `${this.#opening}${text}`.replaceAll(/\s+/g, ' ');
    const form = judgeOpening(this.#opening);
    if (form === 'unknown') return '';
    if (form === 'none') {
      this.#mode = 'free';
      return this.#spoken.push(this.#written);
    }
    this.#mode = 'object';
    this.#written = this.#written.slice(this.#written.indexOf('{'));
    return this.#scan(this.#written);
  }

  end(isCut: boolean): Read {
    if (this.#mode === 'object') return this.#endObject(isCut);
    return this.#mode === 'free' ? this.#spoken.end(isCut) : readFree(this.#spoken, this.#written, isCut);
  }

  #scan(text: string): string {
    const shown = this.#scanner.push(text);
    this.#hasShown ||= shown !== '';
    return shown;
  }

  #endObject(isCut: boolean): Read {
    const { after } = this.#scanner;
    const written = after === undefined ? this.#written : this.#written.slice(0, this.#written.length - after.length);
    const parsed = parseExactJson(written);
    if (!parsed.ok || !isObject(parsed.value)) return this.#endUnread(written, isCut);
    const calls = callsIn(parsed.value, this.#lift);
    const text = this.#hasShown ? '' : this.#answerIn(parsed.value, calls.length > 0);
    // Behind the object there may be the end of a code fence, and nothing else.
    const rest = (after ?? '').replace(/^\s*```/, '').trim();
    if (rest === '') return { text, calls };
    const more = readFree(this.#spoken, rest, isCut);
    return { text: [text, more.text].join(''), calls: [...calls, ...more.calls] };
  }

  /** An answer that is no string where text was wanted, or was held back. */
  #answerIn({ answer }: JsonObject, hasCalls: boolean): string {
    if (answer === undefined || answer === '' || (answer === null && (hasCalls || this.#shape.output === undefined))) {
      return '';
    }
    return typeof answer === 'string' && this.#shape.output === undefined ? answer : JSON.stringify(answer);
  }

  #endUnread(written: string, isCut: boolean): Read {
    if (isCut) return { text: '', calls: this.#scanner.hasBegunCall ? [unreadCall(written, cutOff)] : [] };
    const read = readFree(this.#spoken, written, isCut);
    const isLost = this.#scanner.hasBegunCall && read.calls.length === 0;
    const calls = isLost ? [unreadCall(written, unreadable)] : read.calls;
    return { text: this.#hasShown || isLost ? '' : read.text, calls };
  }
}

const unreadable = 'The call could not be read. Write it as {"name": "…", "arguments": {…}}, in valid JSON.';

function readFree(spoken: SpokenAnswer, written: string, isCut: boolean): Read {
  const shown = spoken.push(written);
  const { text, calls } = spoken.end(isCut);
  return { text: shown + text, calls };
}

/** Whether the object begins, with or without a code fence before it; `unknown` until its first key is whole. */
function judgeOpening(text: string): 'object' | 'unknown' | 'none' {
  const opened = /^\s*(?:```(?:json)?\s*)?\{\s*/.exec(text);
  if (opened === null) return /^\s*(?:`{0,3}|```(?:j|js|jso|json)?\s*)$/.test(text) ? 'unknown' : 'none';
  const rest = text.slice(opened[0].length);
  for (const key of envelopeKeys) {
    const quoted = `"${key}"`;
    if (quoted.startsWith(rest)) return 'unknown';
    if (rest.startsWith(quoted)) return 'object';
  }
  return 'none';
}

type JsonObject = { readonly [key: string]: Json };

function callsIn({ tool_calls: several, tool_call: one }: JsonObject, lift: Lift): readonly FoundCall[] {
  const listed = Array.isArray(several) ? several : [several ?? null];
  return [...listed, one ?? null].filter((item) => item !== null).map((item) => readCall(item, lift));
}

function readCall(item: Json, lift: Lift): FoundCall {
  const { name, arguments: given = {} } = isObject(item) ? item : {};
  if (typeof name !== 'string') return unreadCall(JSON.stringify(item), unreadable);
  return { name, arguments: typeof given === 'string' ? given : JSON.stringify(lift(name, given)) };
}

function unreadCall(written: string, problem: string): FoundCall {
  return { name: /"name"\s*:\s*"([^"]*)"/.exec(written)?.[1] ?? '', arguments: written.trim(), problem };
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

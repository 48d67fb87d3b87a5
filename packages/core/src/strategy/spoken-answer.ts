import type { TurnShape } from '../host/strategy.js';
import type { Json } from '../schema/json-schema-type.js';
import { parseJson } from '../text/json.js';
import type { FoundCall } from './answered-calls.js';
import { CallReader } from './call-reader.js';
import type { ReadProblem } from './read-tool-calls.js';
import type { AnswerText } from './words-decoder.js';

/** A text in which a model may have written calls, in whatever form. */
export class SpokenAnswer implements AnswerText {
  readonly #tools: TurnShape['tools'];
  readonly #wantsOutput: boolean;
  /** Made with the first text, for most answers of calls have none. */
  #reader: CallReader | undefined;
  #shown = 0;

  constructor({ tools, output }: TurnShape) {
    this.#tools = tools;
    this.#wantsOutput = output !== undefined;
  }

  push(text: string): string {
    this.#reader ??= new CallReader({ tools: this.#tools });
    const shown = this.#reader.push(text);
    this.#shown += shown.length;
    return shown;
  }

  end(isCut = false): { text: string; calls: readonly FoundCall[] } {
    if (this.#reader === undefined) return { text: '', calls: [] };
    // A structured answer that was cut is asked for again with more room, whatever it began like.
    const { calls, text, problems } = this.#reader.end(isCut && !this.#wantsOutput);
    const written = this.#reader.text;
    if (calls.length === 0 && this.#isOutput(written, problems)) {
      return { text: written.slice(this.#shown), calls: [] };
    }
    const found = calls.map((call) => ({ name: call.name, arguments: JSON.stringify(call.arguments) }));
    return { text: text.slice(this.#shown), calls: [...found, ...problems.map(asFound)] };
  }

  /** JSON that names no tool is the structured answer, though it may look like a call gone wrong. */
  #isOutput(written: string, problems: readonly ReadProblem[]): boolean {
    return this.#wantsOutput && problems.every(({ name }) => name === undefined) && parseJson(written.trim()).ok;
  }
}

/** What names no offered tool has at least the name that was written, so that the model can be told. */
function asFound({ text, name, arguments: written, read, problem }: ReadProblem): FoundCall {
  // Its tool's own schema is the judge, as it is of calls in the host's fields.
  if (name !== undefined && read !== undefined) return { name, arguments: JSON.stringify(read) };
  if (name !== undefined) return { name, arguments: written ?? text, problem };
  const parsed = parseJson(text);
  const { name: meant, arguments: given } = parsed.ok && isObject(parsed.value) ? parsed.value : {};
  if (typeof meant === 'string' && given !== undefined)
    return { name: meant, arguments: JSON.stringify(given), problem };
  return { name: '', arguments: text, problem };
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

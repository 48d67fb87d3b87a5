import { DefinitionError } from '../../errors.js';
import type { Note } from '../../host/strategy.js';
import type { Message } from '../../message.js';
import { literal, type OpenPlace } from '../../schema/gbnf.js';
import { unmistakable } from '../../schema/gbnf-text.js';
import type { Json, JsonSchema } from '../../schema/json-schema-type.js';
import { validateJsonSchema } from '../../schema/validate-json-schema.js';
import { findNumbers } from './find-numbers.js';
import { fittingSpans } from './fitting-spans.js';
import { latestWords, mostWords } from './latest-words.js';
import { spokenTexts } from './spoken-texts.js';
import type { Piece } from './split-pieces.js';
import { writeAlternatives } from './write-alternatives.js';
import { type Spell, writeSpans } from './write-spans.js';

/** Rules that let through what was said only. A place that nothing of it fits is not among them. */
export function bindToSpoken(
  places: readonly OpenPlace[],
  messages: readonly Message[],
  note: Note,
): ReadonlyMap<string, string> {
  const { texts, isCut } = latestWords(spokenTexts(messages));
  if (isCut) note('shortened', `Arguments of calls are copied from the last words only, ${mostWords} at most.`);
  const spoken = new Spoken(texts);
  for (const { rule, schema } of places) {
    const expression = schema['type'] === 'string' ? spoken.string(schema) : spoken.number(schema);
    if (expression !== undefined) spoken.rules.set(rule, expression);
  }
  return spoken.rules;
}

const quote = literal('"');

/** What was said, and the rules for it. */
class Spoken {
  readonly rules = new Map<string, string>();
  readonly #pieces: readonly (readonly Piece[])[];
  readonly #texts: readonly string[];
  readonly #numbers: readonly string[];
  readonly #spell: Spell;
  #anySpan: string | undefined;

  constructor(pieces: readonly (readonly Piece[])[]) {
    this.#pieces = pieces;
    this.#texts = pieces.map((each) => each.map(({ text }) => text).join(''));
    this.#numbers = [...new Set(this.#texts.flatMap((text) => [...findNumbers(text)]))];
    const write = unmistakable(this.#texts.join(''));
    this.#spell = (text) => write(JSON.stringify(text).slice(1, -1));
  }

  /** A number that occurs and fits; undefined where there is none. */
  number(schema: JsonSchema): string | undefined {
    const fitting = this.#numbers.filter((text) => fits(schema, Number(text)));
    return fitting.length > 0 ? writeAlternatives(fitting.map((text) => ({ text, rest: '' }))) : undefined;
  }

  /** A span that fits; undefined where there is none. */
  string(schema: JsonSchema): string | undefined {
    if (this.#texts.length === 0) return undefined;
    if (this.#mayBeAny(schema)) return (this.#anySpan ??= writeSpans(this.#pieces, this.#spell, this.rules));
    const spans = fittingSpans(this.#pieces, schema, (text) => fits(schema, text));
    const written = spans.map((text) => ({ text: this.#spell(text), rest: quote }));
    return written.length > 0 ? `${quote} (${writeAlternatives(written)})` : undefined;
  }

  /** Whether no span can be too short, too long or of the wrong form. */
  #mayBeAny({ minLength = 0, maxLength = Infinity, allOf = [] }: JsonSchema): boolean {
    const longest = this.#texts.reduce((most, { length }) => Math.max(most, length), 0);
    const isOfForm = Array.isArray(allOf) && allOf.some((part: JsonSchema) => !saysNothing(part));
    return Number(minLength) <= 1 && Number(maxLength) >= longest && !isOfForm;
  }
}

/** A format that nobody checks. */
function saysNothing(part: JsonSchema): boolean {
  return 'format' in part && fits(part, '\0');
}

/** A schema that cannot be read takes nothing here, so that its place stays as it is. */
function fits(schema: JsonSchema, value: Json): boolean {
  try {
    return validateJsonSchema(schema, value).length === 0;
  } catch (error) {
    if (error instanceof DefinitionError) return false;
    throw error;
  }
}

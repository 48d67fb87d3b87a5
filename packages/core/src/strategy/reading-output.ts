import type { OutputSpec } from '../host/host.js';
import type { GrowingOutput, PreparedStrategy, ReadableOutput } from '../host/strategy.js';
import type { Json, JsonSchema } from '../schema/json-schema-type.js';
import { liftNulls } from '../schema/lift-nulls.js';
import type { Lowered } from '../schema/lower.js';
import type { Loss } from '../schema/lowering.js';
import { findJson, isCut } from '../text/find-json.js';
import { parseExactJson } from '../text/json.js';
import { readLenient } from '../text/lenient-json.js';
import { PartialJson } from '../text/partial-json.js';

/** How a structured answer is read that was asked for in its own schema or, where there is one, in a lowered one; `lost`: what nobody binds. */
export function readingOutput(
  output: OutputSpec | undefined,
  lowered?: Lowered,
  lost: readonly Loss[] = lowered?.lost ?? [],
): Pick<PreparedStrategy, 'output'> {
  if (output === undefined) return {};
  const { schema } = output;
  const lift = lowered?.lift ?? ((value: Json): Json => liftNulls(value, schema));
  const read: ReadableOutput = {
    *values(text, wasCut) {
      for (const value of valuesIn(text, schema, wasCut)) {
        // As it was asked for, before as it stands: an open object may take the wrapper of another answer for its own.
        const lifted = lift(value);
        yield lifted;
        if (lifted !== value) yield value;
      }
    },
    begin: () => (lowered?.reshaped.has('') ? unshown : new PartialJson(shownOf(lowered))),
    isCut,
    lost,
  };
  return { output: read };
}

/** An answer that is bent back as a whole has nothing to show before its end. */
const unshown: GrowingOutput = { push: () => false, value: undefined };

/** What of an answer may be shown before it is whole: not what is bent back only then. */
function shownOf(lowered: Lowered | undefined): ConstructorParameters<typeof PartialJson>[0] {
  if (lowered === undefined) return {};
  const { wrapper, reshaped } = lowered;
  return { wrapper, hides: reshaped.size > 0 ? (path) => reshaped.has(path) : undefined };
}

/** What a text may mean, the likeliest first: the JSON in it, the JSON that is written in that as text, and its own words. */
function* valuesIn(text: string, schema: JsonSchema, wasCut: boolean): Generator<Json> {
  const whole = parseExactJson(text.trim());
  for (const candidate of whole.ok ? [text] : findJson(text)) {
    const strict = whole.ok ? whole : parseExactJson(candidate);
    const read = strict.ok ? strict : readLenient(candidate);
    // A number at the end of a text that was cut may be the beginning of another.
    if (!read.ok || (wasCut && typeof read.value === 'number')) continue;
    yield read.value;
    const inner = innerOf(read.value);
    if (inner !== undefined) yield inner;
  }
  if (isText(schema) && !wasCut && !whole.ok) yield text;
}

const envelopes: ReadonlySet<string> = new Set(['answer', 'final_answer', 'output', 'response', 'result']);

/** What is written as text in JSON, or under one of the usual names alone. */
function innerOf(value: Json): Json | undefined {
  if (typeof value === 'string') {
    const parsed = parseExactJson(value);
    return parsed.ok ? parsed.value : undefined;
  }
  const [only, ...more] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return only !== undefined && more.length === 0 && envelopes.has(only[0]) ? only[1] : undefined;
}

/** Whether a schema is one of texts. */
function isText(schema: unknown): boolean {
  const { type, enum: values, anyOf } = Object(schema);
  if (Array.isArray(anyOf)) return anyOf.some(isText);
  return type === 'string' || (Array.isArray(values) && values.every((each) => typeof each === 'string'));
}

import type { OutputSpec } from '../host/host.js';
import type { GrowingOutput, PreparedStrategy, ReadableOutput } from '../host/strategy.js';
import { isRecord } from '../schema/flat-schema.js';
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
  let hasParts = false;
  for (const candidate of whole.ok ? [text] : findJson(text)) {
    const strict = whole.ok ? whole : parseExactJson(candidate);
    const read = strict.ok ? strict : readLenient(candidate);
    // A number at the end of a text that was cut may be the beginning of another.
    if (!read.ok || (wasCut && typeof read.value === 'number')) continue;
    hasParts ||= typeof read.value === 'object';
    const inner = innerOf(read.value);
    if (inner === undefined || !isForeign(read.value, schema)) yield read.value;
    if (inner !== undefined) yield inner;
  }
  // Where the schema has room for more than text, what holds JSON, or is a beginning of it, is no text.
  const isDoubtful = 'anyOf' in schema && (hasParts || isCut(text));
  if (isText(schema) && !isDoubtful && !wasCut && !whole.ok) yield text;
}

const envelopes: ReadonlySet<string> = new Set(['answer', 'final_answer', 'output', 'response', 'result']);

/** What is written as text in JSON, under one of the usual names alone, or as the properties of a schema. */
function innerOf(value: Json): Json | undefined {
  if (typeof value === 'string') {
    const parsed = parseExactJson(value);
    return parsed.ok ? parsed.value : undefined;
  }
  if (!isRecord(value)) return undefined;
  const [only, ...more] = Object.entries(value);
  if (value['type'] === 'object' && isRecord(value['properties'])) return value['properties'] as Json;
  return only !== undefined && more.length === 0 && envelopes.has(only[0]) ? only[1] : undefined;
}

/** Whether an object has nothing of what a schema names: one that asks for no property would take it, and lose all of it. */
function isForeign(value: Json, { properties, additionalProperties: more }: JsonSchema): boolean {
  if (!isRecord(value) || !isRecord(properties) || (more !== undefined && more !== false)) return false;
  return Object.keys(value).every((key) => !Object.hasOwn(properties, key));
}

/** Whether a schema is one of texts. */
function isText(schema: unknown): boolean {
  const { type, enum: values, anyOf } = Object(schema);
  if (Array.isArray(anyOf)) return anyOf.some(isText);
  return (
    [type].flat().includes('string') || (Array.isArray(values) && values.every((each) => typeof each === 'string'))
  );
}

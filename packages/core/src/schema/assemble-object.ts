import { isRecord } from './flat-schema.js';
import { writeText } from './json-text.js';
import type { Json, JsonSchema } from './json-schema-type.js';
import { asItCame, type Lowering, placeUnder, type Reshaped, type Written } from './lowering.js';
import { nameInWords } from './describe-properties.js';
import { describeWritten } from './describe-written.js';

/** A property of an object that is being written. */
export interface Field {
  readonly name: string;
  readonly written: Written;
  readonly required: boolean;
  /** Its path in the original schema. */
  readonly path: string;
}

interface Placed extends Field {
  readonly schema: JsonSchema;
  /** Left out by the host, it is null. */
  readonly isNullWhenAbsent: boolean;
}

/** What of an object goes beyond its named properties. */
export type Rest = Pick<Written, 'fits' | 'lift' | 'reshaped'> & { readonly schema: JsonSchema };

type JsonObject = { readonly [key: string]: Json };

/** An object of these properties, closed unless there is a `rest`. */
export function assembleObject(fields: readonly Field[], lowering: Lowering, rest?: Rest): Written {
  const placed = fields.map((field) => place(field, lowering));
  const byName = new Map(placed.map((field) => [field.name, field]));
  const isAsked = (field: Placed): boolean =>
    !field.isNullWhenAbsent && (field.required || lowering.rules.fates.required === 'all');
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(placed.map(({ name, schema }) => [name, schema])),
      required: placed.filter(isAsked).map(({ name }) => name),
      additionalProperties: rest?.schema ?? false,
    },
    notes: [],
    reshaped: placed.flatMap(reshapedIn).concat(
      // A property of any name has no path.
      (rest?.reshaped ?? []).map(({ through }) => ({ path: '', through })),
    ),
    fits: (value, match) =>
      isRecord(value) &&
      placed.every((field) => Object.hasOwn(value, field.name) || !field.required || field.isNullWhenAbsent) &&
      Object.entries(value as JsonObject).every(([name, each]) => {
        const field = byName.get(name);
        if (field === undefined) return rest?.fits(each, match) ?? match === 'loose';
        return (each === null && !field.required) || field.written.fits(each, match);
      }),
    lift: keepsAll(placed, rest)
      ? asItCame
      : (value) => (isRecord(value) ? liftObject(value as JsonObject, byName, rest) : value),
  };
}

/** What is given as null where it was left out is known when the whole object is. */
const reshapedIn = ({ name, written, required, isNullWhenAbsent }: Placed): readonly Reshaped[] =>
  isNullWhenAbsent && required ? [{ path: '' }] : placeUnder(name, written.reshaped);

/** Whether every object is taken as it comes: a property that may be left out may be null for it. */
function keepsAll(placed: readonly Placed[], rest: Rest | undefined): boolean {
  const isKept = ({ written, required, isNullWhenAbsent }: Placed): boolean =>
    required && !isNullWhenAbsent && written.lift === asItCame;
  return placed.every(isKept) && (rest === undefined || rest.lift === asItCame);
}

function liftObject(value: JsonObject, byName: ReadonlyMap<string, Placed>, rest: Rest | undefined): Json {
  const entries: [string, Json][] = [];
  for (const [name, each] of Object.entries(value)) {
    const field = byName.get(name);
    if (field === undefined) entries.push([name, rest === undefined ? each : rest.lift(each)]);
    else if (!standsForAbsent(each, field)) entries.push([name, field.written.lift(each)]);
  }
  // With a name the host was not asked for, it is another object, and says nothing by what it leaves out.
  const isAsked = rest !== undefined || Object.keys(value).every((name) => byName.has(name));
  for (const field of isAsked ? byName.values() : []) {
    if (field.isNullWhenAbsent && field.required && !Object.hasOwn(value, field.name)) entries.push([field.name, null]);
  }
  return Object.fromEntries(entries);
}

/** A null of a property that may be left out and is not null otherwise. */
const standsForAbsent = (value: Json, { required, written }: Field): boolean =>
  value === null && !required && !written.fits(null, 'exact');

function place(field: Field, lowering: Lowering): Placed {
  const { fates } = lowering.rules;
  if (fates.description === 'every') return placeTyped(field, lowering);
  const { written, required } = field;
  const widens = fates.required === 'all' && !required && !written.fits(null, 'exact');
  const schema = describeWritten(written);
  return { ...field, schema: widens ? orNull(schema) : schema, isNullWhenAbsent: false };
}

function orNull({ description, ...schema }: JsonSchema): JsonSchema {
  const options = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [schema];
  return { anyOf: [...options, { type: 'null' }], ...(description !== undefined && { description }) };
}

/** With one type and a description: a null is left out instead, and options of different types are JSON in a string. */
function placeTyped(field: Field, lowering: Lowering): Placed {
  const { name, written, path, required } = field;
  const { anyOf } = written.schema;
  const said = { ...written, said: written.said ?? (nameInWords(name) || 'value') };
  if (!Array.isArray(anyOf)) return { ...field, schema: describeWritten(said), isNullWhenAbsent: false };
  const options = (anyOf as JsonSchema[]).filter(({ type }) => type !== 'null');
  const [only, ...others] = options;
  const isNullable = options.length < anyOf.length;
  if (only === undefined || others.some(({ type }) => type !== only['type']) || only['type'] === undefined) {
    lowering.lose(path, 'anyOf', 'the host wants one type, so it is JSON in a string');
    const text = writeText(said, 'JSON text', lowering);
    return { ...field, written: text, schema: describeWritten(text), isNullWhenAbsent: false };
  }
  if (isNullable && !required) lowering.lose(path, 'type', 'the host wants one type, so null is left out');
  const { description, ...alone } = only;
  const schema = others.length === 0 ? alone : { type: only['type'], anyOf: options };
  const notes = others.length === 0 && typeof description === 'string' ? [...said.notes, description] : said.notes;
  return { ...field, schema: describeWritten({ ...said, schema, notes }), isNullWhenAbsent: isNullable };
}

import type { ToolSpec } from '../host/host.js';
import type { JsonSchema } from '../schema/json-schema-type.js';
import { type EmulationWords, fill } from './emulation-words.js';

/**
 * A tool's name and parameters in a line, as in `get_weather(city: string "The city", unit?: "c"|"f")`: far shorter than
 * its JSON Schema. Whatever such a line cannot say stands there as JSON Schema, so that nothing is lost.
 */
export function writeSignature({ name, parameters }: ToolSpec, words: EmulationWords): string {
  const { properties, required = [], type, additionalProperties, ...others } = parameters;
  const isPlain = type === undefined || type === 'object';
  const isClosed = additionalProperties === undefined || additionalProperties === false;
  const isNamed = Array.isArray(required) && required.every((name) => Object.hasOwn(Object(properties), name));
  const isFlat = isPlain && isClosed && isNamed && isSaid(others) && isRecord(properties ?? {});
  if (!isFlat || hasReference(parameters)) {
    return fill(words.schemaSignature, { name, schema: JSON.stringify(parameters) });
  }
  const list = Object.entries(isRecord(properties) ? properties : {}).map(([key, schema]) => {
    return `${writeKey(key)}${required.includes(key) ? '' : '?'}: ${writeParameter(schema)}`;
  });
  return `${name}(${list.join(', ')})`;
}

/** A name for people is no rule, and a draft's address no help. */
const unsaid: ReadonlySet<string> = new Set(['title', '$schema', '$id']);

function isSaid(keywords: JsonSchema): boolean {
  return Object.keys(keywords).every((keyword) => unsaid.has(keyword));
}

/** A reference points into its own schema, so such a schema is told whole. */
function hasReference(schema: JsonSchema): boolean {
  return JSON.stringify(schema).includes('"$ref"');
}

function writeKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}

function writeParameter(schema: unknown): string {
  if (!isRecord(schema)) return JSON.stringify(schema);
  const { description, default: standard, ...rest } = schema;
  const type = writeType(rest) ?? JSON.stringify(rest);
  const said = typeof description === 'string' && description !== '' ? ` ${JSON.stringify(flat(description))}` : '';
  return `${type}${standard === undefined ? '' : ` = ${JSON.stringify(standard)}`}${said}`;
}

/** `undefined` where only JSON Schema says it. */
function writeType(schema: JsonSchema): string | undefined {
  const { type, enum: values, const: only, anyOf, items, ...rest } = schema;
  const notes = writeNotes(rest);
  if (notes === undefined) return undefined;
  if (Array.isArray(values) && only === undefined && anyOf === undefined) return writeUnion(values, notes);
  if (only !== undefined && values === undefined && anyOf === undefined) return writeUnion([only], notes);
  if (values !== undefined || only !== undefined) return undefined;
  if (Array.isArray(anyOf) && type === undefined && items === undefined && notes === '') {
    const each = anyOf.map((one) => (isRecord(one) ? writeType(one) : undefined));
    return each.includes(undefined)
      ? undefined
      : each.map((one) => (one?.startsWith('list') ? `(${one})` : one)).join('|');
  }
  if (anyOf !== undefined) return undefined;
  if (type === 'array') return writeList(items, notes);
  return items === undefined && isNamed(type) ? `${[type].flat().join('|')}${notes}` : undefined;
}

function writeUnion(values: readonly unknown[], notes: string): string {
  return `${values.map((value) => JSON.stringify(value)).join('|')}${notes}`;
}

function writeList(items: unknown, notes: string): string | undefined {
  if (items === undefined) return `list${notes}`;
  const of = isRecord(items) ? writeType(items) : undefined;
  return of === undefined ? undefined : `list of ${/[ |]/.test(of) ? `(${of})` : of}${notes}`;
}

const named: ReadonlySet<unknown> = new Set(['string', 'number', 'integer', 'boolean', 'null']);

function isNamed(type: unknown): boolean {
  return Array.isArray(type) ? type.length > 0 && type.every((each) => named.has(each)) : named.has(type);
}

const notesOf: Readonly<Record<string, (value: unknown) => string>> = {
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  exclusiveMinimum: (value) => `over ${value}`,
  exclusiveMaximum: (value) => `under ${value}`,
  minLength: (value) => `at least ${value} characters`,
  maxLength: (value) => `at most ${value} characters`,
  minItems: (value) => `at least ${value} items`,
  maxItems: (value) => `at most ${value} items`,
  pattern: (value) => `matches ${value}`,
  format: String,
};

/** Bounds in words, in brackets; `undefined` where there is a keyword no words are known for. */
function writeNotes(keywords: JsonSchema): string | undefined {
  const notes: string[] = [];
  for (const [keyword, value] of Object.entries(keywords)) {
    // The pattern beside a format is how a library checks that format.
    if (unsaid.has(keyword) || (keyword === 'pattern' && keywords['format'] !== undefined)) continue;
    const write = Object.hasOwn(notesOf, keyword) ? notesOf[keyword] : undefined;
    if (write === undefined || typeof value === 'object' || typeof value === 'boolean') return undefined;
    notes.push(write(value));
  }
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

/** On one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isRecord(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

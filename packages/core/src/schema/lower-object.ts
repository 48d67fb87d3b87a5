import { assembleObject, type Field } from './assemble-object.js';
import { describeWritten } from './describe-written.js';
import { asRecord, type FlatSchema, isRecord, listOf, ownOf } from './flat-schema.js';
import { keepKeywords } from './keep-keywords.js';
import type { Json } from './json-schema-type.js';
import { assembleList } from './lower-list.js';
import { type Lowering, refuse, type WritePart, type Written } from './lowering.js';

/** What writing an object needs beside it. */
export interface ObjectPens {
  readonly write: WritePart;
  /** The names an object may have, where they are few and known. */
  namesOf(schema: unknown, path: string): readonly string[] | undefined;
}

/** An object; properties beyond the listed ones become a list of entries where the host closes every object. */
export function lowerObject(flat: FlatSchema, lowering: Lowering, path: string, pens: ObjectPens): Written | undefined {
  const names = flat['propertyNames'] === undefined ? undefined : pens.namesOf(flat['propertyNames'], `${path}{}`);
  const further = furtherOf(flat);
  const required = listOf(flat['required']).map(String);
  const listed = new Map(Object.entries(asRecord(flat['properties'])));
  for (const name of [...required, ...(names ?? [])]) if (!listed.has(name)) listed.set(name, further);
  const fields: Field[] = [];
  for (const [name, schema] of listed) {
    if (name === '__proto__') {
      if (required.includes(name)) refuse(path, '"__proto__" is no property in JavaScript');
      lowering.lose(path, 'properties', 'it is no property in JavaScript');
      continue;
    }
    const inner = `${path === '' ? '' : `${path}.`}${name || '""'}`;
    const isAllowed = names?.includes(name) ?? true;
    const written = isAllowed ? pens.write(schema, inner) : undefined;
    if (written !== undefined) fields.push({ name, written, required: required.includes(name), path: inner });
    else if (required.includes(name)) return undefined;
    else lowering.impossibleAt = undefined;
  }
  const { notes } = keepKeywords(flat, 'object', lowering, path);
  const wantsMore = names === undefined && further !== false && isSaid(flat);
  const beside: Beside = { fields, taken: new Set(listed.keys()).add('__proto__'), further };
  const object = wantsMore ? withFurther(beside, flat, lowering, path, pens.write) : assembleObject(fields, lowering);
  if (!wantsMore && flat['patternProperties'] !== undefined) lowering.lose(path, 'patternProperties');
  return object && { ...object, notes: [...object.notes, ...notes] };
}

/** The schema of properties that are not listed. */
function furtherOf({ additionalProperties, patternProperties }: FlatSchema): unknown {
  const patterns = Object.values(asRecord(patternProperties));
  if (patterns.length === 0) return additionalProperties ?? true;
  if (additionalProperties === true) return true;
  return { anyOf: isRecord(additionalProperties) ? [...patterns, additionalProperties] : patterns };
}

/** Whether further properties are spoken of; else they are merely tolerated. */
const isSaid = ({ additionalProperties, patternProperties, properties }: FlatSchema): boolean =>
  additionalProperties !== undefined || patternProperties !== undefined || properties === undefined;

const notNames = 'the host does not check names';

/** What further properties stand beside. */
interface Beside {
  readonly fields: readonly Field[];
  /** Names that no further property has. */
  readonly taken: ReadonlySet<string>;
  /** The schema of further properties. */
  readonly further: unknown;
}

function withFurther(
  { fields, taken, further }: Beside,
  flat: FlatSchema,
  lowering: Lowering,
  path: string,
  write: WritePart,
): Written | undefined {
  const value = write(further, path === '' ? '*' : `${path}.*`);
  if (value === undefined) return assembleObject(fields, lowering);
  const patterns = Object.keys(asRecord(flat['patternProperties']));
  if (patterns.length > 0) lowering.lose(path, 'patternProperties', notNames);
  const notes = patterns.map((pattern) => `names matching /${pattern}/`);
  if (lowering.rules.fates.additionalProperties === 'keep') {
    if (flat['propertyNames'] !== undefined) lowering.lose(path, 'propertyNames', notNames);
    if (fields.length < taken.size - 1) lowering.lose(path, 'properties', notNames);
    return { ...assembleObject(fields, lowering, { ...value, schema: describeWritten(value) }), notes };
  }
  const key = write({ allOf: [{ type: 'string' }, flat['propertyNames'] ?? true] }, `${path}{}`);
  if (key === undefined) return assembleObject(fields, lowering);
  const entries = assembleEntries(key, value, taken, lowering, path);
  return { ...addEntries(fields, entries, lowering, path), notes };
}

type JsonObject = { readonly [key: string]: Json };

const isPlain = (value: Json): value is JsonObject => isRecord(value);

/** A record as a list of its entries. */
function assembleEntries(
  key: Written,
  value: Written,
  taken: ReadonlySet<string>,
  lowering: Lowering,
  path: string,
): Written {
  const entry = assembleObject(
    [
      { name: 'key', written: key, required: true, path: `${path}{}` },
      { name: 'value', written: value, required: true, path: `${path}.*` },
    ],
    lowering,
  );
  const list = assembleList(entry);
  return {
    ...list,
    reshaped: [{ path: '' }],
    fits: (given, match) => {
      if (!isPlain(given)) return list.fits(given, match) && toRecord(list.lift(given), taken) !== undefined;
      if (match === 'exact') return false;
      return Object.entries(given).every(([name, each]) => key.fits(name, match) && value.fits(each, match));
    },
    lift: (given) => {
      if (!isPlain(given)) return toRecord(list.lift(given), taken) ?? given;
      return Object.fromEntries(Object.entries(given).map(([name, each]) => [name, value.lift(each)]));
    },
  };
}

/** A list of entries as the record they stand for, without those that have no place in it; `undefined` where it is none. */
function toRecord(list: Json, taken: ReadonlySet<string>): JsonObject | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries = (list as readonly Json[]).map((each) => [ownOf(each, 'key'), ownOf(each, 'value')] as const);
  const isWhole = entries.every(([key, value]) => typeof key === 'string' && value !== undefined);
  return isWhole ? (Object.fromEntries(entries.filter(([key]) => !taken.has(String(key)))) as JsonObject) : undefined;
}

/** Listed properties, and the others as entries of one more. */
function addEntries(fields: readonly Field[], entries: Written, lowering: Lowering, path: string): Written {
  let name = 'entries';
  while (fields.some((field) => field.name === name)) name += '_';
  const written: Written = { ...entries, notes: fields.length > 0 ? ['what is beside the other properties'] : [] };
  const object = assembleObject([...fields, { name, written, required: true, path: `${path}.*` }], lowering);
  const names: ReadonlySet<string> = new Set([...fields.map((field) => field.name), name]);
  // A host that does not bind may write further properties as they are.
  const part = (value: JsonObject, isListed: boolean): JsonObject =>
    Object.fromEntries(Object.entries(value).filter(([each]) => names.has(each) === isListed));
  return {
    ...object,
    fits: (value, match) =>
      isPlain(value) &&
      object.fits({ [name]: [], ...part(value, true) }, match) &&
      (Object.keys(value).every((each) => names.has(each)) || entries.fits(part(value, false), match)),
    lift: (value) => {
      if (!isPlain(value)) return value;
      const lifted = asRecord(object.lift(part(value, true))) as JsonObject;
      const { [name]: further = {}, ...named } = lifted;
      const others = asRecord(entries.lift(part(value, false))) as JsonObject;
      return isPlain(further) ? { ...others, ...further, ...named } : { ...others, ...lifted };
    },
  };
}

import { describeWritten } from './describe-written.js';
import { distinct, type FlatSchema, isRecord, type TypeName, typesOf, isNothing } from './flat-schema.js';
import { writeAny, writeText } from './json-text.js';
import { keepKeywords, noteAnnotations } from './keep-keywords.js';
import type { JsonSchema } from './json-schema-type.js';
import { lowerList } from './lower-list.js';
import { lowerObject } from './lower-object.js';
import { allowedValues, isScalar, lowerScalar, lowerScalars, schemaOfValue } from './lower-scalar.js';
import { asItCame, type Lowering, type Target, type Written } from './lowering.js';
import { mergeFlat } from './merge-schemas.js';
import { alternativesOf, follow } from './schema-alternatives.js';

/** How often a schema that contains itself is written inside itself. */
const mostLevels = 2;

/** Beyond so many schemas, references are no longer put in place. */
const mostInPlace = 1000;

/** Beyond so many, nothing is asked any more. */
const mostWritten = 10_000;

/**
 * A schema for the host; `undefined` where no value fits it. `here` are the schemas that the same value is being written for, and `opened`
 * is named where it becomes a definition.
 */
export function lowerNode(
  schema: unknown,
  lowering: Lowering,
  path: string,
  here: readonly unknown[] = [],
  opened: Target = {},
): Written | undefined {
  if (isNothing(schema) && isRecord(schema)) lowering.impossibleAt ??= path;
  if (isNothing(schema) || here.includes(schema)) return undefined;
  if (++lowering.count > mostWritten || lowering.isFull) {
    lowering.lose(path, '*', 'the schema is too large');
    return writeAny(lowering);
  }
  const open = lowering.open.get(schema) ?? [];
  const [outer] = open;
  if (outer !== undefined && lowering.keepsReferences) return referTo(outer, lowering);
  if (open.length >= mostLevels) return cutShort(lowering, path, 'it has no end', outer);
  opened.path = path;
  if (isRecord(schema)) lowering.open.set(schema, [...open, opened]);
  const write = (): Written | undefined => writeNode(schema, lowering, path, [...here, schema]);
  const written = lowering.within(path, () => writeAny(lowering), write);
  opened.written = written;
  if (opened.name !== undefined && written !== undefined) {
    lowering.definitions[opened.name] = describeWritten(written);
    return referTo(opened, lowering);
  }
  lowering.open.set(schema, open);
  return written;
}

function writeNode(schema: unknown, lowering: Lowering, path: string, here: readonly unknown[]): Written | undefined {
  const options = alternativesOf(schema, lowering, path).flatMap((flat) => writeFlat(flat, lowering, path, here));
  const written = choose(options);
  if (written === undefined) lowering.impossibleAt ??= path;
  if (written === undefined || !isRecord(schema)) return written;
  const said = [schema['description'], schema['title'], written.said].find((each) => typeof each === 'string');
  return { ...written, said, notes: [...written.notes, ...noteAnnotations(schema)] };
}

const matches = ['exact', 'plain', 'loose'] as const;

/** A choice of what has been written; the first that a value fits says how to lift it. */
function choose(options: readonly Written[]): Written | undefined {
  const any = options.find(({ isAny }) => isAny);
  const [first, ...others] = any === undefined ? options : [any];
  if (first === undefined || others.length === 0) return first;
  const [schema, ...schemas] = distinct(options.flatMap(flatChoice), keyOf);
  return {
    schema: schema !== undefined && schemas.length === 0 ? schema : { anyOf: [schema, ...schemas] },
    notes: [],
    reshaped: options.flatMap(({ reshaped }) => reshaped),
    fits: (value, match) => options.some((option) => option.fits(value, match)),
    lift: options.every(({ lift }) => lift === asItCame) ? asItCame : liftAs(options),
  };
}

/** As the first option that the value fits. */
const liftAs =
  (options: readonly Written[]): Written['lift'] =>
  (value) => {
    for (const match of matches) {
      const option = options.find(({ fits }) => fits(value, match));
      if (option !== undefined) return option.lift(value);
    }
    return value;
  };

function flatChoice(option: Written): readonly JsonSchema[] {
  const schema = describeWritten(option);
  return Array.isArray(schema['anyOf']) ? (schema['anyOf'] as JsonSchema[]) : [schema];
}

/** Only schemas without parts are worth comparing. */
const keyOf = (schema: JsonSchema): unknown =>
  'properties' in schema || 'items' in schema ? schema : JSON.stringify(schema);

function writeFlat(flat: FlatSchema, lowering: Lowering, path: string, here: readonly unknown[]): readonly Written[] {
  if (flat['$ref'] !== undefined) return listed(writeReference(flat['$ref'], lowering, path, here));
  const types = typesOf(flat);
  if (flat['enum'] !== undefined) return writeValues(flat, types, lowering, path);
  if (types.length > 0 || flat['type'] !== undefined)
    return types.flatMap((type) => listed(writeType(flat, type, lowering, path)));
  return [writeAny(lowering, textOf(flat['description']), keepKeywords(flat, 'any', lowering, path).notes)];
}

const listed = (written: Written | undefined): readonly Written[] => (written === undefined ? [] : [written]);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function writeType(flat: FlatSchema, type: TypeName, lowering: Lowering, path: string): Written | undefined {
  const write = (schema: unknown, inner: string): Written | undefined => lowerNode(schema, lowering, inner);
  const written =
    type === 'object'
      ? lowerObject(flat, lowering, path, { write, namesOf: (schema, inner) => namesOf(schema, lowering, inner) })
      : type === 'array'
        ? lowerList(flat, lowering, path, write)
        : lowerScalar(flat, type, lowering, path);
  return written && { ...written, said: textOf(flat['description']) };
}

function writeValues(
  flat: FlatSchema,
  types: readonly TypeName[],
  lowering: Lowering,
  path: string,
): readonly Written[] {
  const values = allowedValues(flat, flat['type'] === undefined ? undefined : types);
  const { enum: _, ...rest } = flat;
  const whole = values.filter((value) => !isScalar(value)).map((value) => mergeFlat(schemaOfValue(value), rest));
  return [
    ...lowerScalars(values.filter(isScalar), flat, lowering, path),
    ...whole.flatMap((each) => typesOf(each).flatMap((type) => listed(writeType(each, type, lowering, path)))),
  ];
}

function namesOf(schema: unknown, lowering: Lowering, path: string): readonly string[] | undefined {
  const found = alternativesOf(schema, lowering, path).flatMap((each) => follow(each, lowering, path));
  if (!found.every((flat) => flat['enum'] !== undefined)) return undefined;
  return found.flatMap((flat) => allowedValues({ type: 'string', ...flat }, ['string'])).map(String);
}

/** The schema behind a reference: put in place, or in a definition where there is no room and the host takes definitions. */
function writeReference(
  target: unknown,
  lowering: Lowering,
  path: string,
  here: readonly unknown[],
): Written | undefined {
  const isFull = lowering.count > mostInPlace || lowering.nested >= lowering.mostNested;
  if (isFull && !lowering.keepsReferences) {
    lowering.isFull ||= lowering.count > mostInPlace && lowering.mostNested > 1;
    return cutShort(lowering, path, 'the schema is too large');
  }
  lowering.nested++;
  const opened = isFull ? { name: lowering.nameDefinition() } : {};
  const written = lowerNode(target, lowering, path, here, opened);
  lowering.nested--;
  return written;
}

function referTo(target: Target, lowering: Lowering): Written {
  target.name ??= lowering.nameDefinition();
  const reshaped = [{ path: '', through: target }];
  return { schema: { $ref: `#/$defs/${target.name}` }, notes: [], reshaped, ...later(target) };
}

function cutShort(lowering: Lowering, path: string, why: string, outer?: Target): Written {
  lowering.lose(path, '$ref', `${why}, so it is JSON in a string`);
  if (outer === undefined) return writeAny(lowering);
  return writeText({ notes: [], ...later(outer) }, `JSON text, shaped as ${outer.path || 'the whole'}`, lowering);
}

/** What a schema does with values, for use before it has been written. */
const later = (target: Target): Pick<Written, 'fits' | 'lift'> => ({
  fits: (value, match) => target.written?.fits(value, match) ?? true,
  lift: (value) => (target.written === undefined ? value : target.written.lift(value)),
});

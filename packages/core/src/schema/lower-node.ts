import { describeWritten } from './describe-written.js';
import { type FlatSchema, isRecord, same, type TypeName, typesOf } from './flat-schema.js';
import { anything, asJsonText } from './json-text.js';
import { keepKeywords, noteAnnotations } from './keep-keywords.js';
import { lowerList } from './lower-list.js';
import { lowerObject } from './lower-object.js';
import { allowedValues, isScalar, lowerScalar, lowerScalars, schemaOfValue } from './lower-scalar.js';
import { type Lowering, refuse, type Target, type Written } from './lowering.js';
import { alternativesOf, follow } from './schema-alternatives.js';

/** How often a schema that contains itself is written inside itself. */
const mostLevels = 2;

/** Beyond so many schemas, references are no longer put in place. */
const mostSchemas = 1000;

/** Beyond so many, a schema is refused. */
const mostWritten = 20_000;

/** A schema for the host; `undefined` where no value fits it. */
export function lowerNode(schema: unknown, lowering: Lowering, path: string): Written | undefined {
  return lowering.within(path, () => {
    if (++lowering.count > mostWritten) refuse(path, 'the schema is too large');
    const options = alternativesOf(schema, lowering, path).flatMap((flat) => lowerFlat(flat, lowering, path));
    const written = choose(options);
    if (written === undefined) lowering.impossibleAt ??= path;
    if (written === undefined || !isRecord(schema)) return written;
    const said = [schema['description'], schema['title'], written.said].find((each) => typeof each === 'string');
    return { ...written, said, notes: [...written.notes, ...noteAnnotations(schema)] };
  });
}

/** A choice of what has been written; the first that a value fits says how to lift it. */
function choose(options: readonly Written[]): Written | undefined {
  const [first, ...others] = options;
  if (first === undefined || others.length === 0) return first;
  const any = options.find(({ isAny }) => isAny);
  if (any !== undefined) return any;
  const schemas: unknown[] = [];
  for (const schema of options.map(flatChoice).flat())
    if (!schemas.some((each) => same(each, schema))) schemas.push(schema);
  return {
    schema: schemas.length === 1 ? (schemas[0] as FlatSchema) : { anyOf: schemas },
    notes: [],
    fits: (value, match) => options.some((option) => option.fits(value, match)),
    lift: (value) => {
      const match = matches.find((each) => options.some(({ fits }) => fits(value, each)));
      const option = match && options.find(({ fits }) => fits(value, match));
      return option === undefined ? value : option.lift(value);
    },
  };
}

const matches = ['exact', 'plain', 'loose'] as const;

function flatChoice(option: Written): readonly unknown[] {
  const schema = describeWritten(option);
  return Array.isArray(schema['anyOf']) ? schema['anyOf'] : [schema];
}

function lowerFlat(flat: FlatSchema, lowering: Lowering, path: string): readonly Written[] {
  const { $ref } = flat;
  if (typeof $ref === 'string') {
    // Refuses references that lead to nothing but each other.
    follow(flat, lowering, path);
    return listed(lowerTarget(lowering.resolve($ref, path), lowering, path));
  }
  const types = typesOf(flat);
  if (flat['enum'] !== undefined) return lowerValues(flat, types, lowering, path);
  if (types.length === 0 && flat['type'] === undefined) {
    const { notes } = keepKeywords(flat, 'any', lowering, path);
    const text = asJsonText({ ...anything, notes, said: textOf(flat['description']) }, 'any JSON value, as text');
    return [{ ...text, isAny: true }];
  }
  return types.flatMap((type) => listed(lowerType(flat, type, lowering, path)));
}

const listed = (written: Written | undefined): readonly Written[] => (written === undefined ? [] : [written]);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function lowerType(flat: FlatSchema, type: TypeName, lowering: Lowering, path: string): Written | undefined {
  const write = (schema: unknown, inner: string): Written | undefined => lowerNode(schema, lowering, inner);
  const written =
    type === 'object'
      ? lowerObject(flat, lowering, path, { write, namesOf: (schema, inner) => namesOf(schema, lowering, inner) })
      : type === 'array'
        ? lowerList(flat, lowering, path, write)
        : lowerScalar(flat, type, lowering, path);
  return written && { ...written, said: textOf(flat['description']) };
}

function lowerValues(
  flat: FlatSchema,
  types: readonly TypeName[],
  lowering: Lowering,
  path: string,
): readonly Written[] {
  const values = allowedValues(flat, flat['type'] === undefined ? [] : types);
  const whole = values.filter((value) => !isScalar(value)).map((value) => schemaOfValue(value));
  return [
    ...lowerScalars(values.filter(isScalar), flat, lowering, path),
    ...whole.flatMap((each) => listed(lowerType(each, each['type'] as TypeName, lowering, path))),
  ];
}

function namesOf(schema: unknown, lowering: Lowering, path: string): readonly string[] | undefined {
  const found = alternativesOf(schema, lowering, path).flatMap((each) => follow(each, lowering, path));
  if (!found.every((flat) => flat['enum'] !== undefined)) return undefined;
  return found.flatMap((flat) => allowedValues({ type: 'string', ...flat }, ['string'])).map(String);
}

/** The schema behind a reference: put in place, or in a definition where the host keeps what contains itself. */
export function lowerTarget(target: unknown, lowering: Lowering, path: string): Written | undefined {
  const open = lowering.open.get(target) ?? [];
  const [outer] = open;
  if (lowering.rules.fates.$ref === 'recursive' && outer !== undefined) return referTo(outer, lowering);
  const isFull = lowering.count > mostSchemas;
  if (isFull || open.length >= mostLevels) return cutShort(outer, lowering, path, isFull);
  const opened: Target = {};
  lowering.open.set(target, [...open, opened]);
  const written = lowerNode(target, lowering, path);
  opened.written = written;
  if (opened.name !== undefined && written !== undefined) {
    lowering.definitions[opened.name] = describeWritten(written);
    return referTo(opened, lowering);
  }
  lowering.open.set(target, open);
  return written;
}

function referTo(target: Target, lowering: Lowering): Written {
  target.name ??= nameDefinition(lowering);
  return { schema: { $ref: `#/$defs/${target.name}` }, notes: [], ...later(target) };
}

function cutShort(outer: Target | undefined, lowering: Lowering, path: string, isFull: boolean): Written {
  const why = isFull ? 'the schema is too large to put references in place' : 'a host cannot be told without end';
  lowering.lose(path, '$ref', `${why}, so from here on it is JSON in a string`);
  const inner = outer === undefined ? anything : { notes: [], ...later(outer) };
  return asJsonText(inner, 'JSON text, of the same shape as the whole');
}

/** What a schema does with values, for use before it has been written. */
const later = (target: Target): Pick<Written, 'fits' | 'lift'> => ({
  fits: (value, match) => target.written?.fits(value, match) ?? true,
  lift: (value) => (target.written === undefined ? value : target.written.lift(value)),
});

/** A name that differs between schemas, so that definitions of several tools can stand in one place. */
function nameDefinition(lowering: Lowering): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(lowering.root)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return `d${(hash >>> 0).toString(36)}_${++lowering.named}`;
}

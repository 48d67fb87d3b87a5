import { refuse } from './gbnf-alternatives.js';
import { writeEntries, type Count } from './gbnf-entries.js';
import { writeJoint, type NamedEntry, type Properties } from './gbnf-joint.js';
import { writeText } from './gbnf-patterned.js';
import type { Language } from './gbnf-regular.js';
import { isFoundIn, schemasOfProperty, type Schema, type Shape } from './gbnf-shape.js';
import { languageOf, readString, stringLanguage } from './gbnf-string.js';
import { literal } from './gbnf-text.js';
import { finiteValues, writableValues } from './gbnf-values.js';
import type { ValueWriter } from './gbnf-value.js';

/** The most properties beyond the listed ones that one object gets. */
const mostExtras = 64;

/** The name JavaScript loses a property of. */
const lostName = '__proto__';

/** One alternative of an object: its properties, and how many there may be. */
interface ObjectParts {
  readonly properties: Properties;
  readonly count: Count;
}

/** Objects of any of the shapes as grammar, those together that can be. */
export function writeObjects(writer: ValueWriter, shapes: readonly Shape[], path: string): string[] {
  const parts = shapes.flatMap((shape) => partsOf(writer, shape, path) ?? []);
  const counts = new Map(parts.map((each) => [keyOf(each), each.count]));
  const bodies = [...counts].flatMap(([key, count]) => {
    const alike = parts.filter((each) => keyOf(each) === key).map(({ properties }) => properties);
    const joint = alike.length > 1 && isFree(count) ? writeJoint(writer, alike, count) : undefined;
    return joint ?? alike.flatMap((properties) => writeEntries(writer, [...properties.values()], count) ?? []);
  });
  return bodies.map((body) => writer.rules.add(path || 'object', `${literal('{')} ${body} ${literal('}')}`));
}

const keyOf = ({ count, properties }: ObjectParts): string =>
  isFree(count) ? `${count.more}` : `${JSON.stringify(count)} ${[...properties.keys()].join()}`;

const isFree = ({ minimum, maximum }: Count): boolean => minimum === 0 && maximum === Infinity;

/** What an object is made of; undefined where there can be none. */
function partsOf(writer: ValueWriter, shape: Shape, path: string): ObjectParts | undefined {
  const { minProperties: minimum = 0, maxProperties: maximum = Infinity } = shape.bounds;
  if (minimum > maximum) return undefined;
  const keys = keysOf(writer, shape, path);
  const extra = extraSchema(shape);
  const named = namedProperties(writer, shape, keys, extra);
  const properties = writeNamed(writer, shape, named, keys, path);
  if (properties === undefined) return undefined;
  const missing = minimum - properties.size;
  const more = keys.names
    ? undefined
    : writeExtras(writer, shape, extra, keys.language, [...named.keys()], missing, path);
  const count = { minimum, maximum, more, mostMore: mostExtras };
  // Names that are not listed may repeat, so that more than one of them counts as one.
  const entries = [...properties.values()];
  if (writeEntries(writer, entries, { ...count, leastMore: 1 }))
    return { properties, count: { ...count, leastMore: 1 } };
  if (writeEntries(writer, entries, count) === undefined) return undefined;
  writer.lose(path, 'minProperties', 'names that are not listed may be written twice');
  return { properties, count };
}

/** What further properties may be: any where none is listed, else only those the schema speaks of. */
function extraSchema(shape: Shape): Schema {
  const isSpoken = shape.listed || shape.patterned.size > 0;
  return shape.additional ?? shape.unspokenProperties ?? !isSpoken;
}

function namedProperties(writer: ValueWriter, shape: Shape, keys: Keys, extra: Schema): Map<string, Schema> {
  const named = new Map<string, Schema>();
  const add = (name: string, otherwise: Schema): void => {
    if (!named.has(name)) named.set(name, writer.alternatives.merger.allOr(schemasOfProperty(shape, name), otherwise));
  };
  for (const name of shape.properties.keys()) add(name, true);
  for (const name of shape.required) add(name, shape.unspokenProperties ?? true);
  for (const name of keys.names ?? []) add(name, extra);
  return named;
}

/** The properties whose names are known; undefined where a required one cannot be. */
function writeNamed(
  writer: ValueWriter,
  shape: Shape,
  named: ReadonlyMap<string, Schema>,
  keys: Keys,
  path: string,
): Properties | undefined {
  const properties = new Map<string, NamedEntry>();
  const beside = [...named.keys()].join('');
  for (const [name, schema] of named) {
    const required = shape.required.includes(name);
    if (name === lostName) {
      if (required) refuse(path, `a property named "${lostName}" is lost in JavaScript; rename it`);
      continue;
    }
    const inner = path ? `${path}.${name}` : name;
    const value = keys.allow(name) ? writer.value(schema, inner, name) : undefined;
    if (value === undefined && required) return undefined;
    if (value === undefined) continue;
    properties.set(name, { name, text: `${writer.key(name, beside)} ${value}`, value, required });
  }
  return properties;
}

/** The names an object may have: a list of them, or a language. */
interface Keys {
  readonly names?: readonly string[] | undefined;
  readonly language: Language;
  allow(name: string): boolean;
}

function keysOf(writer: ValueWriter, shape: Shape, path: string): Keys {
  const { languages } = writer;
  if (!shape.names.length) return { language: languages.every, allow: () => true };
  const inner = `${path}{}`;
  const schema = writer.alternatives.merger.allOr([{ type: 'string' }, ...shape.names]);
  const names = finiteValues(writer, schema, inner)?.map(String);
  if (names) return { names, language: languages.every, allow: (name) => names.includes(name) };
  const shapes = writer.alternatives.of(schema, inner).filter(({ types }) => types.includes('string'));
  const language = languages.either(shapes.map((each) => namesOf(writer, each, inner)));
  return { language, allow: (name) => languages.holds(language, name) };
}

/** The names of one shape: those that it lists, or a language. */
function namesOf({ languages, lose }: ValueWriter, shape: Shape, path: string): Language {
  if (!shape.values) return stringLanguage(languages, readString(languages, shape, path, lose));
  const listed = writableValues(languages, shape, path, lose);
  return languages.either(listed.map((name) => languages.text(String(name))));
}

/**
 * Properties that are not listed: by the patterns of their names, and all others. No name is one of the listed ones, as
 * the last of equal names would count.
 */
function writeExtras(
  writer: ValueWriter,
  shape: Shape,
  extra: Schema,
  keys: Language,
  listed: readonly string[],
  least: number,
  path: string,
): string | undefined {
  const { languages } = writer;
  const taken = languages.either([...listed, lostName].map((name) => languages.text(name)));
  const free = languages.both([keys, languages.not(taken)]);
  const patterns = [...shape.patterned].map(([pattern, schema]) => ({ schema, language: patternOf(writer, pattern) }));
  const others = (own?: Language): Language[] =>
    patterns.flatMap(({ language }) => (language && language !== own ? [languages.not(language)] : []));
  const rules = patterns.flatMap(({ schema, language }) => {
    const names = language && languages.both([free, language, ...others(language)]);
    return (names && writeExtra(writer, schema, names, path)) ?? [];
  });
  const rest = extra === false && least > 0 && shape.additional === undefined ? true : extra;
  const other = writeExtra(writer, rest, languages.both([free, ...others()]), path);
  if (other !== undefined) {
    rules.push(other);
    const unread = patterns.some(({ language }) => language === undefined);
    if (unread) writer.lose(path, 'patternProperties', 'a pattern of names cannot be held by a grammar');
  }
  return rules.length > 1 ? writer.rules.add('property', rules.join(' | ')) : rules[0];
}

/** The names a pattern is found in; undefined where it cannot be read. */
function patternOf({ languages }: ValueWriter, pattern: string): Language | undefined {
  return isFoundIn(pattern, '') === undefined ? undefined : languageOf(languages, pattern);
}

function writeExtra(writer: ValueWriter, schema: Schema, names: Language, path: string): string | undefined {
  const value = writer.value(schema, `${path}.*`, 'value');
  const key = value === undefined ? undefined : writeText(writer, names, 'key');
  return key && writer.rules.add('property', `${key} ${writer.colon} ${value}`);
}

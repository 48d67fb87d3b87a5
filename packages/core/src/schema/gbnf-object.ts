import { refuse } from './gbnf-alternatives.js';
import type { Language } from './gbnf-regular.js';
import { writeText } from './gbnf-scalar.js';
import type { Schema, Shape } from './gbnf-shape.js';
import { stringLanguage } from './gbnf-string.js';
import { literal } from './gbnf-text.js';
import type { ValueWriter } from './gbnf-value.js';

/** The most properties beyond the listed ones that one object gets. */
const mostExtras = 64;

/** One thing that may stand in a list: a property or an element, in its place or not at all. */
interface Entry {
  readonly text: string;
  readonly required: boolean;
}

/** Bounds of how many entries there are, and the rule for those behind the given ones, if any. */
interface Count {
  readonly minimum: number;
  readonly maximum: number;
  readonly more?: string | undefined;
  readonly mostMore?: number;
}

/**
 * Entries in their order, those not required being left out or not, with commas between and counted; undefined if no
 * count fits.
 */
export function writeEntries(writer: ValueWriter, entries: readonly Entry[], count: Count): string | undefined {
  const { minimum, maximum, more, mostMore = Infinity } = count;
  const known = new Map<string, string | undefined>();
  // Without bounds only the first entry differs from the others: it has no comma.
  const cap = maximum < entries.length + (more ? Infinity : 0) ? Infinity : Math.max(1, minimum);
  const tail = (written: number): string | undefined => {
    const most = more ? Math.min(maximum - written, mostMore) : 0;
    const least = Math.max(0, minimum - written);
    // Names of further properties may repeat, so that more than one of them counts as one.
    if (least > most || (least > 1 && mostMore < Infinity)) return undefined;
    if (!more || most <= 0) return '""';
    const next = writer.rules.add('more', `${writer.comma} ${more}`);
    if (written) return writer.rules.repeat(next, least, most);
    const some = `${more} ${writer.rules.repeat(next, Math.max(0, least - 1), most - 1)}`;
    return least ? some : `(${some})?`;
  };
  const from = (index: number, written: number): string | undefined => {
    const entry = entries[index];
    if (written > maximum) return undefined;
    if (!entry) return tail(written);
    const key = `${index} ${written}`;
    if (!known.has(key)) known.set(key, step(entry, index, written));
    return known.get(key);
  };
  const step = (entry: Entry, index: number, written: number): string | undefined => {
    const text = written ? `${writer.comma} ${entry.text}` : entry.text;
    const taken = from(index + 1, Math.min(cap, written + 1));
    const skipped = entry.required ? undefined : from(index + 1, written);
    if (taken === undefined) return skipped;
    if (skipped === undefined) return `${text} ${taken}`;
    return writer.rules.add('rest', taken === skipped ? `(${text})? ${taken}` : `${text} ${taken} | ${skipped}`);
  };
  return from(0, 0);
}

/** An object as grammar; undefined where there can be none. */
export function writeObject(writer: ValueWriter, shape: Shape, path: string): string | undefined {
  const keys = keysOf(writer, shape, path);
  const extra = shape.additional ?? !shape.listed;
  const named = new Map<string, Schema>(shape.properties);
  for (const name of shape.required) if (!named.has(name)) named.set(name, shape.additional ?? true);
  for (const name of keys.names ?? []) if (!named.has(name)) named.set(name, extra);
  const entries: Entry[] = [];
  const beside = [...named.keys()].join('');
  for (const [name, schema] of named) {
    const required = shape.required.includes(name);
    if (name === '__proto__') refuse(path, 'a property named "__proto__" is lost in JavaScript; rename it');
    const inner = path ? `${path}.${name}` : name;
    const value = keys.allow(name) ? writer.value(schema, inner, name) : undefined;
    if (value === undefined && required) return undefined;
    if (value !== undefined) entries.push({ text: `${writer.key(name, beside)} ${value}`, required });
  }
  const { minProperties: minimum = 0, maxProperties: maximum = Infinity } = shape.bounds;
  const free = keys.names ? undefined : writeExtra(writer, extra, keys.language, [...named.keys()], path);
  const body = writeEntries(writer, entries, { minimum, maximum, more: free, mostMore: mostExtras });
  if (body === undefined && minimum > 1 && free) {
    refuse(path, '"minProperties" above 1 with free names cannot be held by a grammar; list the properties');
  }
  return body === undefined ? undefined : writer.rules.add(path || 'object', `${literal('{')} ${body} ${literal('}')}`);
}

/** The names an object may have: a list of them, or a language. */
interface Keys {
  readonly names?: readonly string[] | undefined;
  readonly language: Language;
  allow(name: string): boolean;
}

function keysOf(writer: ValueWriter, shape: Shape, path: string): Keys {
  const { every } = writer.languages;
  if (!shape.names.length) return { language: every, allow: () => true };
  const inner = `${path}{}`;
  const schema = { type: 'string', allOf: shape.names };
  const names = writer.finite(schema, inner)?.map(String);
  if (names) return { names, language: every, allow: (name) => names.includes(name) };
  const shapes = writer.alternatives.of(schema, inner);
  const language = writer.languages.either(shapes.map((each) => stringLanguage(writer.languages, each, inner)));
  return { language, allow: (name) => writer.languages.holds(language, name) };
}

/** A property that is not listed: its name is none of the listed ones, as the last of equal names would count. */
function writeExtra(
  writer: ValueWriter,
  schema: Schema,
  keys: Language,
  listed: readonly string[],
  path: string,
): string | undefined {
  const value = writer.value(schema, `${path}.*`, 'value');
  if (value === undefined) return undefined;
  const { languages } = writer;
  const taken = languages.either([...listed, '__proto__'].map((name) => languages.text(name)));
  const key = writeText(writer, languages.both([keys, languages.not(taken)]), 'key', path);
  return key && writer.rules.add('property', `${key} ${writer.colon} ${value}`);
}

import type { Lose } from './gbnf-alternatives.js';
import { patternAround } from './gbnf-format.js';
import type { Languages } from './gbnf-regular.js';
import { canonical, isFoundIn, isRecord, type Schema, type Shape } from './gbnf-shape.js';
import { readString } from './gbnf-string.js';
import type { ValueWriter } from './gbnf-value.js';
import type { Json } from './json-schema-type.js';

/** Those values of `enum` or `const` that the rest of the schema lets through. */
export function writableValues(languages: Languages, shape: Shape, path: string, lose: Lose): Json[] {
  return (shape.values ?? []).filter((value) => {
    if (typeof value === 'string') return shape.types.includes('string') && fitsString(languages, shape, value);
    if (typeof value === 'number') return fitsNumber(shape, value);
    if (value === null) return shape.types.includes('null');
    if (typeof value === 'boolean') return shape.types.includes('boolean');
    return fitsCompound(shape, value, path, lose);
  });
}

function fitsString(languages: Languages, shape: Shape, value: string): boolean {
  const { minLength = 0, maxLength = Infinity } = shape.bounds;
  if ([...value].length < minLength || value.length > maxLength) return false;
  const found = [
    ...shape.patterns.map((pattern) => isFoundIn(pattern, value)),
    ...shape.barredPatterns.map((pattern) => !isFoundIn(pattern, value)),
  ];
  if (found.includes(false)) return false;
  if (!shape.formats.length) return true;
  // What is written for a format is but a part of it: only what surely is of another one is left out.
  const { formats } = readString(languages, { ...shape, patterns: [], barredPatterns: [] }, '', () => undefined);
  return formats.every((format) => languages.holds(format, value)) || !shape.formats.every(patternAround);
}

function fitsNumber(shape: Shape, value: number): boolean {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
  } = shape.bounds;
  const type = shape.types.includes('number') || (shape.types.includes('integer') && Number.isSafeInteger(value));
  const within = value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
  // 0.3 by 0.1 is 2.9999999999999996.
  const isMultiple = (divisor: number): boolean => Number.isInteger(Number((value / divisor).toPrecision(15)));
  return type && (within || value === Infinity) && shape.multipleOf.every(isMultiple);
}

function fitsCompound(shape: Shape, value: object, path: string, lose: Lose): boolean {
  const list = Array.isArray(value);
  const { minItems, maxItems, minProperties, maxProperties } = shape.bounds;
  const more = list
    ? shape.prefix.length ||
      shape.rest !== undefined ||
      shape.unique ||
      minItems !== undefined ||
      maxItems !== undefined
    : shape.listed ||
      shape.required.length ||
      shape.additional !== undefined ||
      shape.names.length ||
      minProperties !== undefined ||
      maxProperties !== undefined;
  if (more) lose(path, 'enum', 'lists and objects of "enum" or "const" are written whatever else is said of them');
  // JavaScript loses a property of this name.
  if (JSON.stringify(value).includes('"__proto__":')) return false;
  return shape.types.includes(list ? 'array' : 'object');
}

/** A value as JSON, spaced as the grammar's own lists and objects are. */
export function spell(value: Json, spacing: { readonly comma: string; readonly colon: string }): string {
  const { comma, colon } = spacing;
  if (Array.isArray(value)) return `[${value.map((each: Json) => spell(each, spacing)).join(comma)}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = Object.entries(value as Record<string, Json>);
  return `{${entries.map(([name, each]) => JSON.stringify(name) + colon + spell(each, spacing)).join(comma)}}`;
}

/** All values of a schema where they are few and known, as those of an enum. */
export function finiteValues(writer: ValueWriter, schema: Schema, path: string): Json[] | undefined {
  const shapes = writer.alternatives.of(schema, path);
  if (!shapes.every((shape) => shape.values ?? shape.types.join() === 'boolean')) return undefined;
  const values = shapes.flatMap(({ values: listed = [true, false], ...shape }) =>
    writableValues(writer.languages, { ...shape, values: listed }, path, writer.lose),
  );
  return [...new Map(values.map((value) => [canonical(value), value])).values()];
}

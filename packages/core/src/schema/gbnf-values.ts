import { refuse } from './gbnf-alternatives.js';
import type { Languages } from './gbnf-regular.js';
import { isRecord, type Shape } from './gbnf-shape.js';
import { stringLanguage } from './gbnf-string.js';
import type { Json } from './json-schema-type.js';

/** Those values of `enum` or `const` that the rest of the schema lets through. */
export function writableValues(languages: Languages, shape: Shape, path: string): Json[] {
  return (shape.values ?? []).filter((value) => {
    if (typeof value === 'string') return shape.types.includes('string') && fitsString(languages, shape, value, path);
    if (typeof value === 'number') return fitsNumber(shape, value);
    if (value === null) return shape.types.includes('null');
    if (typeof value === 'boolean') return shape.types.includes('boolean');
    return fitsCompound(shape, value, path);
  });
}

function fitsString(languages: Languages, shape: Shape, value: string, path: string): boolean {
  const { minLength = 0, maxLength = Infinity } = shape.bounds;
  if ([...value].length < minLength || value.length > maxLength) return false;
  if (!shape.patterns.length && !shape.formats.length) return true;
  return languages.holds(stringLanguage(languages, shape, path), value);
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
  return type && (within || value === Infinity) && shape.multipleOf.every((divisor) => value % divisor === 0);
}

function fitsCompound(shape: Shape, value: object, path: string): boolean {
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
  if (more)
    refuse(
      path,
      '"enum" or "const" with lists or objects cannot stand beside what else is said of them; say one of both',
    );
  if (JSON.stringify(value).includes('"__proto__":'))
    refuse(path, 'a property named "__proto__" is lost in JavaScript; rename it');
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

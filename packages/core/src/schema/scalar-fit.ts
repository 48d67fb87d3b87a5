import type { FlatSchema, TypeName } from './flat-schema.js';
import type { Json } from './json-schema-type.js';

/** The type of a JSON value. */
export function typeOfValue(value: unknown): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as 'object' | 'string' | 'boolean';
}

/** Whether a value is of a type and, unless `loosely`, within the bounds of a flat schema. */
export function fitsScalar(value: Json, type: TypeName, flat: FlatSchema, loosely: boolean): boolean {
  const own = typeOfValue(value);
  if (own !== type && !(own === 'integer' && type === 'number')) return false;
  if (loosely) return true;
  if (typeof value === 'number') return fitsNumber(value, flat);
  return typeof value !== 'string' || fitsText(value, flat);
}

function fitsNumber(value: number, flat: FlatSchema): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = flat;
  return (
    !(typeof minimum === 'number' && value < minimum) &&
    !(typeof maximum === 'number' && value > maximum) &&
    !(typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) &&
    !(typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum) &&
    !(typeof multipleOf === 'number' && Math.abs(value / multipleOf - Math.round(value / multipleOf)) > 1e-9)
  );
}

function fitsText(value: string, { minLength = 0, maxLength = Infinity, pattern }: FlatSchema): boolean {
  const { length } = [...value];
  if (length < Number(minLength) || length > Number(maxLength)) return false;
  return typeof pattern !== 'string' || matches(pattern, value);
}

/** An expression that cannot be read excludes nothing: the check of the whole value will say so. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}

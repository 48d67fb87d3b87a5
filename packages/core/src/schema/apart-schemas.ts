import { type FlatSchema, listOf, typesOf, type TypeName } from './flat-schema.js';
import { propertyOf } from './merge-schemas.js';
import { typeOfValue } from './scalar-fit.js';

const deepest = 3;

/** The flat schemas that a schema is, references followed. */
export type LookInto = (schema: unknown) => readonly FlatSchema[];

/** Whether it is certain that no value fits both of two flat schemas: by their types, their constants, or those of a property. */
export function areApart(a: FlatSchema, b: FlatSchema, lookInto: LookInto, depth = 0): boolean {
  const [left, right] = [kindsOf(a), kindsOf(b)];
  const common = left.filter((kind) => right.includes(kind));
  if (left.length > 0 && right.length > 0 && common.length === 0) return true;
  if (Array.isArray(a['enum']) && Array.isArray(b['enum'])) {
    const others = new Set(b['enum'].map((value) => JSON.stringify(value)));
    return a['enum'].every((value) => typeof value !== 'object' && !others.has(JSON.stringify(value)));
  }
  if (depth >= deepest || common.length !== 1 || common[0] !== 'object') return false;
  return [...listOf(a['required']), ...listOf(b['required'])].some((name) => {
    const others = lookInto(propertyOf(b, String(name)) ?? true);
    return lookInto(propertyOf(a, String(name)) ?? true).every((one) =>
      others.every((other) => areApart(one, other, lookInto, depth + 1)),
    );
  });
}

/** Types, whole numbers being numbers; none where any will do. */
function kindsOf(flat: FlatSchema): readonly TypeName[] {
  const types = Array.isArray(flat['enum'])
    ? flat['enum'].map(typeOfValue)
    : flat['type'] === undefined
      ? []
      : typesOf(flat);
  return [...new Set(types.map((type) => (type === 'integer' ? 'number' : type)))];
}

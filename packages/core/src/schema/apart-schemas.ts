import { asRecord, type FlatSchema, listOf, ownOf, typesOf, type TypeName } from './flat-schema.js';
import { typeOfValue } from './scalar-fit.js';

const deepest = 3;

type AlternativesOf = (schema: unknown) => readonly FlatSchema[];

/** Whether it is certain that no value fits both of two flat schemas: by their types, their constants, or those of a property. */
export function areApart(a: FlatSchema, b: FlatSchema, alternativesOf: AlternativesOf, depth = 0): boolean {
  const [left, right] = [kindsOf(a), kindsOf(b)];
  const common = left.filter((kind) => right.includes(kind));
  if (left.length > 0 && right.length > 0 && common.length === 0) return true;
  if (Array.isArray(a['enum']) && Array.isArray(b['enum'])) {
    const others = new Set(b['enum'].map((value) => JSON.stringify(value)));
    return a['enum'].every((value) => typeof value !== 'object' && !others.has(JSON.stringify(value)));
  }
  if (depth >= deepest || common.length !== 1 || common[0] !== 'object') return false;
  const required = [...listOf(a['required']), ...listOf(b['required'])].map(String);
  return required.some((name) => {
    const others = alternativesOf(propertyOf(b, name));
    return alternativesOf(propertyOf(a, name)).every((left) =>
      others.every((right) => areApart(left, right, alternativesOf, depth + 1)),
    );
  });
}

function propertyOf(flat: FlatSchema, name: string): unknown {
  const rest = flat['patternProperties'] === undefined ? flat['additionalProperties'] : undefined;
  return ownOf(asRecord(flat['properties']), name) ?? rest ?? true;
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

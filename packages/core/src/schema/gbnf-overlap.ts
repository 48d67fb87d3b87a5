import { canonical, isRecord, type Schema, type Shape, type TypeName } from './gbnf-shape.js';

/** Gives the shapes of a schema. */
export type ShapesOf = (schema: Schema) => readonly Shape[];

const deepest = 3;

const kindOf = (type: TypeName): TypeName => (type === 'integer' ? 'number' : type);

const kindOfValue = (value: unknown): TypeName => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'string' | 'number' | 'boolean' | 'object';
};

/** Whether a value that is written for one shape may fit another one too. It says no only where that is certain. */
export function mayFit(written: Shape, other: Shape, shapesOf: ShapesOf, depth = 0): boolean {
  if (depth > deepest) return true;
  if (written.values && other.values) {
    const others = new Set(other.values.map(canonical));
    return written.values.some((value) => others.has(canonical(value)));
  }
  const values = written.values ?? other.values;
  const kinds = values?.map(kindOfValue) ?? written.types.map(kindOf);
  return (
    [written, other].every(({ types }) => types.length) &&
    kinds.some((kind) => {
      if (![written, other].every(({ types }) => types.map(kindOf).includes(kind))) return false;
      if (kind === 'number') return !isBelow(written, other) && !isBelow(other, written);
      return kind !== 'object' || !tellsApart(written, other, shapesOf, depth);
    })
  );
}

function isBelow(a: Shape, b: Shape): boolean {
  const { maximum = Infinity, exclusiveMaximum = Infinity } = a.bounds;
  const { minimum = -Infinity, exclusiveMinimum = -Infinity } = b.bounds;
  const [high, low] = [Math.min(maximum, exclusiveMaximum), Math.max(minimum, exclusiveMinimum)];
  return high < low || (high === low && (exclusiveMaximum === high || exclusiveMinimum === low));
}

/** Whether some property keeps what is written for one object shape from fitting the other. */
function tellsApart(written: Shape, other: Shape, shapesOf: ShapesOf, depth: number): boolean {
  const tags = [...new Set([...written.required, ...other.required])].sort(
    (a, b) => Number(isTag(other.properties.get(b))) - Number(isTag(other.properties.get(a))),
  );
  return tags.some((name) => {
    const wanted = other.properties.get(name) ?? other.additional ?? true;
    const given = schemaWritten(written, name);
    if (given === false) return other.required.includes(name);
    const rivals = shapesOf(wanted);
    return shapesOf(given).every((left) => rivals.every((right) => !mayFit(left, right, shapesOf, depth + 1)));
  });
}

const isTag = (schema: Schema | undefined): boolean => isRecord(schema) && ('const' in schema || 'enum' in schema);

/**
 * What is written for a property, if it ever is: the grammar adds none that is not listed unless the schema says so.
 */
const schemaWritten = (shape: Shape, name: string): Schema =>
  shape.properties.get(name) ?? shape.additional ?? (!shape.listed || shape.required.includes(name));

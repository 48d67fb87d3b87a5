import { canonical, isRecord, schemasOfProperty, type Schema, type Shape, type TypeName } from './gbnf-shape.js';

/** Gives the shapes of a schema. */
export type ShapesOf = (schema: Schema) => readonly Shape[];

const deepest = 3;

/** The type a type belongs to. */
export const kindOf = (type: TypeName): TypeName => (type === 'integer' ? 'number' : type);

const kindOfValue = (value: unknown): TypeName => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'string' | 'number' | 'boolean' | 'object';
};

/**
 * Whether a value of one shape may fit another one too. It says no only where that is certain: by types, values and
 * ranges, and by a property that one of them needs. `writes` says whether the first shape is written as it is, or may
 * get further properties yet.
 */
export function mayFit(written: Shape, other: Shape, shapesOf: ShapesOf, writes = true, depth = 0): boolean {
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
      return kind !== 'object' || !tellsApart(written, other, shapesOf, writes, depth);
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
function tellsApart(written: Shape, other: Shape, shapesOf: ShapesOf, writes: boolean, depth: number): boolean {
  const tags = [...new Set([...written.required, ...other.required])].sort(
    (a, b) => Number(isTag(other.properties.get(b))) - Number(isTag(other.properties.get(a))),
  );
  return tags.some((name) => {
    const wanted = schemasOfProperty(other, name)[0] ?? true;
    const given = schemaWritten(written, name, writes);
    if (given === false) return other.required.includes(name);
    const rivals = shapesOf(wanted);
    return shapesOf(given).every((left) => rivals.every((right) => !mayFit(left, right, shapesOf, writes, depth + 1)));
  });
}

const isTag = (schema: Schema | undefined): boolean => isRecord(schema) && ('const' in schema || 'enum' in schema);

/**
 * What is written for a property, if it ever is: the grammar adds none that is not listed unless the schema says so.
 */
function schemaWritten(shape: Shape, name: string, writes: boolean): Schema {
  const unlisted = !writes || !shape.listed || shape.required.includes(name);
  return schemasOfProperty(shape, name)[0] ?? unlisted;
}

import fc from 'fast-check';
import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';

const scalars: readonly Json[] = [null, true, 0, 1, -3, 5.5, 1e21, '', '5', 'abc', [], {}, [1, 'a'], { a: 1 }];

/** Values near what a schema asks for: most of them fit, a part here and there does not. */
export function near(schema: JsonSchema): fc.Arbitrary<Json> {
  const any = fc.constantFrom(...scalars);
  const fitting = fittingOf(schema);
  return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: any });
}

function fittingOf(schema: JsonSchema): fc.Arbitrary<Json> {
  if (Array.isArray(schema.enum)) return fc.constantFrom<Json>(...schema.enum);
  switch (schema.type) {
    case 'object':
      return nearObject(schema);
    case 'array':
      return fc.array(near(asSchema(schema.items)), { maxLength: 3 });
    case 'string':
      return fc.constantFrom('a', '', '5');
    case 'integer':
      return fc.constantFrom(1, 0, -3);
    case 'number':
      return fc.constantFrom(1.5, 2);
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constantFrom(...scalars);
  }
}

function nearObject(schema: JsonSchema): fc.Arbitrary<Json> {
  const properties = Object.entries(asSchema(schema.properties));
  const known = fc.record(Object.fromEntries(properties.map(([key, each]) => [key, near(asSchema(each))])));
  const left = fc.subarray(properties.map(([key]) => key));
  return fc.tuple(known, left, fc.nat(9), fc.constantFrom(...scalars)).map(([object, out, dice, extra]): Json => {
    const kept = Object.entries(object).filter(([key]) => dice < 7 || !out.includes(key));
    return Object.fromEntries(dice === 0 ? [...kept, ['extra', extra]] : kept);
  });
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

import { type FlatSchema, isRecord, same, type TypeName } from './flat-schema.js';
import { keepKeywords } from './keep-keywords.js';
import type { Lowering, Written } from './lowering.js';
import { fitsScalar, typeOfValue } from './scalar-fit.js';

/** A string, a number, a truth value or null, within its bounds. */
export function lowerScalar(flat: FlatSchema, type: TypeName, lowering: Lowering, path: string): Written {
  const { schema, notes } = keepKeywords(flat, type, lowering, path);
  return {
    schema: { type, ...schema },
    notes,
    fits: (value, match) => fitsScalar(value, type, flat, match === 'loose'),
    lift: (value) => value,
  };
}

/** The scalars of an enum, by their types; bounds have left some out already. */
export function lowerScalars(
  values: readonly unknown[],
  flat: FlatSchema,
  lowering: Lowering,
  path: string,
): readonly Written[] {
  const groups = new Map<TypeName, unknown[]>();
  for (const value of values) {
    const type = typeOfValue(value);
    groups.set(type, [...(groups.get(type) ?? []), value]);
  }
  return [...groups].map(([type, group]) => {
    const { notes } = keepKeywords(flat, type, lowering, path, checked);
    return {
      schema: { type, ...(type !== 'null' && { enum: group }) },
      notes,
      fits: (value) => group.some((each) => each === value),
      lift: (value) => value,
    };
  });
}

const checked = ['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

/** A list or an object of an enum, said as a schema that nothing else fits. */
export function schemaOfValue(value: unknown): FlatSchema {
  if (Array.isArray(value)) {
    const prefixItems = value.map((each: unknown) => ({ const: each }));
    return { type: 'array', prefixItems, items: false, minItems: value.length, maxItems: value.length };
  }
  const entries = isRecord(value) ? Object.entries(value) : [];
  const properties = Object.fromEntries(entries.map(([name, each]) => [name, { const: each }]));
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** The values of an enum that its schema's types and bounds let through, each once. */
export function allowedValues(flat: FlatSchema, types: readonly TypeName[]): readonly unknown[] {
  const values = Array.isArray(flat['enum']) ? (flat['enum'] as unknown[]) : [];
  const fits = (value: unknown): boolean =>
    types.length === 0 ||
    types.some((type) => (isScalar(value) ? fitsScalar(value, type, flat, false) : typeOfValue(value) === type));
  return values.filter((value, at) => fits(value) && values.findIndex((each) => same(each, value)) === at);
}

/** Whether a value has no parts. */
export const isScalar = (value: unknown): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;

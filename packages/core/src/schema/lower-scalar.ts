import { asRecord, distinct, type FlatSchema, listOf, type TypeName } from './flat-schema.js';
import { keepKeywords } from './keep-keywords.js';
import { asItCame, type Lowering, type Written } from './lowering.js';
import { fitsScalar, typeOfValue } from './scalar-fit.js';

/** A string, a number, a truth value or null, within its bounds. */
export function lowerScalar(flat: FlatSchema, type: TypeName, lowering: Lowering, path: string): Written {
  const { schema, notes } = keepKeywords(flat, type, lowering, path);
  return {
    schema: { type, ...schema },
    notes,
    reshaped: [],
    fits: (value, match) => fitsScalar(value, type, flat, match === 'loose'),
    lift: asItCame,
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
    const group = groups.get(type);
    if (group === undefined) groups.set(type, [value]);
    else group.push(value);
  }
  return [...groups].map(([type, group]) => {
    const { notes } = keepKeywords(flat, type, lowering, path, checked);
    const known = new Set(group);
    return {
      schema: { type, ...(type !== 'null' && { enum: group }) },
      notes,
      reshaped: [],
      fits: (value) => known.has(value),
      lift: asItCame,
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
  const properties = Object.fromEntries(Object.entries(asRecord(value)).map(([name, each]) => [name, { const: each }]));
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** The values of an enum that its schema's types and bounds let through, each once. */
export function allowedValues(flat: FlatSchema, types?: readonly TypeName[]): readonly unknown[] {
  const fits = (value: unknown): boolean => {
    const own = typeOfValue(value);
    return (types ?? [own]).some((type) => (isScalar(value) ? fitsScalar(value, type, flat, false) : own === type));
  };
  return distinct(listOf(flat['enum']).filter(fits));
}

/** Whether a value has no parts. */
export const isScalar = (value: unknown): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;

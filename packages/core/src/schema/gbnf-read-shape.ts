import type { Json, JsonSchema } from './json-schema-type.js';
import { commonValues, highest, listOf } from './gbnf-merge.js';
import { everyType, isRecord, isSchema, type Schema, type Shape, type TypeName } from './gbnf-shape.js';

const lowest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];

function typesOf(schema: JsonSchema): readonly TypeName[] {
  const { type } = schema;
  if (type === undefined) return everyType;
  const names: unknown[] = Array.isArray(type) ? type : [type];
  if (schema['nullable'] === true) names.push('null');
  const types = [...everyType, 'integer' as const].filter((name) => names.includes(name));
  if (!types.length) return everyType;
  return types.filter((name) => name !== 'integer' || !types.includes('number'));
}

function boundsOf(schema: JsonSchema): Record<string, number> {
  const bounds: Record<string, number> = {};
  for (const keyword of [...highest, ...lowest]) {
    const bound = schema[keyword];
    if (typeof bound !== 'number' || !Number.isFinite(bound)) continue;
    if (keyword.endsWith('imum')) bounds[keyword] = bound;
    else bounds[keyword] = highest.includes(keyword) ? Math.floor(bound) : Math.max(0, Math.ceil(bound));
  }
  return exclusiveBounds(schema, bounds);
}

/** In draft 4 `exclusiveMinimum: true` said that `minimum` itself is out. */
function exclusiveBounds(schema: JsonSchema, bounds: Record<string, number>): Record<string, number> {
  for (const end of ['Minimum', 'Maximum']) {
    const bound = bounds[end.toLowerCase()];
    if (schema[`exclusive${end}`] === true && bound !== undefined) bounds[`exclusive${end}`] = bound;
  }
  return bounds;
}

const schemasByName = (value: unknown): ReadonlyMap<string, Schema> =>
  new Map(
    Object.entries(isRecord(value) ? value : {}).filter((entry): entry is [string, Schema] => isSchema(entry[1])),
  );

const schemaIn = (value: unknown): Schema | undefined => (isSchema(value) ? value : undefined);

function valuesOf(schema: JsonSchema): readonly Json[] | undefined {
  const listed = Array.isArray(schema['enum']) ? (schema['enum'] as Json[]) : undefined;
  return 'const' in schema ? commonValues([schema['const'] as Json], listed) : listed;
}

/** Reads the keywords of one schema itself, not those of the schemas it is put together from. */
export function shapeOf(schema: JsonSchema): Shape {
  const { items, prefixItems, properties, required, pattern, format, multipleOf, contains } = schema;
  const tuple = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : [];
  const isContained = isSchema(contains) && schema['minContains'] !== 0;
  return {
    types: typesOf(schema),
    values: valuesOf(schema),
    barred: [],
    bounds: boundsOf(schema),
    patterns: listOf(typeof pattern === 'string' ? pattern : undefined),
    barredPatterns: [],
    formats: listOf(typeof format === 'string' ? format : undefined),
    multipleOf: listOf(typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : undefined),
    unique: schema['uniqueItems'] === true,
    listed: isRecord(properties),
    properties: schemasByName(properties),
    patterned: schemasByName(schema['patternProperties']),
    required: Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [],
    additional: schemaIn(schema['additionalProperties']),
    names: listOf(schemaIn(schema['propertyNames'])),
    prefix: tuple.filter(isSchema),
    rest: schemaIn(Array.isArray(items) ? schema['additionalItems'] : items),
    unspokenItems: schemaIn(schema['unevaluatedItems']),
    unspokenProperties: schemaIn(schema['unevaluatedProperties']),
    contains: isContained ? [contains] : [],
  };
}

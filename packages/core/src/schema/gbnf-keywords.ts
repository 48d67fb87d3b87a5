import { isRecord, type Schema } from './gbnf-shape.js';

const listed = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Keywords by which a schema is put together from others. */
const composing = listed(
  '$ref $dynamicRef $recursiveRef allOf anyOf oneOf not if dependencies dependentRequired dependentSchemas',
);

/** Keywords that say what a value may be; what is not here is an annotation, or not known and thus of no effect. */
const assertions = listed(
  [...composing].join(' '),
  'then else type nullable enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf',
  'minLength maxLength pattern format',
  'items prefixItems additionalItems unevaluatedItems contains minContains maxContains minItems maxItems uniqueItems',
  'properties patternProperties additionalProperties unevaluatedProperties propertyNames required',
  'minProperties maxProperties',
);

/** The keywords of a schema that say what a value may be. */
export function keywordsOf(schema: Schema): string[] {
  return isRecord(schema) ? Object.keys(schema).filter((keyword) => assertions.has(keyword)) : [];
}

/** Whether a schema is put together from others: it may then stand inside itself, or in many places. */
export function isComposed(schema: Schema): boolean {
  return isRecord(schema) && Object.keys(schema).some((keyword) => composing.has(keyword));
}

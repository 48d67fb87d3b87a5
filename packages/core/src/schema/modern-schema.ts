import { DefinitionError } from '../errors.js';
import { flattenBounds, isRecord } from './flat-schema.js';
import type { JsonSchema } from './json-schema-type.js';
import { readablePattern } from './readable-pattern.js';

/**
 * A JSON Schema from outside as everybody here reads it: exclusive bounds are numbers, and not the switches beside a bound that they were in draft 4.
 *
 * Throws `DefinitionError` for an expression that cannot be read: nothing could be held against it.
 */
export function modernSchema(schema: JsonSchema): JsonSchema {
  const modern = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'pattern') checkPattern(value);
      if (key === 'patternProperties' && isRecord(value)) Object.keys(value).forEach(checkPattern);
      if (key === '$schema' && typeof value === 'string') return [key, value.replace('draft-04', 'draft-07')];
      return [key, isValue.test(key) ? value : modernPart(value)];
    }),
  );
  flattenBounds(modern);
  return modern;
}

const isValue = /^(?:const|enum|default|examples?)$/;

function modernPart(part: unknown): unknown {
  return Array.isArray(part) ? part.map(modernPart) : isRecord(part) ? modernSchema(part) : part;
}

function checkPattern(pattern: unknown): void {
  if (typeof pattern !== 'string') return;
  try {
    new RegExp(readablePattern(pattern), 'u');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DefinitionError(
      `A JSON Schema has a pattern that JavaScript cannot read. Rewrite it, or leave it out: ${why}`,
      'pattern',
    );
  }
}

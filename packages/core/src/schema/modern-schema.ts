import { DefinitionError, wordsOf } from '../errors.js';
import { flattenBounds, isRecord } from './flat-schema.js';
import type { JsonSchema } from './json-schema-type.js';
import { pythonPattern } from './python-pattern.js';
import { readablePattern } from './readable-pattern.js';

/**
 * A JSON Schema from outside as everybody here reads it: exclusive bounds are numbers, and not the switches beside a bound that they were in draft 4;
 * expressions are those of JavaScript.
 *
 * Throws `DefinitionError` for an expression that cannot be read: nothing could be held against it.
 */
export function modernSchema(schema: JsonSchema): JsonSchema {
  const modern = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, modernValue(key, value)]));
  flattenBounds(modern);
  return modern;
}

function modernValue(key: string, value: unknown): unknown {
  if (/^(?:const|enum|default|examples?)$/.test(key)) return value;
  if (key === '$schema' && typeof value === 'string') return value.replace('draft-04', 'draft-07');
  if (key === 'pattern' && typeof value === 'string') return ownPattern(value);
  if (key !== 'patternProperties' || !isRecord(value)) return modernPart(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [ownPattern(name), modernPart(part)]));
}

function modernPart(part: unknown): unknown {
  return Array.isArray(part) ? part.map(modernPart) : isRecord(part) ? modernSchema(part) : part;
}

function ownPattern(pattern: string): string {
  if (problemOf(pattern) === undefined) return pattern;
  const own = pythonPattern(pattern);
  const problem = problemOf(readablePattern(own));
  if (problem === undefined) return own;
  throw new DefinitionError(
    `A JSON Schema has a pattern that cannot be read. Write it for JavaScript, or leave it out: ${problem}`,
    'pattern',
  );
}

/** Why an expression cannot be read as validators do. */
function problemOf(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return wordsOf(error);
  }
}

import type { JsonSchema } from './json-schema-type.js';
import type { Written } from './lowering.js';

/** A written schema with its description: what its author said, and in brackets what the host does not check. */
export function describeWritten({ schema, said, notes }: Pick<Written, 'schema' | 'said' | 'notes'>): JsonSchema {
  const { description: own, ...rest } = schema;
  const words = said ?? own;
  const added = [...new Set(notes)].join('; ');
  const description = [words, words === undefined ? added : added && `(${added})`].filter(Boolean).join(' ');
  if (description === '') return rest;
  // A host may overlook what stands beside a reference.
  return { ...('$ref' in rest ? { anyOf: [rest] } : rest), description };
}

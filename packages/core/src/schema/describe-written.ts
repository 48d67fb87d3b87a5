import type { JsonSchema } from './json-schema-type.js';
import type { Written } from './lowering.js';

/** A written schema with its description: what its author said, and in brackets what the host does not check. */
export function describeWritten({ schema, said, notes }: Written): JsonSchema {
  const added = [...new Set(notes)].join('; ');
  const own = typeof schema['description'] === 'string' ? schema['description'] : undefined;
  const description = [said ?? own, said === undefined && own === undefined ? added : added && `(${added})`];
  const text = description.filter(Boolean).join(' ');
  return text === '' || '$ref' in schema ? schema : { ...schema, description: text };
}

import { DefinitionError } from '../errors.js';
import type { Json, JsonSchema } from './json-schema-type.js';
import type { StandardSchema } from './standard-schema.js';
import { modernSchema } from './modern-schema.js';
import { validateJsonSchema } from './validate-json-schema.js';

/** A JSON Schema as a schema of a tool or an answer. */
export interface StandardJsonSchema<Value> extends StandardSchema<unknown, Value> {
  readonly '~standard': StandardSchema<unknown, Value>['~standard'] & {
    readonly jsonSchema: { input(): JsonSchema; output(): JsonSchema };
  };
}

/**
 * Takes a JSON Schema where a zod schema would stand, for tools that are known only by one, as those of an MCP server. Values are checked
 * as strictly as zod checks them; `Value` is what the caller says they are.
 *
 * Throws `DefinitionError` for what is no object, as a schema that is still text, for a schema of zod or another library, and for a `pattern` that
 * cannot be read.
 */
export function jsonSchema<Value = Readonly<Record<string, Json>>>(schema: JsonSchema): StandardJsonSchema<Value> {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    const what = schema === null ? 'null' : Array.isArray(schema) ? 'a list' : typeof schema;
    throw new DefinitionError(`A JSON Schema is an object such as { type: 'object' }, not ${what}.`);
  }
  if ('~standard' in schema) {
    throw new DefinitionError(
      'This is a schema of a library and no JSON Schema: give it as it is, without jsonSchema().',
    );
  }
  const modern = modernSchema(schema);
  return {
    '~standard': {
      version: 1,
      vendor: 'windrose',
      validate: (value) => {
        const issues = validateJsonSchema(modern, value as Json);
        if (issues.length === 0) return { value: value as Value };
        return { issues: issues.map(({ path, message }) => ({ message, path: path === '' ? [] : [path] })) };
      },
      jsonSchema: { input: () => modern, output: () => modern },
    },
  };
}

import { type Schema, type SchemaDraft, Validator } from '@cfworker/json-schema';
import { DefinitionError, type Issue } from '../errors.js';
import { copySchema } from './copy-schema.js';
import { isRecord } from './flat-schema.js';
import type { Json, JsonSchema } from './json-schema-type.js';
import { readablePattern } from './readable-pattern.js';

const validators = new WeakMap<JsonSchema, Validator>();

/** What keeps a value from fitting a JSON Schema; empty where it fits. Throws `DefinitionError` where the schema itself cannot be read. */
export function validateJsonSchema(schema: JsonSchema, value: Json): readonly Issue[] {
  try {
    const { valid, errors } = validatorOf(schema).validate(value);
    if (valid) return [];
    // Errors come from the outside in: only the innermost say what to change.
    const inner = errors.filter(({ keyword }) => !outerKeywords.has(keyword));
    return (inner.length === 0 ? errors : inner).map((error) => ({
      path: writePointer(error.instanceLocation),
      message: reword(error.error),
    }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DefinitionError(`The JSON Schema cannot be read: ${why}`, 'parameters');
  }
}

const outerKeywords = new Set([
  'properties',
  'items',
  'prefixItems',
  'additionalProperties',
  '$ref',
  'allOf',
  'patternProperties',
]);

function validatorOf(schema: JsonSchema): Validator {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  // The validator marks the schemas it reads, so it gets its own.
  const own: Schema = copySchema(schema, readableIn);
  const validator = new Validator(own, draftOf(schema), false);
  validators.set(schema, validator);
  return validator;
}

/** The value of a keyword, with expressions that the validator can read. */
function readableIn(keyword: string, value: unknown): unknown {
  if (keyword === 'pattern' && typeof value === 'string') return readablePattern(value);
  if (keyword !== 'patternProperties' || !isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([pattern, schema]) => [readablePattern(pattern), schema]));
}

function draftOf({ $schema }: JsonSchema): SchemaDraft {
  const draft = typeof $schema === 'string' ? /draft-0([47])|(2019-09)/.exec($schema) : null;
  if (draft?.[1] === '4') return '4';
  if (draft?.[1] === '7') return '7';
  return draft?.[2] === undefined ? '2020-12' : '2019-09';
}

/** `#/items/0/name` → `items[0].name` */
function writePointer(pointer: string): string {
  const parts = pointer.replace(/^#\/?/, '').split('/');
  const keys = parts
    .filter((part) => part !== '')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

function reword(message: string): string {
  return message
    .replace(/^Instance does not have required property "(.*)"\.$/s, 'the required property "$1" is missing')
    .replace(/^Instance type "(.*)" is invalid\. Expected "(.*)"\.$/s, 'expected $2, got $1')
    .replace(/^Instance does not match any of (.*)\.$/s, 'expected one of $1');
}

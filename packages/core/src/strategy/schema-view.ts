import { followReference } from '../schema/follow-pointer.js';
import type { JsonSchema } from '../schema/json-schema-type.js';

/** What fitting a value needs to know of a schema. */
export interface SchemaView {
  /** With references followed. */
  readonly schema: JsonSchema;
  /** The texts its enum or const lists. */
  readonly choices: readonly unknown[];
  /** Whether a type is allowed; every one is where none is named. */
  takes(type: string): boolean;
  /** Whether the schema names types, and among them this one and no other but null. */
  isOnly(type: string): boolean;
  isOptional(key: string): boolean;
}

/** Reads a schema, following references into the whole. */
export function readSchema(schema: unknown, root: JsonSchema): SchemaView {
  const plain = follow(schema, root);
  const types = typesOf(plain);
  const required = Array.isArray(plain.required) ? plain.required : [];
  const kinds = types.filter((type) => type !== 'null');
  return {
    schema: plain,
    choices: Array.isArray(plain.enum) ? plain.enum : 'const' in plain ? [plain.const] : [],
    takes: (type) => types.length === 0 || types.includes(type),
    isOnly: (type) => kinds.length === 1 && kinds[0] === type,
    isOptional: (key) => isObject(plain.properties) && Object.hasOwn(plain.properties, key) && !required.includes(key),
  };
}

/** The schemas of which one, or any, must fit. */
export function alternatives({ schema }: SchemaView): readonly unknown[] | undefined {
  if (Array.isArray(schema.anyOf)) return schema.anyOf;
  return Array.isArray(schema.oneOf) ? schema.oneOf : undefined;
}

/** The schema of a property. */
export function propertySchema({ schema }: SchemaView, key: string): unknown {
  const { properties, additionalProperties } = schema;
  if (isObject(properties) && Object.hasOwn(properties, key)) return properties[key];
  return additionalProperties;
}

/** The schema of an item. */
export function itemSchema({ schema }: SchemaView, index: number): unknown {
  const { prefixItems, items, additionalItems } = schema;
  if (Array.isArray(prefixItems) && index < prefixItems.length) return prefixItems[index];
  if (!Array.isArray(items)) return items;
  return index < items.length ? items[index] : additionalItems;
}

function typesOf({ type, enum: choices }: JsonSchema): readonly unknown[] {
  if (type === undefined && Array.isArray(choices) && choices.every((choice) => typeof choice === 'string'))
    return ['string'];
  if (type === undefined) return [];
  return Array.isArray(type) ? type : [type];
}

/** How many references are followed before a ring is taken for one. */
const mostReferences = 16;

function follow(schema: unknown, root: JsonSchema): JsonSchema {
  let plain = isObject(schema) ? schema : {};
  for (let step = 0; step < mostReferences; step++) {
    if (typeof plain.$ref === 'string') plain = targetOf(plain.$ref, root);
    else if (
      Array.isArray(plain.allOf) &&
      plain.allOf.length === 1 &&
      isObject(plain.allOf[0]) &&
      plain.type === undefined
    )
      plain = plain.allOf[0];
    else return plain;
  }
  return {};
}

function targetOf(reference: string, root: JsonSchema): JsonSchema {
  const target = followReference(root, reference);
  return isObject(target) ? target : {};
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

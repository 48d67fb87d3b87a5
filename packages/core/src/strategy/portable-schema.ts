import type { JsonSchema } from '../schema/json-schema-type.js';

/** Keywords that stay as they are. */
const kept: ReadonlySet<string> = new Set(['type', 'enum', 'description', 'required']);

/**
 * A schema in the words that every backend that binds answers takes: references put in place, and no patterns, formats or bounds, which
 * some refuse and the agent checks anyway. What cannot be said so is left open. Every property has a description, as Workers AI demands.
 */
export function toPortable(schema: JsonSchema): JsonSchema {
  return writeNode(schema, { root: schema, open: [] });
}

interface Place {
  /** What references point into. */
  readonly root: JsonSchema;
  /** References being followed: one that meets itself has no end. */
  readonly open: readonly string[];
}

function writeNode(node: unknown, place: Place): JsonSchema {
  if (!isRecord(node)) return {};
  const { $ref: reference, ...rest } = node;
  if (typeof reference === 'string') return { ...follow(reference, place), ...description(rest) };
  const either = node['anyOf'] ?? node['oneOf'];
  if (Array.isArray(either)) {
    return { anyOf: either.map((each) => writeNode(each, place)), ...description(node) };
  }
  if (Array.isArray(node['allOf'])) return writeAll([...node['allOf'], besideAll(node)], place, description(node));
  const written: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(node)) if (kept.has(keyword)) written[keyword] = value;
  if (node['const'] !== undefined) written['enum'] = [node['const']];
  const type = node['type'] ?? typeOfAll(written['enum']);
  return { ...(type !== undefined && { type }), ...written, ...writeItems(node, place), ...writeObject(node, place) };
}

function follow(reference: string, { root, open }: Place): JsonSchema {
  const found = reference === '#' ? root : lookUp(root, reference);
  if (found === undefined || open.includes(reference)) return {};
  return writeNode(found, { root, open: [...open, reference] });
}

function lookUp(root: JsonSchema, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  const keys = reference
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node: unknown = root;
  for (const key of keys) node = isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  return node;
}

function writeItems({ items }: JsonSchema, place: Place): JsonSchema {
  if (items === undefined) return {};
  if (!Array.isArray(items)) return { items: writeNode(items, place) };
  const each = items.map((item) => writeNode(item, place));
  return { items: each.length === 1 ? each[0] : { anyOf: each } };
}

function writeObject({ properties, additionalProperties }: JsonSchema, place: Place): JsonSchema {
  if (!isRecord(properties)) {
    return isRecord(additionalProperties) ? { additionalProperties: writeNode(additionalProperties, place) } : {};
  }
  const written = Object.entries(properties).map(([key, value]) => {
    return [key, { description: key, ...writeNode(value, place) }] as const;
  });
  const isOpen = isRecord(additionalProperties) || additionalProperties === true;
  return {
    properties: Object.fromEntries(written),
    additionalProperties: isOpen ? toOpen(additionalProperties, place) : false,
  };
}

function toOpen(more: JsonSchema | true, place: Place): unknown {
  return more === true ? true : writeNode(more, place);
}

/** Objects that must all fit, as one object; anything else is left open. */
function writeAll(nodes: readonly unknown[], place: Place, said: JsonSchema): JsonSchema {
  const written = nodes.map((node) => writeNode(node, place)).filter((node) => Object.keys(node).length > 0);
  if (!written.every(({ properties }) => isRecord(properties))) return said;
  const properties = Object.assign({}, ...written.map((node) => node['properties']));
  const required = [...new Set(written.flatMap((node) => (Array.isArray(node['required']) ? node['required'] : [])))];
  return { type: 'object', ...said, properties, required, additionalProperties: false };
}

function besideAll(node: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'allOf' && key !== 'description'));
}

function description({ description: said }: JsonSchema): JsonSchema {
  return typeof said === 'string' ? { description: said } : {};
}

/** The one type of all values of an enum; `undefined` where they differ. */
function typeOfAll(values: unknown): string | undefined {
  if (!Array.isArray(values)) return undefined;
  const types = new Set(values.map((value) => (value === null ? 'null' : typeof value)));
  const [only] = types;
  return types.size === 1 && only !== 'object' ? only : undefined;
}

function isRecord(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

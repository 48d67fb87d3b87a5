import { dialects, isKeyword, type SchemaDialect } from '../src/schema/dialects.js';
import type { JsonSchema } from '../src/schema/json-schema-type.js';

export type BindingDialect = Exclude<SchemaDialect, 'none'>;

export const bindingDialects = Object.keys(dialects) as BindingDialect[];

/** Everything in a lowered schema that its dialect forbids, each with its place. */
export function findForbidden(schema: JsonSchema, dialect: BindingDialect): readonly string[] {
  const found: string[] = [];
  const { fates } = dialects[dialect];
  const visit = (node: unknown, at: string): void => {
    if (!isRecord(node)) {
      found.push(`${at}: no schema`);
      return;
    }
    for (const [keyword, value] of Object.entries(node)) {
      if (keyword === '$defs' && at === '#') continue;
      const fate = isKeyword(keyword) ? fates[keyword] : 'unknown';
      if (keyword === 'additionalProperties' && value === false) continue;
      if (fate === 'rewrite' || fate === 'describe' || fate === 'unknown') found.push(`${at}: ${keyword}`);
      if (fate === 'integers' && node['type'] !== 'integer')
        found.push(`${at}: ${keyword} beside ${String(node['type'])}`);
      if (fate === 'anchored' && !/^\^.*\$$/.test(String(value))) found.push(`${at}: ${String(value)} is not anchored`);
    }
    found.push(...checkNode(node, fates).map((problem) => `${at}: ${problem}`));
    for (const [name, each] of Object.entries(record(node['properties']))) visit(each, `${at}/properties/${name}`);
    for (const [name, each] of Object.entries(record(node['$defs']))) visit(each, `${at}/$defs/${name}`);
    for (const [index, each] of list(node['anyOf']).entries()) visit(each, `${at}/anyOf/${index}`);
    for (const keyword of ['items', 'additionalProperties']) {
      if (node[keyword] !== undefined && node[keyword] !== false) visit(node[keyword], `${at}/${keyword}`);
    }
  };
  visit(schema, '#');
  if (schema['type'] !== 'object') found.push('#: the root is no object');
  return found;
}

function checkNode(node: JsonSchema, fates: (typeof dialects)[BindingDialect]['fates']): string[] {
  const found: string[] = [];
  const { type, anyOf, $ref, properties } = node;
  if ([type, anyOf, $ref].every((each) => each === undefined)) found.push('neither a type nor a choice');
  if (type !== undefined && typeof type !== 'string') found.push('more than one type');
  if (properties !== undefined && anyOf !== undefined) found.push('properties beside anyOf');
  if ($ref !== undefined && !/^#\/\$defs\/\w+$/.test(String($ref))) found.push(`a reference to ${String($ref)}`);
  if ($ref !== undefined && Object.keys(node).length > 1) found.push('keywords beside $ref');
  if (list(node['enum']).some((value) => typeof value === 'object' && value !== null)) found.push('an enum of objects');
  if (type === 'array' && node['items'] === undefined && anyOf === undefined) found.push('an array of anything');
  if (type === 'object' && node['additionalProperties'] === undefined && anyOf === undefined)
    found.push('an open object');
  const names = Object.keys(record(properties));
  if (fates.required === 'all' && names.some((name) => !list(node['required']).includes(name))) {
    found.push('a property that may be left out');
  }
  for (const [name, each] of Object.entries(record(properties))) {
    if (fates.description !== 'every' || !isRecord(each)) continue;
    if (typeof each['type'] !== 'string') found.push(`"${name}" has no type`);
    if (typeof each['description'] !== 'string' || each['description'] === '')
      found.push(`"${name}" has no description`);
  }
  return found;
}

const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const record = (value: unknown): JsonSchema => (isRecord(value) ? value : {});

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

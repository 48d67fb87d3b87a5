import type { Issue } from '../errors.js';
import type { Json } from '../schema/json-schema-type.js';
import { validateJsonSchema } from '../schema/validate-json-schema.js';
import type { CallLiteral, Entry, Literal } from '../text/literal.js';
import type { OfferedTool } from '../text/offered-tools.js';
import { isProperty, unwrapText } from '../text/written-calls.js';
import { fitEntries, UnfitValue } from './fit-value.js';
import { isPlaceholder } from './is-placeholder.js';
import { propertySchema, readSchema } from './schema-view.js';

/** The arguments of a call. */
export type Arguments = Readonly<Record<string, Json>>;

/** Arguments that fit their tool's schema, or why there are none. */
export type FittedArguments =
  | { readonly ok: true; readonly arguments: Arguments }
  | {
      readonly ok: false;
      readonly problem: string;
      /** As they were read, where nothing but the schema is against them. */
      readonly arguments?: Arguments;
    };

/** Holds the arguments a model wrote against the schema of the tool; no value is changed but in how it is written. */
export function fitArguments(tool: OfferedTool, written: Literal): FittedArguments {
  try {
    const entries = unwrap(entriesOf(written, tool), tool);
    const given = Object.fromEntries(
      fitEntries(entries, readSchema(tool.parameters, tool.parameters), tool.parameters, ''),
    );
    const placeholders = placeholdersIn(given, tool);
    const issues = [...validateJsonSchema(tool.parameters, given), ...placeholders];
    if (issues.length === 0) return { ok: true, arguments: given };
    return { ok: false, problem: describe(issues), ...(placeholders.length === 0 && { arguments: given }) };
  } catch (error) {
    if (error instanceof UnfitValue)
      return { ok: false, problem: describe([{ path: error.path, message: error.message }]) };
    throw error;
  }
}

function entriesOf(written: Literal, tool: OfferedTool): readonly Entry[] {
  const given = unwrapText(written);
  if (given.kind === 'object') return given.entries;
  if (given.kind === 'call') return entriesOfCall(given, tool);
  if (given.kind === 'constant' && given.value === null) return [];
  if (given.kind === 'list') return entriesOfList(given.items, tool);
  throw new UnfitValue('', 'the arguments must be an object of names and values');
}

const nameKeys = new Set(['name', 'key', 'parameter', 'param', 'param_name', 'parameter_name', 'argument', 'arg']);

/** `[{"city": "Paris"}, {"days": 3}]`, `[{"name": "city", "value": "Paris"}]` */
function entriesOfList(items: readonly Literal[], tool: OfferedTool): readonly Entry[] {
  const entries = items.flatMap((item): readonly Entry[] => {
    if (item.kind !== 'object')
      throw new UnfitValue('', 'the arguments must be an object of names and values, not a list');
    const named = item.entries.find(([key, value]) => nameKeys.has(key) && value.kind === 'string')?.[1];
    const value = isProperty(tool, 'value') ? undefined : item.entries.find(([key]) => key === 'value')?.[1];
    return named?.kind === 'string' && value !== undefined ? [[named.value, value]] : item.entries;
  });
  refuseTwice(entries);
  return entries;
}

function refuseTwice(entries: readonly Entry[]): void {
  const names = entries.map(([key]) => key);
  const twice = names.find((key, index) => names.indexOf(key) !== index);
  if (twice !== undefined) throw new UnfitValue(twice, 'given twice');
}

/** Arguments by place only where there is but one they can mean. */
function entriesOfCall({ positional, keywords }: CallLiteral, tool: OfferedTool): readonly Entry[] {
  const names = keywords.map(([key]) => key);
  refuseTwice(keywords);
  const [first, second] = positional;
  if (first === undefined) return keywords;
  const only = onlyProperty(tool);
  if (second === undefined && first.kind === 'object' && keywords.length === 0 && !takesObject(tool, only))
    return first.entries;
  if (second === undefined && only !== undefined && !names.includes(only)) return [[only, first], ...keywords];
  throw new UnfitValue('', 'every argument must be given by its name, as in name(key=value)');
}

function onlyProperty({ parameters }: OfferedTool): string | undefined {
  const names = Object.keys(typeof parameters.properties === 'object' ? (parameters.properties ?? {}) : {});
  const required: unknown = parameters.required;
  const needed = Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
  if (needed.length === 1) return needed[0];
  return names.length === 1 ? names[0] : undefined;
}

function takesObject({ parameters }: OfferedTool, key: string | undefined): boolean {
  const { properties } = parameters;
  if (key === undefined || typeof properties !== 'object' || properties === null) return false;
  return readSchema(Reflect.get(properties, key), parameters).isOnly('object');
}

/** What the tool cannot do without and was given only a placeholder for, unless the schema itself names that text. */
function placeholdersIn(given: Arguments, { parameters }: OfferedTool): Issue[] {
  const view = readSchema(parameters, parameters);
  return Object.entries(given).flatMap(([key, value]) => {
    if (typeof value !== 'string' || view.isOptional(key) || !isPlaceholder(key, value)) return [];
    const { schema, choices } = readSchema(propertySchema(view, key), parameters);
    if (schema.default === value || choices.includes(value)) return [];
    return [{ path: key, message: `${JSON.stringify(value)} is a placeholder; ask for the value if it was not given` }];
  });
}

const wrappers = new Set(['arguments', 'parameters', 'properties', 'args', 'kwargs']);

/** Arguments wrapped once too often. */
function unwrap(entries: readonly Entry[], tool: OfferedTool): readonly Entry[] {
  const [only] = entries;
  if (entries.length !== 1 || only === undefined) return entries;
  const [key, value] = only;
  const { additionalProperties: more } = tool.parameters;
  const takesAny = more !== undefined && more !== false;
  if (!wrappers.has(key) || isProperty(tool, key) || takesAny) return entries;
  const inner = unwrapText(value);
  return inner.kind === 'object' ? inner.entries : entries;
}

function describe(issues: readonly Issue[]): string {
  const told = issues.slice(0, 8).map(({ path, message }) => (path === '' ? message : `"${path}": ${message}`));
  return [...new Set(told)].join('; ');
}

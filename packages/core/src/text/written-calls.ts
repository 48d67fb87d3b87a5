import type { CallLiteral, Entry, Literal, ObjectLiteral, Place } from './literal.js';
import type { OfferedTool, OfferedTools } from './offered-tools.js';
import { argumentKeys, asideKeys, containerKeys, nameKeys } from './call-keys.js';
import { readLiteral } from './read-literal.js';

/** A call as it was written: the tool it means, if that is on offer, and its arguments, not yet held against a schema. */
export interface WrittenCall extends Place {
  readonly name: string;
  readonly tool: OfferedTool | undefined;
  readonly arguments: Literal;
}

/** The calls a literal stands for; `undefined` where it is anything else, as when one item of a list is no call. */
export function writtenCalls(literal: Literal, tools: OfferedTools): readonly WrittenCall[] | undefined {
  switch (literal.kind) {
    case 'call':
      return fromCall(literal, tools);
    case 'object':
      return fromObject(literal, tools);
    case 'string':
      return fromText(literal, tools);
    case 'list':
      return fromTuple(literal.items, tools) ?? fromItems(literal.items, tools);
    default:
      return undefined;
  }
}

function fromItems(items: readonly Literal[], tools: OfferedTools): WrittenCall[] | undefined {
  if (items.length === 0) return undefined;
  const calls: WrittenCall[] = [];
  for (const item of items) {
    const found = writtenCalls(item, tools);
    if (found === undefined) return undefined;
    calls.push(...found);
  }
  return calls;
}

/** `('name', {…})` */
function fromTuple(items: readonly Literal[], tools: OfferedTools): WrittenCall[] | undefined {
  const [name, given] = items;
  if (items.length !== 2 || name?.kind !== 'string' || given?.kind !== 'object') return undefined;
  const tool = tools.resolve(name.value);
  return tool && [{ name: tool.name, tool, arguments: given, start: name.start, end: given.end }];
}

function fromCall(call: CallLiteral, tools: OfferedTools): readonly WrittenCall[] | undefined {
  const tool = tools.resolve(call.name);
  const [only] = call.positional;
  if (tool === undefined && call.name === 'print' && only?.kind === 'call') return fromCall(only, tools);
  const { start, end } = call;
  return [{ name: tool?.name ?? call.name, tool, arguments: call, start, end }];
}

/** `"get_weather(city='Paris')"` */
function fromText(
  literal: Extract<Literal, { kind: 'string' }>,
  tools: OfferedTools,
): readonly WrittenCall[] | undefined {
  const text = literal.value.trim();
  const name = /^[\w.\\-]{1,128}(?=\s?\()/.exec(text)?.[0];
  if (name === undefined || tools.resolve(name) === undefined) return undefined;
  const read = readLiteral(text, 0);
  if (!read.ok || read.fault !== undefined || read.literal.end !== text.length || read.literal.kind !== 'call')
    return undefined;
  const { start, end } = literal;
  return fromCall({ ...read.literal, start, end }, tools);
}

function fromObject(object: ObjectLiteral, tools: OfferedTools): readonly WrittenCall[] | undefined {
  return fromContainer(object, tools) ?? fromNamed(object, tools) ?? fromNameKeys(object, tools);
}

/** `{"tool_calls": [{…}]}`, `{"function": {"name": …}}` */
function fromContainer(object: ObjectLiteral, tools: OfferedTools): readonly WrittenCall[] | undefined {
  const inner = find(object, containerKeys, ['object', 'list', 'string']);
  if (inner?.kind === 'string' && object.entries.length === 1) return fromText(inner, tools);
  if (inner?.kind === 'object') {
    return fromNamed(inner, tools) ?? fromContainer(inner, tools) ?? fromNameKeys(inner, tools);
  }
  return inner?.kind === 'list' && !hasOwn(object, argumentKeys) ? fromItems(inner.items, tools) : undefined;
}

/** `{"name": …, "arguments": {…}}`; a tool's own definition is no call. */
function fromNamed(object: ObjectLiteral, tools: OfferedTools): WrittenCall[] | undefined {
  const name = find(object, nameKeys, ['string']);
  if (name?.kind !== 'string') return undefined;
  const tool = tools.resolve(name.value);
  const given = find(object, argumentKeys);
  const { start, end } = object;
  if (given === undefined) return tool && fromRest(object, name, tool);
  if (isDefinition(given) && !(tool && isProperty(tool, 'properties'))) return undefined;
  if (tool === undefined && given.kind !== 'object' && given.kind !== 'string') return undefined;
  return [{ name: tool?.name ?? name.value, tool, arguments: unwrapText(given), start, end }];
}

/** `{"_name": …, "city": …}`: what is beside the name are the arguments. */
function fromRest(object: ObjectLiteral, name: Literal, tool: OfferedTool): WrittenCall[] | undefined {
  const entries = object.entries.filter(([key, value]) => value !== name && !asideKeys.has(key));
  if (!entries.every(([key]) => isProperty(tool, key))) return undefined;
  const { start, end } = object;
  return [{ name: tool.name, tool, arguments: { kind: 'object', entries, start, end }, start, end }];
}

/** `{"get_weather": {…}}`, every key the name of a tool. */
function fromNameKeys(object: ObjectLiteral, tools: OfferedTools): WrittenCall[] | undefined {
  const calls: WrittenCall[] = [];
  for (const [key, value] of object.entries) {
    const tool = tools.resolve(key);
    if (tool === undefined || value.kind !== 'object' || isDefinition(value)) return undefined;
    calls.push({ name: tool.name, tool, arguments: value, start: value.start, end: value.end });
  }
  return calls.length === 0 ? undefined : calls;
}

/** Arguments that are JSON text are read once more. */
export function unwrapText(given: Literal): Literal {
  if (given.kind !== 'string') return given;
  const text = given.value.trim();
  if (text === '') return { kind: 'object', entries: [], start: given.start, end: given.end };
  const read = readLiteral(text, 0);
  if (!read.ok || read.literal.kind !== 'object' || read.literal.end !== text.length) return given;
  return { ...read.literal, start: given.start, end: given.end };
}

/** Whether the schema of a tool names a property. */
export function isProperty(tool: OfferedTool, key: string): boolean {
  const { properties } = tool.parameters;
  return typeof properties === 'object' && properties !== null && Object.hasOwn(properties, key);
}

/** The schema of a tool, where its arguments should be. */
function isDefinition(given: Literal): boolean {
  const properties = given.kind === 'object' ? find(given, ['properties'], ['object']) : undefined;
  if (given.kind !== 'object' || properties?.kind !== 'object') return false;
  return hasOwn(given, ['type', 'required']) && properties.entries.every(([, value]) => value.kind === 'object');
}

function find(object: ObjectLiteral, keys: readonly string[], kinds?: readonly string[]): Literal | undefined {
  const isSought = ([key, value]: Entry): boolean =>
    keys.includes(key) && (kinds === undefined || kinds.includes(value.kind));
  return object.entries.find(isSought)?.[1];
}

function hasOwn(object: ObjectLiteral, keys: readonly string[]): boolean {
  return object.entries.some(([key]) => keys.includes(key));
}

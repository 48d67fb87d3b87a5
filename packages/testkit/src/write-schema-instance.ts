import { Ajv2020 } from 'ajv/dist/2020.js';

import type { ModelTurn } from './scripted-model.js';

/** Whether a value is an instance of a schema. */
export type SchemaCheck = (value: unknown) => boolean;

/** Schemas that were compiled, by their text: compiling takes far longer than checking, and a run asks with the same one again and again. */
const compiled = new Map<string, SchemaCheck | undefined>();
const mostCompiled = 500;

/** Compiles a schema the way a lenient backend reads it; `undefined` where it is no schema. */
export function compileSchema(schema: unknown): SchemaCheck | undefined {
  if (!isObject(schema)) return undefined;
  const { $schema: _dialect, ...rest } = schema;
  const key = JSON.stringify(rest);
  if (!compiled.has(key)) {
    if (compiled.size === mostCompiled) compiled.clear();
    compiled.set(key, compileAnew(rest));
  }
  return compiled.get(key);
}

function compileAnew(schema: Record<string, unknown>): SchemaCheck | undefined {
  try {
    const check = new Ajv2020({ strict: false, validateFormats: false, logger: false }).compile(schema);
    return (value) => check(value);
  } catch {
    return undefined;
  }
}

/**
 * What a model that is bound to a schema writes for a turn: the first of the usual shapes that is an instance of it;
 * `undefined` where none is.
 */
export function writeSchemaInstance(turn: ModelTurn, schema: unknown): string | undefined {
  const fits = compileSchema(schema);
  if (fits === undefined) return undefined;
  const shapes = [...(turn.calls?.length ? callShapes(turn) : answerShapes(turn.text ?? ''))];
  const found = shapes.find(fits) ?? completeShapes(shapes, schema).find(fits);
  return found === undefined ? undefined : JSON.stringify(found);
}

/** Shapes with the rest of the required keys. */
function completeShapes(shapes: readonly unknown[], schema: unknown): unknown[] {
  const empty = emptyValues(schema);
  return shapes.map((shape) => (isObject(shape) ? { ...empty, ...shape } : shape));
}

const callKeys = [
  ['name', 'arguments'],
  ['name', 'parameters'],
  ['tool', 'arguments'],
  ['tool', 'parameters'],
  ['tool', 'input'],
  ['function', 'arguments'],
] as const;
const textKeys = ['answer', 'response', 'content', 'text', 'final_answer', 'output', 'result', 'message', 'value'];

/** Calls in every usual spelling, in lists, alone, in an object and bare. */
function* callShapes({ text, calls = [] }: ModelTurn): Generator<unknown> {
  for (const [nameKey, argumentsKey] of callKeys) {
    const items = calls.map((call) => ({ [nameKey]: call.name, [argumentsKey]: call.arguments }));
    for (const listKey of ['tool_calls', 'calls', 'toolCalls', 'actions']) {
      yield { [listKey]: items };
      if (text !== undefined) for (const textKey of textKeys) yield { [textKey]: text, [listKey]: items };
    }
    if (items.length === 1) {
      for (const callKey of ['tool_call', 'call', 'action']) yield { [callKey]: items[0] };
      yield items[0];
      yield { type: 'call', ...items[0] };
    }
    yield items;
  }
  const [only] = calls;
  if (only === undefined || calls.length > 1) return;
  yield { function: { _name: only.name, ...only.arguments } };
  yield { [only.name]: only.arguments };
}

/** An answer as JSON where its text is JSON, under every usual key, and bare. */
function* answerShapes(text: string): Generator<unknown> {
  const parsed = parse(text);
  if (typeof parsed === 'object' && parsed !== null) yield parsed;
  for (const value of parsed === undefined ? [text] : [parsed, text]) {
    for (const key of textKeys) {
      yield { [key]: value };
      yield { type: 'answer', [key]: value };
      yield { [key]: { [key]: value } };
    }
  }
  if (parsed !== undefined) yield parsed;
  yield text;
}

/** The required keys of a schema, each as empty as it lets it be. */
function emptyValues(schema: unknown): Record<string, unknown> {
  if (!isObject(schema) || !Array.isArray(schema['required'])) return {};
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return Object.fromEntries(schema['required'].map((key) => [String(key), emptyValue(properties[String(key)])]));
}

function emptyValue(schema: unknown): unknown {
  const fits = compileSchema(schema ?? {}) ?? (() => true);
  return [null, [], '', {}, false, 0].find(fits);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

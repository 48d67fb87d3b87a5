import { moveSchema } from '../schema/copy-schema.js';
import type { Json, JsonSchema } from '../schema/json-schema-type.js';
import { validateJsonSchema } from '../schema/validate-json-schema.js';
import type { CallLiteral, Entry, Literal, ObjectLiteral } from '../text/literal.js';
import { readLiteral } from '../text/read-literal.js';
import { fitNumber, fitOperation } from './fit-number.js';
import { alternatives, itemSchema, propertySchema, readSchema, type SchemaView } from './schema-view.js';

/** What stands where a value should and cannot be one; `path` and `problem` are for the model to read. */
export class UnfitValue extends Error {
  readonly path: string;

  constructor(path: string, problem: string) {
    super(problem);
    this.path = path;
  }
}

/**
 * The JSON value of a literal, in the type its schema demands where that changes nothing: `"5"` is 5 for an integer, 5 is
 * `"5"` for a string, one value is a list of one for an array. Whether it fits the schema is the validator's word.
 */
export function fitValue(literal: Literal, schema: unknown, root: JsonSchema, path: string): Json {
  const view = readSchema(schema, root);
  const choices = alternatives(view);
  if (choices !== undefined) return fitAlternative(literal, choices, root, path);
  switch (literal.kind) {
    case 'string':
      return fitString(literal.value, view, root, path, literal);
    case 'number':
      return fitDigits(literal, view, root, path);
    case 'constant':
      return fitConstant(literal.value, literal.text, view, root, path, literal);
    case 'list':
      return literal.items.map((item, index) => fitValue(item, itemSchema(view, index), root, `${path}[${index}]`));
    case 'object':
      return fitObject(literal, view, root, path);
    case 'call':
      return fitConstructor(literal, view, root, path);
    case 'word':
      return fitWord(literal.text, view, path);
  }
}

/** Of several schemas: the value as it stands, else the one value that any of them makes of it. */
function fitAlternative(literal: Literal, choices: readonly unknown[], root: JsonSchema, path: string): Json {
  const plain = attempt(() => fitValue(literal, true, root, path));
  const takesPlain = (choice: unknown): boolean => fits(readSchema(choice, root).schema, root, plain as Json);
  if (plain !== undefined && choices.some(takesPlain)) return plain;
  const made = new Map<string, Json>();
  for (const choice of choices) {
    const view = readSchema(choice, root);
    const value = attempt(() => fitValue(literal, choice, root, path));
    if (value !== undefined && fits(view.schema, root, value)) made.set(JSON.stringify(value), value);
  }
  const [only] = made.values();
  return made.size === 1 && only !== undefined ? only : fitValue(literal, true, root, path);
}

function attempt(make: () => Json): Json | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnfitValue) return undefined;
    throw error;
  }
}

const rooted = new WeakMap<JsonSchema, JsonSchema>();

/** Whether a value fits a part of a schema, whose references are into the whole. */
function fits(part: JsonSchema, root: JsonSchema, value: Json): boolean {
  let whole = rooted.get(part);
  if (whole === undefined) {
    const { $schema, $id: _id, id: _address, ...rest } = root;
    const isAlone = !JSON.stringify(part).includes('"$ref"');
    const own = isAlone ? part : moveSchema({ ...part, $defs: { root: rest } }, '#/$defs/root');
    whole = { ...($schema !== undefined && { $schema }), ...own };
    rooted.set(part, whole);
  }
  return validateJsonSchema(whole, value).length === 0;
}

function fitString(text: string, view: SchemaView, root: JsonSchema, path: string, literal: Literal): Json {
  if (view.takes('string')) return text;
  const number = fitNumber(text.trim());
  if ((view.takes('number') || view.takes('integer')) && number !== undefined) return number;
  if (view.takes('boolean') && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (view.takes('array') && !/^\s*[[(]/.test(text)) return inList(literal, view, root, path);
  return fitInner(text, view, root, path) ?? text;
}

/** A list or an object that was written as text. */
function fitInner(text: string, view: SchemaView, root: JsonSchema, path: string): Json | undefined {
  if (!view.takes('array') && !view.takes('object')) return undefined;
  const read = readLiteral(text, 0);
  if (!read.ok || read.fault !== undefined || read.literal.end !== text.trimEnd().length) return undefined;
  const { kind } = read.literal;
  const isTaken = (kind === 'list' && view.takes('array')) || (kind === 'object' && view.takes('object'));
  return isTaken ? fitValue(read.literal, view.schema, root, path) : undefined;
}

function fitDigits(
  literal: Extract<Literal, { kind: 'number' }>,
  view: SchemaView,
  root: JsonSchema,
  path: string,
): Json {
  const { text } = literal;
  if (view.isOnly('string')) return text;
  if (view.isOnly('array')) return inList(literal, view, root, path);
  const value = fitNumber(text);
  if (value !== undefined) return value;
  if (view.takes('string')) return text;
  throw new UnfitValue(path, `the number ${text.slice(0, 40)} cannot be kept exactly; write it plainly or as a string`);
}

function fitConstant(
  value: boolean | null,
  text: string,
  view: SchemaView,
  root: JsonSchema,
  path: string,
  literal: Literal,
): Json {
  if (value === null) return null;
  if (view.isOnly('string')) return text;
  return view.isOnly('array') ? inList(literal, view, root, path) : value;
}

function fitObject(literal: ObjectLiteral, view: SchemaView, root: JsonSchema, path: string): Json {
  if (view.isOnly('array')) return inList(literal, view, root, path);
  return Object.fromEntries(fitEntries(literal.entries, view, root, path));
}

/** In how many lists of one a value stands that was written without: one whose items are such lists again would never end. */
interface InLists {
  readonly lists?: number;
}

const mostLists = 3;

/** A list of one value. */
function inList(literal: Literal & InLists, view: SchemaView, root: JsonSchema, path: string): Json {
  const { lists = 0 } = literal;
  if (lists === mostLists) throw new UnfitValue(path, 'expected a list');
  const inner: Literal & InLists = { ...literal, lists: lists + 1 };
  return [fitValue(inner, itemSchema(view, 0), root, `${path}[0]`)];
}

/** Entries by name; what is null where the schema asks for a value and can do without one is left out. */
export function fitEntries(
  entries: readonly Entry[],
  view: SchemaView,
  root: JsonSchema,
  path: string,
): [string, Json][] {
  const fitted: [string, Json][] = [];
  for (const [key, literal] of entries) {
    const place = path === '' ? key : `${path}.${key}`;
    if (key === '__proto__') throw new UnfitValue(place, 'the key "__proto__" is refused');
    const schema = propertySchema(view, key);
    const isNull = literal.kind === 'constant' && literal.value === null;
    if (isNull && view.isOptional(key) && !takesNull(schema, root)) continue;
    fitted.push([key, fitValue(literal, schema, root, place)]);
  }
  return fitted;
}

function takesNull(schema: unknown, root: JsonSchema): boolean {
  const view = readSchema(schema, root);
  return fits(view.schema, root, null);
}

/** `dict(a=1)`, `list([1])`, `tuple((1, 2))`, `set([1])` */
function fitConstructor(call: CallLiteral, view: SchemaView, root: JsonSchema, path: string): Json {
  const [only] = call.positional;
  if (call.name === 'dict' && only === undefined)
    return Object.fromEntries(fitEntries(call.keywords, view, root, path));
  if (only?.kind === 'list' && /^(?:list|tuple|set)$/.test(call.name)) return fitValue(only, view.schema, root, path);
  throw new UnfitValue(path, `expected a value, not a call of ${call.name}`);
}

/** What is no literal is a value only where it can be one value alone. */
function fitWord(text: string, view: SchemaView, path: string): Json {
  if (view.choices.includes(text) || (view.takes('string') && /^lambda\b/.test(text))) return text;
  const result = view.takes('string') ? undefined : fitOperation(text);
  if (result !== undefined) return result;
  throw new UnfitValue(path, `${JSON.stringify(text.slice(0, 60))} is no value; put text in quotes`);
}

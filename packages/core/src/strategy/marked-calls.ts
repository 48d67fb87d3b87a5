import type { TurnShape } from '../host/strategy.js';
import type { Json } from '../schema/json-schema-type.js';
import { parseJson } from '../text/json.js';
import type { FoundCall } from './answered-calls.js';
import { SpokenAnswer } from './spoken-answer.js';

/** The control token that begins calls, from v2 on. */
export const callsMark = '[TOOL_CALLS]';

/** What stood behind a mark: calls, and what follows them. */
export interface ReadMarked {
  readonly calls: readonly FoundCall[];
  readonly text: string;
}

/**
 * Reads what a model wrote behind one mark: a JSON list of calls (v2 to v7), or one call by its name (v11 and later). What is not
 * in the form that was asked for is read as free text is; what cannot be read is still a call, and says why it does not run.
 */
export function readMarked(written: string, shape: TurnShape): ReadMarked {
  const strict = readNamed(written) ?? readList(written, isWholeCall);
  if (strict !== undefined) return { calls: strict, text: '' };
  const spoken = new SpokenAnswer({ tools: shape.tools, toolChoice: shape.toolChoice, outputWay: 'none' });
  const shown = spoken.push(callsMark + written);
  const { calls, text } = spoken.end();
  if (calls.length > 0)
    return { calls: calls.map((call, at) => (at === 0 ? withName(call, written) : call)), text: (shown + text).trim() };
  return { calls: readList(written, () => true) ?? [unread(written)], text: '' };
}

/** Whether calls came to their end, so that a further mark begins others: before that it stands in their text. */
export function areWhole(written: string): boolean {
  return written.trim() === '' || (readNamed(written) ?? readList(written, isWholeCall)) !== undefined;
}

/** `name[ARGS]{…}`, and from some models `name[CALL_ID]id[ARGS]{…}`. */
function readNamed(written: string): readonly FoundCall[] | undefined {
  const [, name = '', id, given = ''] = /^\s*([\w-]+)\s*(?:\[CALL_ID\]([^[]*))?\[ARGS\]\s*([^]*)$/.exec(written) ?? [];
  if (name === '' || (given !== '' && !parseJson(given.trim()).ok)) return undefined;
  const call = { name, arguments: given.trim() || '{}' };
  return [id === undefined ? call : { ...call, id: id.trim() }];
}

function readList(written: string, isCall: (item: Json) => boolean): readonly FoundCall[] | undefined {
  const parsed = parseJson(written.trim());
  if (!parsed.ok || !Array.isArray(parsed.value) || parsed.value.length === 0) return undefined;
  return parsed.value.every(isCall) ? parsed.value.map(readItem) : undefined;
}

function isWholeCall(item: Json): boolean {
  return isObject(item) && typeof item['name'] === 'string' && item['arguments'] !== undefined;
}

function readItem(item: Json): FoundCall {
  const { name, arguments: given = {}, id } = isObject(item) ? item : {};
  const call = {
    name: typeof name === 'string' ? name : '',
    arguments: typeof given === 'string' ? given : JSON.stringify(given),
  };
  return typeof id === 'string' ? { ...call, id } : call;
}

/** A call that cannot run has the name that was written for it, on offer or not, so that the model can be told. */
function withName(call: FoundCall, written: string): FoundCall {
  if (call.problem === undefined) return call;
  return { ...call, name: headName.exec(written)?.[1] ?? (call.name === '' ? nameIn(written) : call.name) };
}

function nameIn(written: string): string {
  return headName.exec(written)?.[1] ?? itemName.exec(written)?.[1] ?? '';
}

const headName = /^\s*([\w-]+)\s*\[(?:ARGS|CALL_ID)\]/;
/** Where a list begins, not in arguments: a name there is something else. */
const itemName = /^\s*\[?\s*\{\s*"name":\s*"([^"]*)"/;

function unread(written: string): FoundCall {
  const form = headName.test(written) ? 'its arguments as JSON' : 'a JSON list of objects with "name" and "arguments"';
  return { name: nameIn(written), arguments: written.trim(), problem: `The calls could not be read. Write ${form}.` };
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

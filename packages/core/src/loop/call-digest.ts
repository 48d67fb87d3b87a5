import type { ToolCall } from '../message.js';
import type { Json } from '../schema/json-schema-type.js';
import { parseJson } from '../text/json.js';
import { toHex } from '../text/to-hex.js';
import type { RunState } from './state.js';

/**
 * What an approval is bound to: SHA-256, in hexadecimal, of the run, the call's id, the tool's name and the arguments, keys in order. A call
 * that is changed after it was shown has another.
 */
export async function callDigest({ runId }: RunState, { id, name, arguments: written }: ToolCall): Promise<string> {
  const parsed = parseJson(written);
  const canonical = JSON.stringify(['windrose-call-1', runId, id, name, parsed.ok ? inOrder(parsed.value) : written]);
  return toHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical)));
}

/** Objects as lists of their entries in the order of their keys: no two values look alike. */
function inOrder(value: Json): Json {
  if (Array.isArray(value)) return ['array', ...value.map(inOrder)];
  // JSON would write these as others.
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
    return ['number', Object.is(value, -0) ? '-0' : String(value)];
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return ['object', ...entries.map(([key, each]) => [key, inOrder(each)])];
}

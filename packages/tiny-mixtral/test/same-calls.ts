import { isDeepStrictEqual } from 'node:util';
import type { ToolCall } from '@windrose/core';
import { calculate } from '@windrose/tool-math';
import type { WantedCall } from './evaluation-rows.js';

/** Whether the calls made are those wanted, in any order. */
export function sameCalls(made: readonly ToolCall[], wanted: readonly WantedCall[]): boolean {
  const left = made.map((call) => ({ name: call.name, arguments: parse(call.arguments) }));
  return (
    made.length === wanted.length &&
    wanted.every((call) => {
      const at = left.findIndex((each) => each.name === call.name && sameArguments(each.arguments, call));
      return at >= 0 && left.splice(at, 1).length === 1;
    })
  );
}

function sameArguments(made: unknown, { arguments: wanted, anyOf = {} }: WantedCall): boolean {
  const [flatMade, flatWanted] = [flatten(made), flatten(wanted)];
  const paths = new Set([...flatMade.keys(), ...flatWanted.keys(), ...Object.keys(anyOf)]);
  return [...paths].every((path) => {
    const value = flatMade.get(path);
    const right = [...(flatWanted.has(path) ? [flatWanted.get(path)] : []), ...(anyOf[path] ?? [])];
    if (value === undefined) return right.includes(null);
    return right.some((each) => isDeepStrictEqual(each, value) || (path === 'expression' && sameResult(each, value)));
  });
}

/** Properties by dotted path; an array counts as one value. */
function flatten(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map([[path, value]]);
  const inner = Object.entries(value).map(([key, each]) => flatten(each, path === '' ? key : `${path}.${key}`));
  return new Map(inner.flatMap((map) => [...map]));
}

/** Whether two formulas have the same value. */
function sameResult(wanted: unknown, made: unknown): boolean {
  const [a, b] = [resultOf(wanted), resultOf(made)];
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function resultOf(formula: unknown): number {
  const context = { signal: new AbortController().signal, callId: '', idempotencyKey: '' };
  try {
    const { result } = calculate.execute({ expression: String(formula) }, context) as { readonly result: number };
    return result;
  } catch {
    return Number.NaN;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

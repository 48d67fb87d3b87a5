import type { Json } from '../schema/json-schema-type.js';
import { isExactNumber } from './is-exact-number.js';

/** Bounds on JSON that comes from outside. */
export const jsonLimits = { chars: 1_000_000, depth: 64 } as const;

/** A parsed value, or why there is none. */
export type ParsedJson = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly problem: string };

/**
 * Parses a stranger's JSON strictly and within bounds: 64 levels, no `__proto__` key, and at most 1,000,000 characters, unless it was held to
 * another bound before. `JSON.parse` alone takes 5 million open brackets, and seconds over them.
 */
export function parseJson(text: string, chars: number = jsonLimits.chars): ParsedJson {
  if (text.length > chars) return { ok: false, problem: `longer than ${chars} characters` };
  if (isTooDeep(text)) return { ok: false, problem: `nested deeper than ${jsonLimits.depth} levels` };
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: `not valid JSON (${(error as Error).message})` };
  }
  // A key can hide behind escapes, so their presence asks for the walk too.
  if (typeof value === 'object' && (text.includes('__proto__') || text.includes('\\u')) && hasForbiddenKey(value)) {
    return { ok: false, problem: 'refused for the key "__proto__"' };
  }
  return { ok: true, value };
}

/**
 * Parses JSON as {@link parseJson} does, and refuses a number that would be changed by being read.
 * A call or an answer with such a number, the id of a post for one, would else be about another thing.
 */
export function parseExactJson(text: string): ParsedJson {
  const parsed = parseJson(text);
  const changed = parsed.ok && mayHoldLargeNumber.test(text) ? findChangedNumber(text) : undefined;
  if (changed === undefined) return parsed;
  return {
    ok: false,
    problem: `refused for the number ${changed}, which cannot be kept exactly: write it as a string`,
  };
}

const mayHoldLargeNumber = /\d{16}|\d[eE]\+?\d{2}/;
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/** The first whole number of a JSON text that would be another, or infinite, as a JavaScript number. */
function findChangedNumber(json: string): string | undefined {
  for (const [written] of json.matchAll(stringOrNumber)) {
    if (!written.startsWith('"') && !isExactNumber(written)) return written.slice(0, 40);
  }
  return undefined;
}

const quote = 0x22;
const backslash = 0x5c;

function isTooDeep(text: string): boolean {
  return text.length > jsonLimits.depth && hasManyBrackets(text) && depthOf(text) > jsonLimits.depth;
}

/** Most texts have fewer brackets than levels are allowed, and these are found at once. */
function hasManyBrackets(text: string): boolean {
  let count = 0;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      if (++count > jsonLimits.depth) return true;
    }
  }
  return false;
}

/** How deep a text goes, counted as far as one level beyond what is allowed. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= jsonLimits.depth; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at + 1);
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
}

/** Where the string that begins at `start` is closed; the end of the text where it is not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (end - escapes > start && text.charCodeAt(end - escapes - 1) === backslash) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

function hasForbiddenKey(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some(hasForbiddenKey);
}

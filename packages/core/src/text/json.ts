import type { Json } from '../schema/json-schema-type.js';

/** Bounds on JSON that comes from outside. */
export const jsonLimits = { chars: 1_000_000, depth: 64 } as const;

/** A parsed value, or why there is none. */
export type ParsedJson = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly problem: string };

/**
 * Parses a stranger's JSON strictly and within bounds: at most 1,000,000 characters and 64 levels, no `__proto__` key.
 * `JSON.parse` alone takes 5 million open brackets, and seconds over them.
 */
export function parseJson(text: string): ParsedJson {
  if (text.length > jsonLimits.chars) {
    return { ok: false, problem: `longer than ${jsonLimits.chars} characters` };
  }
  if (isTooDeep(text)) return { ok: false, problem: `nested deeper than ${jsonLimits.depth} levels` };
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: `not valid JSON (${error instanceof Error ? error.message : error})` };
  }
  // A key can hide behind escapes, so their presence asks for the walk too.
  if (/__proto__|\\u/.test(text) && hasForbiddenKey(value)) {
    return { ok: false, problem: 'refused for the key "__proto__"' };
  }
  return { ok: true, value };
}

const quote = 0x22;
const backslash = 0x5c;

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === backslash) i++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > jsonLimits.depth) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

function hasForbiddenKey(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some(hasForbiddenKey);
}

import type { Json } from '../src/schema/json-schema-type.js';

/** A value as it is shown in the end: without the nulls of properties, at the end of lists, or alone. */
export function shownOf(value: Json, hides: (path: string) => boolean = () => false, path = ''): Json | undefined {
  if (Array.isArray(value)) {
    if (hides(`${path}[]`)) return [];
    const last = value.findLastIndex((item) => item !== null);
    return value.slice(0, last + 1).map((item) => shownOf(item, hides, `${path}[]`) ?? null);
  }
  if (!isObject(value)) return value ?? undefined;
  const shown: [string, Json][] = [];
  for (const [key, each] of Object.entries(value)) {
    const inner = path === '' ? key : `${path}.${key}`;
    const part = hides(inner) ? undefined : shownOf(each, hides, inner);
    if (part !== undefined) shown.push([key, part]);
  }
  return Object.fromEntries(shown);
}

/**
 * Whether a value is a beginning of another: everything in it is whole but the part that is still open, which is itself a beginning, and
 * in a list the last.
 */
export function isPrefix(part: Json | undefined, whole: Json | undefined): boolean {
  if (part === undefined) return true;
  if (typeof part === 'string' && typeof whole === 'string') return whole.startsWith(part);
  if (Array.isArray(part) && Array.isArray(whole)) {
    const rest = part.slice(0, -1);
    if (part.length > whole.length || !rest.every((item, at) => isSame(item, whole[at]))) return false;
    return part.length === 0 || isPrefix(part.at(-1), whole[part.length - 1]);
  }
  if (!isObject(part) || !isObject(whole)) return isSame(part, whole);
  const open = Object.keys(part).filter((key) => !isSame(part[key], own(whole, key)));
  return open.length === 0 || (open.length === 1 && open.every((key) => isOpen(part[key], own(whole, key))));
}

const isOpen = (part: Json | undefined, whole: Json | undefined): boolean =>
  whole !== undefined && isPrefix(part, whole);

/** Whether two values are the same; objects in any order. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  }
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], own(other, key)));
}

function own(value: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

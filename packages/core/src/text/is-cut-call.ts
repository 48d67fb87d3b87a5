import { callMarks, callTags } from './call-marks.js';
import { argumentsOf, containers, namesOf } from './call-keys.js';

const wrapping = /^(?:```[\w-]*\s*|`)?[[(\s]*/;
const firstKey = /^\{\s*["']?([\w\\]+)["']?\s*:/;
/** Fewer signs of a mark begin other words as well. */
const leastOfMark = 5;
/** A mark and the beginning of a name, up to the text's end. */
const nameBehindMark = /^(?:\[TOOL_CALLS\]|<\S{1,99})\s?\S{0,99}$/;

/**
 * Whether what may be a beginning of calls, where the token limit ended the answer, is one: most of a mark, or an object whose first key
 * is that of a call. Brackets, fences and words alone end any text.
 */
export function isCutCall(rest: string): boolean {
  const begun = rest.replace(wrapping, '');
  const key = firstKey.exec(begun)?.[1]?.replaceAll('\\', '');
  if (key !== undefined) return namesOf.has(key) || containers.has(key) || argumentsOf.has(key);
  return rest.length >= leastOfMark && [...callMarks, ...callTags].some((mark) => mark.startsWith(rest));
}

/** Whether calls that a mark begins were cut by the token limit before it could be told which. */
export function isCutName(rest: string): boolean {
  return nameBehindMark.test(rest);
}

import type { RunEvent } from '@windrose/core';

/** What of one answer was shown, each time as it stood then. */
export class PartialWatch {
  /** Of each answer that was asked for, all that was shown of it. */
  readonly answers: unknown[][] = [];

  take(event: RunEvent): void {
    if (event.type === 'step-start') this.answers.push([]);
    if (event.type === 'output-delta') this.answers.at(-1)?.push(structuredClone(event.partial));
  }

  /** Whatever was taken back, as pairs of before and after. */
  get takenBack(): unknown[] {
    return this.answers.flatMap((shown) =>
      shown.flatMap((after, at) => (at === 0 || isBeginning(shown[at - 1], after) ? [] : [[shown[at - 1], after]])),
    );
  }
}

/** Whether a value can grow into another: texts and lists at their ends, objects by properties. */
export function isBeginning(part: unknown, whole: unknown): boolean {
  if (typeof part === 'string') return typeof whole === 'string' && whole.startsWith(part);
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) && part.length <= whole.length && part.every((item, at) => isBeginning(item, whole[at]))
    );
  }
  if (typeof part !== 'object' || part === null) return Object.is(part, whole);
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return false;
  return Object.entries(part).every(
    ([name, each]) => Object.hasOwn(whole, name) && isBeginning(each, Reflect.get(whole, name)),
  );
}

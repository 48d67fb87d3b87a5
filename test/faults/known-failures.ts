import type { FaultVerdict } from '@windrose/testkit';

/** Meetings that are not survived yet, each with what is wrong; the day one is, its entry must go. */
const known: readonly { readonly is: (verdict: FaultVerdict) => boolean; readonly why: string }[] = [];

/** What is known to be wrong with a meeting. */
export function findKnown(verdict: FaultVerdict): string | undefined {
  return known.find(({ is }) => is(verdict))?.why;
}

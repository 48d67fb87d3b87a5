import { compareGlobals, type GlobalsSnapshot, takeGlobals } from '../watch-globals.js';
import type { Row } from '../row.js';

let before: GlobalsSnapshot | undefined;

/** Remembers the globals as they are, before anything is measured. */
export function rememberGlobals(): void {
  before = takeGlobals();
}

/** Nothing that all share is changed. */
export const globals: Row = {
  id: 'globals',
  promise: 'No global, prototype or built-in function is changed, whatever came before',
  shown: 'every property reachable from the global object, before the first row and after the last',
  counts: { test: 1, commit: 1, night: 1 },
  measure: async () => {
    const now = takeGlobals();
    const changes = compareGlobals(before ?? now, now);
    return {
      tried: now.size,
      failed: changes.length,
      failures: changes.slice(0, 5),
      note: 'what is tried is properties',
    };
  },
};

import type { RunEvent } from './events.js';

/** Tells the reader of a run what happened; resolves when it wants more, and rejects when it has left. Nothing waits where nobody reads. */
export type Tell = (events: readonly RunEvent[]) => Promise<void> | undefined;

/** For runs of which only the end is wanted. */
export const tellNobody: Tell = () => undefined;

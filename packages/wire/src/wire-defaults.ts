import type { Deadlines, WireBounds } from './wire-types.js';

/** How long a request may take where nothing else is said. */
export const defaultDeadlines: Deadlines = {
  connectMs: 10_000,
  firstByteMs: 60_000,
  gapMs: 60_000,
  answerMs: 300_000,
};

/** What a host may send where nothing else is said. */
export const defaultBounds: WireBounds = { answerBytes: 16 * 1024 * 1024, eventBytes: 1024 * 1024 };

import { type Clock, systemClock } from '@windrose/core';

/** A clock by which pauses before a request is sent again pass at once. */
export const unpausingClock: Clock = {
  ...systemClock,
  after: (ms, then) => systemClock.after(ms <= 10_000 ? 0 : ms, then),
};

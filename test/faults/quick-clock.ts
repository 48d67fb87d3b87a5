import { type Clock, systemClock } from '@windrose/core';

/** The system's clock, but pauses before a retry pass at once; deadlines keep their time. */
export const quickClock: Clock = {
  ...systemClock,
  after: (ms, action) => systemClock.after(ms <= 10_000 ? 0 : ms, action),
};

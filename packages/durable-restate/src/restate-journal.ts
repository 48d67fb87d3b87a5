import type { Context } from '@restatedev/restate-sdk';
import { type Journal, untilAbort } from '@windrose/core/journal';
import type { Attempt } from './attempt.js';
import { toTerminalError } from './terminal-error.js';

/** The journal of an invocation, as one of ours: a step is a `ctx.run`, a pause is a `ctx.sleep`. */
export function restateJournal(ctx: Context, attempt: Attempt): Journal {
  return {
    async step<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
      // A command in an attempt that is over would never be answered.
      if (attempt.isOver) attempt.signal.throwIfAborted();
      let failed: { readonly error: unknown } | undefined;
      const action = (): Promise<Value> =>
        work().catch((error: unknown) => {
          failed = { error };
          // Restate would do a step that fails again, for ever. What is worth doing again core has already done again.
          throw toTerminalError(error);
        });
      return attempt.awaitStep(ctx.run(key, action)).catch((told: unknown) => {
        throw failed === undefined ? told : failed.error;
      });
    },
    async sleep(key, ms, signal) {
      signal.throwIfAborted();
      await untilAbort(attempt.awaitOutside(ctx.sleep(Math.ceil(ms), key)), signal);
    },
  };
}

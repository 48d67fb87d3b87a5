import { describe, expect, it } from 'vitest';
import { RestatePromise } from '@restatedev/restate-sdk';
import { Attempt } from './attempt.js';

describe('an attempt that is over', () => {
  it('aborts what is under way, and leaves nothing waiting for Restate', async () => {
    const completed = new AbortController();
    const attempt = new Attempt(completed.signal);
    const never = RestatePromise.race<readonly RestatePromise<unknown>[]>([]);
    const waits = [attempt.awaitStep(never), attempt.awaitOutside(never)];
    expect(attempt.isOver).toBe(false);
    completed.abort();
    for (const wait of waits) await expect(wait).rejects.toBe(attempt.signal.reason);
    expect([attempt.isOver, attempt.signal.aborted]).toEqual([true, true]);
  });

  it('is over at once where it was before it began', () => {
    expect(new Attempt(AbortSignal.abort()).isOver).toBe(true);
  });
});

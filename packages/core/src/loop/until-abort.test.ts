import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { untilAbort } from './until-abort.js';

describe('waiting for a promise or an abort', () => {
  it('ends as the promise does, and leaves no listener on a signal that lives on', async () => {
    const { signal } = new AbortController();
    expect(await untilAbort(Promise.resolve(5), signal)).toBe(5);
    await expect(untilAbort(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends with the reason of the abort, before it or at once', async () => {
    const controller = new AbortController();
    const never = untilAbort(new Promise(() => {}), controller.signal);
    controller.abort(new Error('enough'));
    await expect(never).rejects.toThrow('enough');
    await expect(untilAbort(Promise.resolve(5), controller.signal)).rejects.toThrow('enough');
  });
});

import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HandClock } from '../../test/hand-clock.js';
import { systemClock, wait } from './clock.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('the system clock', () => {
  it('calls back after the time, unless cancelled', () => {
    vi.useFakeTimers();
    const heard: string[] = [];
    systemClock.after(10, () => heard.push('ten'));
    systemClock.after(10, () => heard.push('cancelled'))();
    vi.advanceTimersByTime(9);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['ten']);
  });

  it('waits long where it is asked to wait for ever, and does not call back at once', () => {
    vi.useFakeTimers();
    const set = vi.spyOn(globalThis, 'setTimeout');
    for (const ms of [Infinity, 2 ** 40]) systemClock.after(ms, () => {});
    expect(set.mock.calls.map(([, ms]) => ms)).toEqual([2 ** 31 - 1, 2 ** 31 - 1]);
  });
});

describe('wait', () => {
  it('ends after the time and leaves no listener', async () => {
    const clock = new HandClock();
    const { signal } = new AbortController();
    const waited = wait(clock, 50, signal);
    clock.advance(50);
    await waited;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('rejects with the reason of an abort and leaves no timer', async () => {
    const clock = new HandClock();
    const controller = new AbortController();
    const waited = wait(clock, 50, controller.signal);
    controller.abort(new Error('enough'));
    await expect(waited).rejects.toThrow('enough');
    expect(clock.open).toBe(0);
  });

  it('rejects at once where the signal is aborted already', async () => {
    const clock = new HandClock();
    await expect(wait(clock, 50, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
    expect(clock.asked).toEqual([]);
  });
});

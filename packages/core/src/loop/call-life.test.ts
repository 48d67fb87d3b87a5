import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { CallLife } from './call-life.js';

describe('the signal of a call', () => {
  it('aborts with the run, and leaves no listener on it', () => {
    const run = new AbortController();
    const life = new CallLife(run.signal);
    const { signal } = life;
    expect(life.signal).toBe(signal);
    run.abort(new Error('enough'));
    expect(signal.reason).toEqual(new Error('enough'));
    life.end();
    expect(getEventListeners(run.signal, 'abort')).toEqual([]);
  });

  it('aborts at the end if there is a reason, and stays as it is if there is none', () => {
    const run = new AbortController();
    const [late, done] = [new CallLife(run.signal), new CallLife(run.signal)];
    const signals = [late.signal, done.signal];
    late.end(new Error('late'));
    done.end();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(getEventListeners(run.signal, 'abort')).toEqual([]);
  });

  it('says the same to a tool that looks at it only then', () => {
    const run = new AbortController();
    const life = new CallLife(run.signal);
    life.end(new Error('late'));
    life.end();
    expect(life.signal.reason).toEqual(new Error('late'));
    expect(getEventListeners(run.signal, 'abort')).toEqual([]);
  });
});

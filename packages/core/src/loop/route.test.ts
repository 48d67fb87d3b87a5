import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/told-by.js';
import { CapabilityError, HostError, LimitError, StreamError } from '../errors.js';
import { ScriptedHost } from '../testing.js';
import type { Answer } from './answer-builder.js';
import { systemClock } from './clock.js';
import { fallback } from './fallback.js';
import { hedge } from './hedge.js';
import { type HostAttempt, mayGoElsewhere, type RouteRun } from './route.js';

const hosts = [new ScriptedHost([]), new ScriptedHost([])];
const run: RouteRun = {
  clock: systemClock,
  signal: new AbortController().signal,
  tell: async () => {},
  isHeard: () => true,
};
const attempt = (ask: HostAttempt['ask']): HostAttempt => ({
  host: new ScriptedHost([]),
  awayMs: () => 0,
  ask,
});
const answer = {} as Answer;

describe('another host', () => {
  it.each([
    new HostError('transient', 'No way through.'),
    new StreamError('truncated', 'It broke off.'),
    new CapabilityError('images', 'No images.'),
  ])('may do what this one did not: %s', (error) => expect(mayGoElsewhere(error)).toBe(true));

  it.each([new LimitError('steps', 'Too many.'), new TypeError('x is undefined'), 'thrown'])(
    'can do nothing about %s',
    (error) => expect(mayGoElsewhere(error)).toBe(false),
  );
});

describe('a route', () => {
  it('of a fallback needs someone to ask', async () => {
    expect(await errorOf(fallback(hosts).ask([], run))).toMatchObject({ code: 'DEFINITION', path: 'host' });
  });

  it('of a hedge takes the first of two answers without a word, and no other', async () => {
    const [first, second] = [Promise.withResolvers<Answer>(), Promise.withResolvers<Answer>()];
    const signals: (AbortSignal | undefined)[] = [];
    const asked = [first, second].map(({ promise }) =>
      attempt((changes) => {
        signals.push(changes?.signal);
        return promise;
      }),
    );
    const heard = hedge(hosts, { afterMs: 0 }).ask(asked, {
      ...run,
      clock: {
        ...systemClock,
        after: (_, callback) => {
          queueMicrotask(callback);
          return () => {};
        },
      },
    });
    await Promise.resolve();
    await Promise.resolve();
    first.resolve(answer);
    second.resolve({ ...answer });
    expect(await heard).toBe(answer);
    expect(signals.map((signal) => signal?.aborted)).toEqual([false, true]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostError } from '@windrose/core';
import { extract } from '@windrose/core/extract';
import { answerOf, DocumentHost, documents, Numbered } from './extract-hosts.js';
import { HandClock } from './hand-clock.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const seed = Number(process.env['EXTRACT_SEED'] ?? 1789);
/** More at night: `npm run reliability -- --night`. */
const runs = Number(process.env['EXTRACT_RUNS'] ?? 60);

/** How a life ends: the reader leaves, it aborts, the quota is used up, or the reader dies with what it held unwritten. */
const endings = ['break', 'abort', 'quota', 'lost'] as const;

const life = fc.record({
  ending: fc.constantFrom(...endings),
  after: fc.integer({ min: 0, max: 30 }),
  concurrency: fc.integer({ min: 1, max: 9 }),
});

type Life = typeof life extends fc.Arbitrary<infer Each> ? Each : never;

/** Works until it ends or is ended; what is read is written down. */
async function live(written: Map<string, number>, count: number, { ending, after, concurrency }: Life): Promise<void> {
  const controller = new AbortController();
  let requests = 0;
  const host = new DocumentHost(async function* (n) {
    expect(written.has(String(n)), `${n} was finished and is asked about again`).toBe(false);
    if (ending === 'quota' && requests++ >= after) throw new HostError('quota', 'used up');
    for (let i = 0; i < (n * 7) % 5; i++) await Promise.resolve();
    yield* answerOf(n);
  });
  const isDone = (key: string): boolean => written.has(key);
  const clock = new HandClock((ms) => ms < 600_000);
  const { signal } = controller;
  let read = 0;
  try {
    for await (const { key, ok, index } of extract({
      host,
      schema: Numbered,
      items: documents(count),
      concurrency,
      isDone,
      clock,
      signal,
    })) {
      if (ending === 'lost' && read === after) break;
      expect(ok).toBe(true);
      expect(written.has(key), `${key} came twice`).toBe(false);
      written.set(key, index);
      if (ending === 'break' && read === after) break;
      if (ending === 'abort' && read === after) controller.abort(new Error('killed'));
      read++;
    }
  } catch (error) {
    expect(String(error)).toMatch(/killed|used up/);
  }
  expect([host.underWay, clock.open]).toEqual([0, 0]);
}

describe('an extraction that is killed and begun again, as often as it takes', () => {
  it('repeats no item whose outcome was read, and misses none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, { maxLength: 8 }), fc.integer({ min: 0, max: 80 }), async (lives, count) => {
        const written = new Map<string, number>();
        for (const each of lives) await live(written, count, each);
        await live(written, count, { ending: 'break', after: Infinity, concurrency: 4 });
        expect([...written.values()].sort((a, b) => a - b)).toEqual(documents(count).map((_, n) => n));
      }),
      { seed, numRuns: runs },
    );
  });
});

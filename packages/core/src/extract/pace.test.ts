import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HandClock } from '../../test/hand-clock.js';
import { HostError } from '../errors.js';
import { defaultPatience, Pace, type Place } from './pace.js';

const seed = Number(process.env['EXTRACT_SEED'] ?? 1789);
const never = new AbortController().signal;
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Step = 'ask' | 'answer' | 'refuse' | 'fail' | 'wait' | 'leave the line';
const steps = fc.array(
  fc.constantFrom<Step>('ask', 'ask', 'ask', 'answer', 'answer', 'refuse', 'fail', 'wait', 'leave the line'),
  { maxLength: 120 },
);

describe('a pace', () => {
  it('never lets more in than it allows, nobody in a pause, and everyone in the end, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 9 }), async (walk, most) => {
        const clock = new HandClock();
        const pace = new Pace(most, { ...defaultPatience, pausesInARow: Infinity }, clock);
        const inside: Place[] = [];
        const entered: number[] = [];
        const left = new Set<number>();
        const controllers: AbortController[] = [];
        const end = (how: 'answer' | 'refuse' | 'fail'): void => {
          const place = inside.shift();
          if (place === undefined) return;
          if (how === 'answer') pace.takeAnswer(place);
          if (how === 'refuse') pace.takeRefusal(place, new HostError('rate', 'slow down', { retryAfterMs: 100 }));
          pace.leave();
        };
        const ask = (): void => {
          const number = controllers.push(new AbortController()) - 1;
          const enter = (place: Place): void => void (inside.push(place), entered.push(number));
          pace.enter(controllers[number]?.signal ?? never).then(enter, () => left.add(number));
        };
        const check = async (): Promise<void> => {
          const before = entered.length;
          const isPaused = pace.waitingMs > 0;
          await settle();
          expect(pace.limit).toBeGreaterThanOrEqual(1);
          expect(pace.limit).toBeLessThanOrEqual(most);
          expect(pace.underWay).toBe(inside.length);
          if (entered.length > before) expect(isPaused || inside.length > most).toBe(false);
        };
        for (const step of walk) {
          if (step === 'ask') ask();
          else if (step === 'wait') clock.advance(50);
          else if (step === 'leave the line') controllers.at(-1)?.abort(new Error('left'));
          else end(step);
          await check();
        }
        for (let i = 0; i < 1_000 && pace.waiting + pace.underWay > 0; i++) {
          clock.advance(60_000);
          end('answer');
          await settle();
        }
        expect(entered.length + [...left].filter((each) => !entered.includes(each)).length).toBe(controllers.length);
        expect(entered).toEqual([...entered].sort((a, b) => a - b));
        pace.close();
        expect(clock.open).toBe(0);
      }),
      { seed, numRuns: 100 },
    );
  });

  it('refuses who has left already', async () => {
    const pace = new Pace(1, defaultPatience, new HandClock());
    await expect(pace.enter(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect([pace.waiting, pace.underWay]).toEqual([0, 0]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StateError } from '../errors.js';
import { readState } from './read-state.js';
import { addAnswer, beginState, openCalls, startCalls } from './state.js';

const begun = beginState(
  [
    { role: 'system', text: 'Be brief.' },
    { role: 'user', parts: [{ type: 'text', text: 'Hi.' }] },
  ],
  'a',
);
const call = { type: 'tool-call', id: '000000001', name: 'pay', arguments: '{"n":1}' } as const;
const asked = addAnswer(begun, { role: 'assistant', parts: [{ type: 'text', text: 'I pay.' }, call] }, undefined);
const whole = startCalls(openCalls(asked, [['000000001', 'It was cut.']]), ['000000001']);

/** Every place of a value, as the keys that lead there. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [[key], ...placesIn(each).map((rest) => [key, ...rest])]);
}

function withChange(value: unknown, [key, ...rest]: string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === key ? withChange(each, rest, to) : each));
  return { ...(value as object), [key]: withChange((value as Record<string, unknown>)[key], rest, to) };
}

describe('a state that was kept', () => {
  it('is said to be none where it is a result or an error instead of its state', () => {
    for (const none of [
      { status: 'done', output: 'Hi.', state: begun },
      Object.assign(new Error(''), { state: begun }),
    ]) {
      expect(() => readState(none)).toThrow(
        'This is no state of a run: give what a result, an error or a checkpoint holds.',
      );
    }
  });

  it('is read back through JSON', () => {
    for (const state of [begun, asked, whole]) expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('may hold images', () => {
    const parts = [{ type: 'image', url: 'https://example.com/cat.png' } as const];
    const state = beginState([{ role: 'user', parts }], 'a');
    expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('is refused, and never with an error that is not ours, where any part of it is something else', () => {
    const junk = fc.constantFrom<unknown>(null, undefined, [], {}, [null], -1, 1.5, Number.NaN, 'x', [{}], {
      role: 'x',
    });
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(whole)), junk, (place, to) => {
        try {
          // What is still a state is one: another text, no results, a counter.
          expect(readState(withChange(whole, place, to))).toMatchObject({ version: 1 });
        } catch (error) {
          expect(error).toBeInstanceOf(StateError);
        }
      }),
      { numRuns: 2_000, seed: Number(process.env.WINDROSE_SEED ?? 7) },
    );
  });

  it.each([
    [['version'], 2, 'This state is of version 2, and 1 is what can be taken up.'],
    [['messages'], [], 'not whole'],
    [['messages', '1'], { role: 'narrator', text: 'x' }, 'not whole'],
    [['messages', '1', 'parts'], [{ type: 'text' }], 'not whole'],
    [['messages', '1', 'parts'], [{ type: 'image', text: 'a cat' }], 'not whole'],
    [['messages', '1', 'parts'], [{ type: 'input_text', text: 'x' }], 'not whole'],
    [['messages', '2', 'parts', '1', 'arguments'], {}, 'not whole'],
    [['messages', '1', 'parts'], [call], 'not whole'],
    [['steps'], -1, 'not whole'],
    [['usage', 'inputTokens'], '7', 'not whole'],
    [['open', 'started'], [1], 'not whole'],
    [['runId'], 7, 'not whole'],
  ])('is refused with %j as %j', (place, to, words) => {
    expect(() => readState(withChange(whole, place, to))).toThrow(words);
  });
});

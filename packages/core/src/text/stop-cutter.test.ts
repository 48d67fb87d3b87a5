import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StopCutter } from './stop-cutter.js';

/** What comes out when a text is fed in these pieces, up to the first stop. */
function cut(pieces: readonly string[], stops: readonly string[]): { shown: string; stopped: boolean } {
  const cutter = new StopCutter(stops);
  let shown = '';
  for (const piece of pieces) {
    const { text, stopped } = cutter.push(piece);
    shown += text;
    if (stopped) return { shown: shown + cutter.end(), stopped };
  }
  return { shown: shown + cutter.end(), stopped: false };
}

function firstStop(text: string, stops: readonly string[]): number {
  const places = stops.filter((stop) => stop !== '').map((stop) => text.indexOf(stop));
  return Math.min(...places.filter((at) => at !== -1), text.length);
}

describe('StopCutter', () => {
  it('ends the text before a stop text that comes in pieces', () => {
    expect(cut(['The answer', ' is 4.\nOb', 'servation', ': none'], ['\nObservation:'])).toEqual({
      shown: 'The answer is 4.',
      stopped: true,
    });
  });

  it('holds back only what may begin a stop text', () => {
    const cutter = new StopCutter(['END']);
    expect(cutter.push('this is the E')).toEqual({ text: 'this is the ', stopped: false });
    expect(cutter.push('arth')).toEqual({ text: 'Earth', stopped: false });
    expect(cutter.end()).toBe('');
  });

  it('gives back what was held when the text ends', () => {
    expect(cut(['one EN'], ['END'])).toEqual({ shown: 'one EN', stopped: false });
  });

  it('has nothing left after a stop', () => {
    const cutter = new StopCutter(['END']);
    cutter.push('one E');
    expect(cutter.push('ND two')).toEqual({ text: '', stopped: true });
    expect(cutter.end()).toBe('');
  });

  it('lets a longer stop text that began earlier win over a shorter one inside it', () => {
    expect(cut(['xa', 'b', 'cd'], ['b', 'abcd']).shown).toBe('x');
    expect(cut(['xa', 'b', 'zz'], ['b', 'abcd']).shown).toBe('xa');
  });

  it('ignores an empty stop text', () => {
    expect(cut(['some text'], [''])).toEqual({ shown: 'some text', stopped: false });
    expect(cut(['some text'], [])).toEqual({ shown: 'some text', stopped: false });
  });

  it('ends the text at a stop text inside the beginning of a longer one that does not come', () => {
    const cutter = new StopCutter(['a b c', 'b']);
    expect(cutter.push('so a b')).toEqual({ text: 'so ', stopped: false });
    expect(cutter.end()).toBe('a ');
  });

  it('gives the text before the first stop, however it is cut', () => {
    const letters = fc.constantFrom('a', 'b', 'c', '🙂');
    const text = fc.array(
      fc.array(letters, { maxLength: 4 }).map((signs) => signs.join('')),
      { maxLength: 8 },
    );
    const stops = fc.array(
      fc.array(letters, { maxLength: 4 }).map((signs) => signs.join('')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(text, stops, (pieces, given) => {
        const whole = pieces.join('');
        expect(cut(pieces, given).shown).toBe(whole.slice(0, firstStop(whole, given)));
      }),
      { numRuns: 2_000 },
    );
  });
});

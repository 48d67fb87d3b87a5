import { describe, expect, it } from 'vitest';
import { OutputError, wordsOf } from './errors.js';

describe('wordsOf', () => {
  it('takes the message of an error, and its name where there is none', () => {
    expect(wordsOf(new Error('no such city'))).toBe('no such city');
    expect(wordsOf(new RangeError())).toBe('RangeError');
  });

  it('leaves a stack trace inside a message out', () => {
    expect(wordsOf(new Error('no such city\n    at lookUp (weather.js:3:9)\n    at run'))).toBe('no such city');
  });

  it('says what was thrown where that is no error', () => {
    expect(wordsOf('no such city')).toBe('no such city');
    expect(wordsOf({ code: 404 })).toBe('{"code":404}');
    expect(wordsOf(null)).toBe('null');
    expect(wordsOf(undefined)).toBe('it gave no reason');
    expect(wordsOf(Symbol('cold'))).toBe('Symbol(cold)');
    expect(wordsOf(7n)).toBe('7');
  });

  it('never throws, however hostile the thrown value is', () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    const getter = new Error('unseen');
    Object.defineProperty(getter, 'message', {
      get: () => {
        throw new Error('twice');
      },
    });
    const wordless = new Error('unseen');
    Object.defineProperty(wordless, 'message', { value: 12 });
    for (const thrown of [
      circular,
      getter,
      wordless,
      Object.create(null),
      { toJSON: () => undefined, toString: null },
    ]) {
      expect(typeof wordsOf(thrown)).toBe('string');
    }
  });
});

describe('an error about an answer', () => {
  it('holds what was wrong with the last attempt, and nothing where there was none', () => {
    const attempts = [1, 2].map((n) => ({ text: `{"n":${n}}`, issues: [{ path: 'n', message: `not ${n}` }] }));
    expect(new OutputError('No.', attempts)).toMatchObject({ ...attempts[1], attempts });
    expect(new OutputError('No.', [])).toMatchObject({ text: '', issues: [], attempts: [] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLimits, parseExactJson, parseJson } from './json.js';

const problemOf = (text: string): string | undefined => {
  const parsed = parseJson(text);
  return parsed.ok ? undefined : parsed.problem;
};

/** The most brackets that are open at a time, those within strings left out. */
function deepestOf(text: string): number {
  const opened = text.replaceAll(/"(\\[^]|[^"\\])*("|\\?$)/g, '').replaceAll(/[^[{\]}]/g, '');
  let depth = 0;
  return Math.max(0, ...Array.from(opened, (sign) => (depth += '[{'.includes(sign) ? 1 : -1)));
}

describe('parseJson', () => {
  it('gives back any JSON value that stays within bounds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('__proto__'));
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: 50 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => typeof parseJson(text).ok === 'boolean'),
    );
  });

  it('takes 64 levels and refuses 65', () => {
    expect(parseJson('['.repeat(64) + ']'.repeat(64)).ok).toBe(true);
    expect(problemOf('['.repeat(65) + ']'.repeat(65))).toBe('nested deeper than 64 levels');
    expect(problemOf('{"a":'.repeat(65) + '1' + '}'.repeat(65))).toBe('nested deeper than 64 levels');
  });

  it('finds how deep any text goes, JSON or not, as who walks through it sign by sign', () => {
    const signs = fc.constantFrom('[', '{', ']', '}', '"', '\\', '\\\\', '\\"', 'a', '[[[[', '{"a":', '"[[[["');
    const texts = fc.tuple(fc.integer({ min: 50, max: 66 }), fc.array(signs, { maxLength: 30 }));
    fc.assert(
      fc.property(texts, ([opened, rest]) => {
        const text = '['.repeat(opened) + rest.join('');
        expect(problemOf(text) === 'nested deeper than 64 levels').toBe(deepestOf(text) > 64);
      }),
      { numRuns: 2000, seed: Number(process.env['WINDROSE_SEED'] ?? 7) },
    );
  });

  it('does not count brackets inside strings', () => {
    const text = JSON.stringify({ code: '[{'.repeat(100), quoted: `\\"${'['.repeat(100)}` });
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('takes a million characters and refuses one more', () => {
    expect(parseJson(`"${'x'.repeat(jsonLimits.chars - 2)}"`).ok).toBe(true);
    expect(problemOf(`"${'x'.repeat(jsonLimits.chars - 1)}"`)).toBe('longer than 1000000 characters');
  });

  it('is done at once with millions of open brackets', () => {
    expect(problemOf('['.repeat(999_999))).toBe('nested deeper than 64 levels');
  });

  it('refuses a __proto__ key at any depth, also behind escapes', () => {
    const problem = 'refused for the key "__proto__"';
    expect(problemOf('{"__proto__": {"admin": true}}')).toBe(problem);
    expect(problemOf('[{"a": [{"\\u005f_proto__": 1}]}]')).toBe(problem);
  });

  it('takes "__proto__" as a value, and escapes that hide nothing', () => {
    expect(parseJson('{"name": "__proto__", "sign": "\\u00e9"}')).toEqual({
      ok: true,
      value: { name: '__proto__', sign: 'é' },
    });
  });

  it('refuses what is almost JSON', () => {
    for (const text of [
      '',
      ' ',
      "{'a': 1}",
      '{"a": 1,}',
      '{a: 1}',
      'NaN',
      'undefined',
      '{"a": 1} and so on',
      '```json\n{}\n```',
    ]) {
      expect(problemOf(text)).toMatch(/^not valid JSON \(/);
    }
  });
});

describe('parseExactJson', () => {
  const isExact = (text: string): boolean => parseExactJson(text).ok;

  it.each([
    '9007199254740991',
    '-9007199254740992',
    '18014398509481984',
    '12345678901234567000',
    '1e21',
    '0.12345678901234567890',
    '1.5E+300',
  ])('takes %s, which is kept or is expected to be rounded', (written) =>
    expect(isExact(`{"id": [${written}]}`)).toBe(true),
  );

  it.each(['9007199254740993', '-12345678901234567890', '1e400', '-2E+309'])('refuses %s and names it', (written) => {
    expect(parseExactJson(`{"a": "1${'0'.repeat(20)}1", "id": ${written}}`)).toEqual({
      ok: false,
      problem: `refused for the number ${written}, which cannot be kept exactly: write it as a string`,
    });
  });

  it('looks at no digits inside strings and keys', () => {
    expect(isExact('{"12345678901234567890": "a \\\\\\"12345678901234567890", "b": "\\\\", "c": 1}')).toBe(true);
  });

  it('takes whatever JavaScript writes, and of whole numbers what it keeps or writes back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('__proto__'));
        expect(isExact(text)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (whole) => {
        const isKept = BigInt(Number(whole)) === whole || String(Number(whole)) === String(whole);
        expect(isExact(`[${whole}]`)).toBe(isKept);
      }),
    );
  });
});

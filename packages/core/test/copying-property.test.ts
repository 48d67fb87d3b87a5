import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyingArguments } from '@windrose/core/raw';
import { GbnfBuilder } from '../src/schema/gbnf.js';
import { unmistakable } from '../src/schema/gbnf-text.js';
import type { JsonSchema } from '../src/schema/json-schema-type.js';
import { GbnfMatcher } from './gbnf-matcher.js';
import { GbnfSampler } from './gbnf-sampler.js';

/** More, and others, by `COPYING_RUNS=2000 COPYING_SEED=4`. */
const runs = Number(process.env['COPYING_RUNS'] ?? 80);
const seed = Number(process.env['COPYING_SEED'] ?? 3);

/** The grammar of one value, copied from these texts. */
function grammarOf(schema: JsonSchema, texts: readonly string[]): string {
  const builder = new GbnfBuilder();
  const { isOpen, bind } = copyingArguments();
  const root = builder.add(schema, { isOpen });
  const messages = texts.map((text) => ({ role: 'user', parts: [{ type: 'text', text }] }) as const);
  return builder.build(
    root,
    bind(builder.places, messages, () => undefined),
  );
}

const hostile = fc.constantFrom(
  ...[
    '"',
    '\\',
    '\\"',
    '\n',
    '\t',
    '\u0000',
    '\u001b',
    '😀',
    '👩‍👩‍👧',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2028',
    '\ufffd',
    'é',
    '中',
    'ह',
  ],
  ...[
    '::=',
    '|',
    '(',
    ')*',
    '[^a]',
    '{3,}',
    '"root"',
    'root',
    '#',
    '__proto__',
    'constructor',
    '</s>',
    '[INST]',
    '\\u0041',
    '\\n',
  ],
);
const plain = fc.stringMatching(/^[a-z]{1,4}$/);
const word = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: plain },
      { weight: 2, arbitrary: hostile },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join('').replace(/\s/g, ''))
  .filter((each) => each !== '');
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '  ', '\t', '\u00a0');
const spokenText = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().slice(0, -1).join(''));
const spokenTexts = fc.array(spokenText, { minLength: 1, maxLength: 3 });

describe('a copied string', () => {
  it('may be any words of a text in their order, whatever they are made of', () => {
    const cases = fc.record({ texts: spokenTexts, at: fc.nat(), from: fc.nat(), to: fc.nat() });
    fc.assert(
      fc.property(cases, ({ texts, at, from, to }) => {
        const text = texts[at % texts.length] ?? '';
        const words = [...text.matchAll(/\S+/gu)];
        const ends = [from % words.length, to % words.length].sort((a, b) => a - b);
        const [first, last] = ends.map((index) => words[index]);
        const span = text.slice(first?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
        const spelled = unmistakable(texts.join(''))(JSON.stringify(span));
        expect(new GbnfMatcher(grammarOf({ type: 'string' }, texts)).admits(spelled), span).toBe(true);
      }),
      { numRuns: runs, seed },
    );
  });

  it('is never a word that was not said, nor a part of one', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-z]{1,6}$/), (said, other) => {
        fc.pre(!said.includes(other));
        expect(new GbnfMatcher(grammarOf({ type: 'string' }, [said.join(' ')])).admits(`"${other}"`)).toBe(false);
      }),
      { numRuns: runs, seed },
    );
  });

  it('stands in one of the texts as it is, wherever it is drawn from', () => {
    fc.assert(
      fc.property(spokenTexts, fc.integer(), (texts, from) => {
        const sampler = new GbnfSampler(grammarOf({ type: 'string' }, texts), from);
        for (let count = 0; count < 10; count++) {
          const value: unknown = JSON.parse(sampler.draw());
          expect(
            texts.some((text) => typeof value === 'string' && value !== '' && text.includes(value)),
            String(value),
          ).toBe(true);
        }
      }),
      { numRuns: runs, seed },
    );
  });
});

describe('a copied number', () => {
  const number = fc.oneof(
    fc.integer({ min: -99_999_999, max: 99_999_999 }),
    fc.integer({ min: -9999, max: 9999 }).map((hundredths) => hundredths / 100),
  );

  it('is one of those that were said, plainly or with commas, and no other', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), number, fc.boolean(), (said, other, withCommas) => {
        const written = said.map((each) =>
          withCommas ? each.toLocaleString('en', { maximumFractionDigits: 2 }) : String(each),
        );
        const matcher = new GbnfMatcher(grammarOf({ type: 'number' }, [written.join(' and ')]));
        for (const each of said) expect(matcher.admits(String(each)), String(each)).toBe(true);
        if (!said.includes(other)) expect(matcher.admits(String(other)), String(other)).toBe(false);
      }),
      { numRuns: runs, seed },
    );
  });

  it('is in a large text found in time', { timeout: 20_000 }, () => {
    const text = Array.from({ length: 15_000 }, (_, index) => (index % 3 ? `word${index}` : `${index}`)).join(' ');
    expect(text.length).toBeGreaterThan(100_000);
    const grammar = grammarOf(
      { type: 'object', properties: { a: { type: 'string' }, b: { type: 'number' } }, required: ['a', 'b'] },
      [text],
    );
    expect(grammar.length).toBeLessThan(500_000);
    expect(new GbnfMatcher(grammar).admits('{"a": "word14999", "b": 14997}')).toBe(true);
  });
});

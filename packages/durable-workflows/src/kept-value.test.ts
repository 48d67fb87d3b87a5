import { serialize } from 'node:v8';
import { assert, asyncProperty, jsonValue } from 'fast-check';
import { expect, it } from 'vitest';
import { fromKept, toKept } from './kept-value.js';

const mebibyte = 2 ** 20;

it('a value comes back as its JSON is, whatever it is', async () => {
  const seed = Number(process.env['KEPT_SEED'] ?? 1);
  await assert(
    asyncProperty(jsonValue(), async (value) => {
      expect(await fromKept(toKept(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed },
  );
  expect(await fromKept(toKept(undefined))).toBeUndefined();
  expect(await fromKept(toKept({ given: 1, left: undefined }))).toStrictEqual({ given: 1 });
});

it('a large value comes back too, and is kept as a stream', async () => {
  const value = { text: '€é𝄞'.repeat(400_000), cut: '\ud800' };
  const kept = toKept(value);
  expect(kept).toBeInstanceOf(ReadableStream);
  expect(await fromKept(kept)).toEqual(value);
});

it.each([
  ['text of one byte a character', 'x'.repeat(262_000)],
  ['text of two', 'Ā'.repeat(131_000)],
  ['text that takes two for one letter', `${'x'.repeat(262_000)}Ā`],
  ['many small texts', Array.from({ length: 40_000 }, () => 'Āx')],
  ['numbers', Array.from({ length: 64_000 }, (_, index) => (index % 9) / 10)],
  ['booleans', Array.from({ length: 47_000 }, (_, index) => index % 2 === 0)],
])('what is kept as it is fits into a step: %s', (_, value) => {
  const kept = toKept(value);
  expect(kept).not.toBeInstanceOf(ReadableStream);
  expect(serialize(kept).length).toBeLessThan(mebibyte);
});

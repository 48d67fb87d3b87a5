import { test } from 'vitest';
import { parseJson } from '../../../core/src/text/json.js';
import { PartialJson } from '../../../core/src/text/partial-json.js';
import { GrowingValue } from '../../src/by-hand/growing-value.js';
import { makeCatalogue } from '../../src/catalogue.js';

test.for([10, 50])('JSON of %d kB in pieces of 16 characters', async (kilobytes, { bench }) => {
  const text = JSON.stringify(makeCatalogue(1000 * kilobytes));
  const pieces = text.match(/[^]{1,16}/g) ?? [];
  await bench.compare(
    bench('with a live value after each', () => {
      const growing = new PartialJson();
      for (const piece of pieces) growing.push(piece);
    }),
    bench('the same by hand, trusting it', () => {
      const growing = new GrowingValue();
      for (const piece of pieces) growing.feed(piece);
    }),
    bench('whole, within bounds', () => void parseJson(text)),
    bench('whole, by JSON.parse', () => void JSON.parse(text)),
  );
});

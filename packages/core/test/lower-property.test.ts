import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../src/schema/json-schema-type.js';
import { bendByHand } from './bend-by-hand.js';
import { bindingDialects } from './dialect-checker.js';
import { jsonSchemaOf, validatorOf, zodSchemas } from './gbnf-schemas.js';
import { checkRoundTrip, drawer, tryToLower } from './round-trip.js';

/** More at night: `npm run reliability -- --night`. */
const runs = Number(process.env['LOWER_RUNS'] ?? 50);
/** Another one draws other schemas. */
const seed = Number(process.env['LOWER_SEED'] ?? 1);
const values = 10;
const anyDialect = fc.constantFrom(...bindingDialects);
const limit = { timeout: 60_000 + runs * 200 };

describe('a lowered schema', () => {
  it('lifts what fits it to what fits the original, as far as nothing is lost', limit, () => {
    let whole = 0;
    fc.assert(
      fc.property(zodSchemas, anyDialect, fc.integer(), (schema, dialect, draws) => {
        const { isWhole, problem } = checkRoundTrip(schema, dialect, draws, values);
        if (isWhole) whole++;
        expect(problem).toBeUndefined();
      }),
      { numRuns: runs, seed },
    );
    expect(whole).toBeGreaterThan(runs / 10);
  });

  it('can say every value of the original, and lifts it back', limit, () => {
    fc.assert(
      fc.property(zodSchemas, anyDialect, fc.integer(), (schema, dialect, draws) => {
        const original = jsonSchemaOf(schema);
        const lowered = tryToLower(original, dialect);
        const draw = drawer(original, draws);
        if (lowered === undefined || draw === undefined) return;
        const fits = validatorOf(lowered.schema);
        for (let count = 0; count < values; count++) {
          const value = draw();
          if (!isReadBack(value)) continue;
          const bent = bendByHand(value, lowered.schema).filter((each) => fits(each) === undefined);
          const words = (): string => JSON.stringify({ value, bent, original, lowered: lowered.schema });
          expect(bent, words()).not.toEqual([]);
          const back = bent.map((each) => canonical(lowered.lift(each)));
          expect(back.includes(canonical(value)) ? [] : [canonical(value), ...back], words()).toEqual([]);
        }
      }),
      { numRuns: runs, seed },
    );
  });

  it('leaves a value that fits the original already as one that fits it', limit, () => {
    fc.assert(
      fc.property(zodSchemas, anyDialect, fc.integer(), (schema, dialect, draws) => {
        const original = jsonSchemaOf(schema);
        const lowered = tryToLower(original, dialect);
        const draw = drawer(original, draws);
        if (lowered === undefined || draw === undefined) return;
        const fits = validatorOf(original);
        for (let count = 0; count < values; count++) {
          const value = draw();
          const words = (): string => JSON.stringify({ value, lifted: lowered.lift(value), original });
          expect(fits(lowered.lift(value)), words()).toBeUndefined();
        }
      }),
      { numRuns: runs, seed },
    );
  });

  it('leaves one that fits both as it came as one that fits the original', limit, () => {
    fc.assert(
      fc.property(zodSchemas, anyDialect, fc.integer(), (schema, dialect, draws) => {
        const original = jsonSchemaOf(schema);
        const lowered = tryToLower(original, dialect);
        const draw = lowered && drawer(lowered.schema, draws);
        if (lowered === undefined || draw === undefined) return;
        // An open object may fit with its wrapper on, or its entries in a list; they are lifted all the same, whatever is lost inside.
        const isRewritten = lowered.wrapper !== undefined || lowered.reshaped.size > 0;
        if (isRewritten && lowered.lost.length > 0) return;
        const fits = validatorOf(original);
        for (let count = 0; count < values; count++) {
          const value = draw();
          if (fits(value) !== undefined) continue;
          const words = (): string => JSON.stringify({ value, lifted: lowered.lift(value), original, lowered });
          expect(fits(lowered.lift(value)), words()).toBeUndefined();
        }
      }),
      { numRuns: runs, seed },
    );
  });

  it('lifts any value whatever without throwing', limit, () => {
    fc.assert(
      fc.property(zodSchemas, anyDialect, fc.array(fc.jsonValue(), { maxLength: 5 }), (schema, dialect, strangers) => {
        const lowered = tryToLower(jsonSchemaOf(schema), dialect);
        for (const stranger of strangers) expect(() => lowered?.lift(stranger as Json)).not.toThrow();
      }),
      { numRuns: runs, seed },
    );
  });
});

/** V8 of Node 24 may take a key that is an escaped line feed for a backslash, if it has met objects with such keys. */
const isReadBack = (value: Json): boolean => canonical(JSON.parse(JSON.stringify(value))) === canonical(value);

/** A null of a property or at the end of a list says no more than its absence. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (Array.isArray(each)) return each.slice(0, each.findLastIndex((item) => item !== null) + 1);
    if (typeof each !== 'object' || each === null) return each;
    const entries = Object.entries(each).filter(([, part]) => part !== null);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../src/errors.js';
import { schemaToGbnf } from '../src/schema/gbnf.js';
import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';
import { lower } from '../src/schema/lower.js';
import { parseJson } from '../src/text/json.js';
import { bindingDialects, findForbidden } from './dialect-checker.js';
import { GbnfSampler } from './gbnf-sampler.js';
import { validatorOf } from './gbnf-schemas.js';
import { jsonSchemas } from './random-json-schema.js';

/** More at night: `npm run reliability -- --night`. */
const runs = Number(process.env['LOWER_RUNS'] ?? 200);
/** Another one draws other schemas. */
const seed = Number(process.env['LOWER_SEED'] ?? 1);
const values = 8;

describe('any JSON Schema, lowered', () => {
  it('says nothing its dialect forbids, and lifts what fits it to what fits the original, unless it says what is lost', () => {
    let whole = 0;
    fc.assert(
      fc.property(jsonSchemas, fc.constantFrom(...bindingDialects), fc.integer(), (schema, dialect, draws) => {
        const lowered = tryTo(() => lower(schema, dialect, parseJson));
        if (lowered === undefined) return;
        expect(findForbidden(lowered.schema, dialect)).toEqual([]);
        const draw = drawerOf(lowered.schema, draws);
        const fits = checkerOf(schema);
        if (draw === undefined || lowered.lost.length > 0) return;
        whole++;
        for (let count = 0; count < values; count++) {
          const value = draw();
          const lifted = lowered.lift(value);
          expect(fits(lifted), JSON.stringify({ value, lifted, schema, lowered: lowered.schema })).toBeUndefined();
        }
      }),
      { numRuns: runs, seed },
    );
    expect(whole).toBeGreaterThan(runs / 10);
  });

  it('lifts any value whatever without throwing', () => {
    fc.assert(
      fc.property(jsonSchemas, fc.constantFrom(...bindingDialects), fc.jsonValue(), (schema, dialect, stranger) => {
        const lowered = tryTo(() => lower(schema, dialect, parseJson));
        expect(() => lowered?.lift(stranger as Json)).not.toThrow();
      }),
      { numRuns: runs, seed },
    );
  });
});

/** Draws values that fit a schema, where a grammar can hold it and it has an end. */
function drawerOf(schema: JsonSchema, draws: number): (() => Json) | undefined {
  const grammar = tryTo(() => schemaToGbnf(schema));
  if (grammar === undefined) return undefined;
  try {
    const sampler = new GbnfSampler(grammar, draws);
    return () => JSON.parse(sampler.draw(100)) as Json;
  } catch (error) {
    if (error instanceof Error && error.message === 'the grammar never ends') return undefined;
    throw error;
  }
}

/** A check that has nothing against a value where a schema leads back to itself, which ajv follows for ever. */
function checkerOf(schema: JsonSchema): (value: Json) => string | undefined {
  const check = validatorOf(schema);
  return (value) => {
    try {
      return check(value);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return undefined;
    }
  };
}

/** Random schemas hold parts that no value fits. */
function tryTo<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return undefined;
  }
}

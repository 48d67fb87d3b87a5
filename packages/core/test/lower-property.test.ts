import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../src/errors.js';
import { schemaToGbnf } from '../src/schema/gbnf.js';
import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';
import { lower, type Lowered } from '../src/schema/lower.js';
import { parseJson } from '../src/text/json.js';
import { bendByHand } from './bend-by-hand.js';
import { bindingDialects, findForbidden } from './dialect-checker.js';
import { GbnfSampler } from './gbnf-sampler.js';
import { jsonSchemaOf, validatorOf, zodSchemas } from './gbnf-schemas.js';

const runs = Number(process.env['LOWER_RUNS'] ?? 100);
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
        const original = jsonSchemaOf(schema);
        const lowered = tryToLower(original, dialect);
        if (lowered === undefined) return;
        expect(findForbidden(lowered.schema, dialect)).toEqual([]);
        const draw = drawer(lowered.schema, draws);
        if (draw === undefined) return;
        if (lowered.lost.length === 0) whole++;
        const told = remarksOn(original);
        for (let count = 0; count < values; count++) {
          const value = draw();
          const lifted = lowered.lift(value);
          const words = JSON.stringify({ value, lifted, original, lowered: lowered.schema, lost: lowered.lost });
          expect(unexpected(told(lifted), lowered), words).toEqual([]);
          if (lowered.lost.length === 0) expect(schema.safeParse(lifted).error, words).toBeUndefined();
        }
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

/** Random schemas hold parts that no value fits. */
function tryToLower(schema: JsonSchema, dialect: (typeof bindingDialects)[number]): Lowered | undefined {
  try {
    return lower(schema, dialect, parseJson);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return undefined;
  }
}

/** Draws values that fit a schema; a grammar cannot hold every one. */
function drawer(schema: JsonSchema, seed: number): (() => Json) | undefined {
  try {
    const sampler = new GbnfSampler(schemaToGbnf(schema), seed);
    return () => JSON.parse(sampler.draw()) as Json;
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return undefined;
  }
}

interface Remark {
  readonly keyword: string;
  readonly instancePath: string;
}

function remarksOn(schema: JsonSchema): (value: Json) => readonly Remark[] {
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    allErrors: true,
    multipleOfPrecision: 9,
    formats: fullFormats,
    logger: false,
  });
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

/** What is wrong with a value that the lowered schema says nothing less about than the original. */
function unexpected(remarks: readonly Remark[], { lost }: Lowered): readonly Remark[] {
  const keywords = new Set(lost.map(({ keyword }) => keyword));
  // What is JSON in a string or has a free name is not looked at, nor are the branches of a choice that something was lost of.
  if (['$ref', 'anyOf', 'additionalProperties'].some((keyword) => keywords.has(keyword))) return [];
  const choices = remarks.filter(({ keyword }) => /^(anyOf|oneOf|propertyNames)$/.test(keyword));
  return remarks.filter(({ keyword, instancePath }) => {
    const isChoice = keywords.size > 0 && choices.some((choice) => instancePath.startsWith(choice.instancePath));
    return !keywords.has(keyword) && !isChoice && !(keywords.has('prefixItems') && /\/\d+$/.test(instancePath));
  });
}

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

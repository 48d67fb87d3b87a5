import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { z } from 'zod';
import { DefinitionError } from '../src/errors.js';
import { schemaToGbnf } from '../src/schema/gbnf.js';
import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';
import { lower, type Lowered } from '../src/schema/lower.js';
import { parseJson } from '../src/text/json.js';
import { type BindingDialect, findForbidden } from './dialect-checker.js';
import { GbnfSampler } from './gbnf-sampler.js';
import { jsonSchemaOf } from './gbnf-schemas.js';

/** What came of bending a schema, drawing values that fit the bent one, and bending them back. */
export interface RoundTrip {
  /** Values that were drawn. */
  readonly drawn: number;
  /** Nothing of the schema was lost, so that every value had to fit it. */
  readonly isWhole: boolean;
  readonly problem?: string;
}

/** Bends a schema to a dialect, and checks that what fits it there fits the original once it is lifted, as far as nothing is lost. */
export function checkRoundTrip(schema: z.ZodType, dialect: BindingDialect, draws: number, values: number): RoundTrip {
  const original = jsonSchemaOf(schema);
  const lowered = tryToLower(original, dialect);
  if (lowered === undefined) return { drawn: 0, isWhole: false };
  const forbidden = findForbidden(lowered.schema, dialect);
  if (forbidden.length > 0) return { drawn: 0, isWhole: false, problem: forbidden.join(', ') };
  const draw = drawer(lowered.schema, draws);
  if (draw === undefined) return { drawn: 0, isWhole: false };
  const isWhole = lowered.lost.length === 0;
  const told = remarksOn(original);
  for (let drawn = 1; drawn <= values; drawn++) {
    const value = draw();
    const lifted = lowered.lift(value);
    const isBroken = unexpected(told(lifted), lowered).length > 0 || (isWhole && !schema.safeParse(lifted).success);
    if (!isBroken) continue;
    const { lost } = lowered;
    return { drawn, isWhole, problem: JSON.stringify({ value, lifted, original, lowered: lowered.schema, lost }) };
  }
  return { drawn: values, isWhole };
}

/** Random schemas hold parts that no value fits. */
export function tryToLower(schema: JsonSchema, dialect: BindingDialect): Lowered | undefined {
  try {
    return lower(schema, dialect, parseJson);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return undefined;
  }
}

/** Draws values that fit a schema; a grammar cannot hold every one. */
export function drawer(schema: JsonSchema, seed: number): (() => Json) | undefined {
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

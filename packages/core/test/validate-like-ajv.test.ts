import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';
import { validateJsonSchema } from '../src/schema/validate-json-schema.js';

interface Case {
  readonly caseId: string;
  readonly tools: readonly { readonly function: { readonly name: string; readonly parameters: JsonSchema } }[];
}

function load(name: string): Case[] {
  const file = new URL(`../../../../shared/corpora/${name}/cases.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line): Case => JSON.parse(line));
}

const schemas = [...load('bfcl'), ...load('bfcl4')].flatMap(({ tools }) =>
  tools.map((tool) => tool.function.parameters),
);

const scalars: readonly Json[] = [null, true, 0, 1, -3, 5.5, 1e21, '', '5', 'abc', [], {}, [1, 'a'], { a: 1 }];

/** Values near what a schema asks for: most of them fit, a part here and there does not. */
function near(schema: JsonSchema): fc.Arbitrary<Json> {
  const any = fc.constantFrom(...scalars);
  const fitting = fittingOf(schema);
  return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: any });
}

function fittingOf(schema: JsonSchema): fc.Arbitrary<Json> {
  if (Array.isArray(schema.enum)) return fc.constantFrom<Json>(...schema.enum);
  switch (schema.type) {
    case 'object':
      return nearObject(schema);
    case 'array':
      return fc.array(near(asSchema(schema.items)), { maxLength: 3 });
    case 'string':
      return fc.constantFrom('a', '', '5');
    case 'integer':
      return fc.constantFrom(1, 0, -3);
    case 'number':
      return fc.constantFrom(1.5, 2);
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constantFrom(...scalars);
  }
}

function nearObject(schema: JsonSchema): fc.Arbitrary<Json> {
  const properties = Object.entries(asSchema(schema.properties));
  const known = fc.record(Object.fromEntries(properties.map(([key, each]) => [key, near(asSchema(each))])));
  const left = fc.subarray(properties.map(([key]) => key));
  return fc.tuple(known, left, fc.nat(9), fc.constantFrom(...scalars)).map(([object, out, dice, extra]): Json => {
    const kept = Object.entries(object).filter(([key]) => dice < 7 || !out.includes(key));
    return Object.fromEntries(dice === 0 ? [...kept, ['extra', extra]] : kept);
  });
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

describe.skipIf(schemas.length === 0)(
  'arguments near the schemas of real tools (corpora beside the repository)',
  () => {
    it('fit where ajv says so, and nowhere else', () => {
      const ajv = new Ajv({ strict: false, logger: false });
      let fitted = 0;
      let unfit = 0;
      for (const [seed, schema] of schemas.entries()) {
        const validate = ajv.compile(schema);
        for (const value of fc.sample(near(schema), { numRuns: 12, seed })) {
          const fits = validate(value);
          expect(validateJsonSchema(schema, value).length === 0, JSON.stringify({ schema, value })).toBe(fits);
          if (fits) fitted++;
          else unfit++;
        }
      }
      expect(Math.min(fitted, unfit)).toBeGreaterThan(2000);
    });
  },
);

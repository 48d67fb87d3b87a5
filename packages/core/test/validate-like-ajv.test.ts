import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../src/schema/json-schema-type.js';
import { validateJsonSchema } from '../src/schema/validate-json-schema.js';
import { near } from './near-values.js';

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

describe.skipIf(schemas.length === 0)(
  'arguments near the schemas of real tools (corpora beside the repository)',
  () => {
    it('fit where ajv says so, and nowhere else', () => {
      const ajv = new Ajv({ strict: false, logger: false });
      let fitted = 0;
      let unfit = 0;
      for (const [seed, schema] of schemas.entries()) {
        const validate = ajv.compile(schema);
        for (const value of fc.sample(near(schema), { numRuns: 6, seed })) {
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

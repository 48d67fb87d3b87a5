import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../src/errors.js';
import { schemaToGbnf } from '../src/schema/gbnf.js';
import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';
import { lower, type Lowered } from '../src/schema/lower.js';
import { bindingDialects, findForbidden } from './dialect-checker.js';
import { GbnfSampler } from './gbnf-sampler.js';
import { validatorOf } from './gbnf-schemas.js';

interface Row {
  id: string;
  schema: JsonSchema | boolean;
  tests: { data: Json; valid: boolean }[];
}

const corpus = new URL('../../../../shared/corpora/json/schema.jsonl', import.meta.url);
const rows = existsSync(corpus)
  ? readFileSync(corpus, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row)
  : [];

describe.skipIf(!rows.length)(
  'the schemas of the JSON Schema test suite, lowered (skipped where the corpus is not at hand)',
  () => {
    it.each(rows)('$id is refused, or every dialect takes it and lifts what fits it', ({ schema, tests }) => {
      for (const dialect of bindingDialects) {
        const lowered = lowerOrRefuse(schema, dialect);
        if (lowered === undefined) continue;
        expect(findForbidden(lowered.schema, dialect)).toEqual([]);
        for (const { data } of tests) expect(() => lowered.lift(data)).not.toThrow();
        if (lowered.lost.length > 0) continue;
        const fits = validatorOf(schema);
        const sampler = new GbnfSampler(schemaToGbnf(lowered.schema), 1);
        for (let count = 0; count < 20; count++) {
          const value = lowered.lift(JSON.parse(sampler.draw()) as Json);
          expect(fits(value), JSON.stringify({ dialect, value, schema, lowered: lowered.schema })).toBeUndefined();
        }
      }
    });

    it('refuses few of them', () => {
      const refused = rows.filter(({ schema }) => lowerOrRefuse(schema, 'xgrammar') === undefined);
      expect(refused.length).toBeLessThan(rows.length / 8);
    });
  },
);

function lowerOrRefuse(schema: JsonSchema | boolean, dialect: (typeof bindingDialects)[number]): Lowered | undefined {
  try {
    return lower(schema, dialect);
  } catch (error) {
    expect(error).toBeInstanceOf(DefinitionError);
    expect(error).toHaveProperty('path');
    return undefined;
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../src/errors.js';
import { schemaToGbnf } from '../src/schema/gbnf.js';
import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';
import { lower, type Lowered } from '../src/schema/lower.js';
import { parseJson } from '../src/text/json.js';
import { validateJsonSchema } from '../src/schema/validate-json-schema.js';
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
    it.each(rows)(
      '$id is refused, or every dialect takes it, and what fits it fits the original when lifted',
      ({ schema, tests }) => {
        let fits: ReturnType<typeof checkerOf> | undefined;
        for (const dialect of bindingDialects) {
          const lowered = lowerOrRefuse(schema, dialect);
          if (lowered === undefined) continue;
          expect(findForbidden(lowered.schema, dialect)).toEqual([]);
          for (const { data } of tests) expect(() => lowered.lift(data)).not.toThrow();
          if (lowered.lost.length > 0) continue;
          fits ??= checkerOf(schema);
          const sampler = new GbnfSampler(schemaToGbnf(lowered.schema), 1);
          for (let count = 0; count < 8; count++) {
            const value = lowered.lift(JSON.parse(sampler.draw()) as Json);
            expect(fits(value), JSON.stringify({ dialect, value, schema, lowered: lowered.schema })).toBeUndefined();
          }
        }
      },
    );

    it.each(bindingDialects)(
      'are refused for %s only where no value fits, or none that JavaScript holds',
      (dialect) => {
        const refused = rows.filter(({ schema }) => lowerOrRefuse(schema, dialect) === undefined);
        expect(refused.map(({ id }) => id)).toEqual([
          'draft7/allOf/allOf with boolean schemas, some false',
          'draft7/anyOf/anyOf with boolean schemas, all false',
          "draft7/boolean_schema/boolean schema 'false'",
          'draft7/not/forbid everything with empty schema',
          'draft7/not/forbid everything with boolean schema true',
          'draft2020-12/not/forbid everything with empty schema',
          'draft2020-12/required/required properties whose names are Javascript object property names',
        ]);
      },
    );
  },
);

/** By ajv, which cannot read every schema with ids in it. */
function checkerOf(schema: JsonSchema | boolean): (value: Json) => unknown {
  try {
    return validatorOf(schema);
  } catch (error) {
    if (typeof schema === 'boolean' || !(error instanceof RangeError)) throw error;
    return (value) => validateJsonSchema(schema, value)[0];
  }
}

function lowerOrRefuse(schema: JsonSchema | boolean, dialect: (typeof bindingDialects)[number]): Lowered | undefined {
  try {
    return lower(schema, dialect, parseJson);
  } catch (error) {
    expect(error).toBeInstanceOf(DefinitionError);
    expect(error).toHaveProperty('path');
    return undefined;
  }
}

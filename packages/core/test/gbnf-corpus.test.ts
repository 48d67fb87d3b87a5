import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../src/errors.js';
import { schemaToGbnf } from '../src/schema/gbnf.js';
import type { JsonSchema } from '../src/schema/json-schema-type.js';
import { GbnfSampler } from './gbnf-sampler.js';
import { validatorOf } from './gbnf-schemas.js';

interface Row {
  id: string;
  schema: JsonSchema | boolean;
}

const corpus = new URL('../../../../shared/corpora/json/schema.jsonl', import.meta.url);
const rows = existsSync(corpus)
  ? readFileSync(corpus, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row)
  : [];

describe.skipIf(!rows.length)(
  'the schemas of the JSON Schema test suite (skipped where the corpus is not at hand)',
  () => {
    it.each(rows)('$id is refused, or its grammar keeps to it', ({ schema }) => {
      let grammar;
      try {
        grammar = schemaToGbnf(schema as JsonSchema);
      } catch (error) {
        expect(error).toBeInstanceOf(DefinitionError);
        return;
      }
      const validate = validatorOf(schema);
      const sampler = new GbnfSampler(grammar, 1);
      for (let count = 0; count < 60; count++) {
        const text = sampler.draw();
        expect(validate(JSON.parse(text)), text).toBeUndefined();
      }
    });
  },
);

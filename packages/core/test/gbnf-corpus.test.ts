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

/** References on which ajv runs in circles. */
const circular = /relative refs with absolute uris|refs with relative uris and defs/;

let refused = 0;
let lossy = 0;

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
    it.each(rows)('$id is refused, or its grammar keeps to it but for what it says is lost', ({ id, schema }) => {
      const lost: string[] = [];
      let grammar;
      try {
        grammar = schemaToGbnf(schema as JsonSchema, { onLost: (path, keyword) => lost.push(`${path} ${keyword}`) });
      } catch (error) {
        expect(error).toBeInstanceOf(DefinitionError);
        refused++;
        return;
      }
      const sampler = new GbnfSampler(grammar, 1);
      const values = Array.from({ length: 60 }, () => JSON.parse(sampler.draw()) as unknown);
      if (lost.length) lossy++;
      else if (!circular.test(id)) {
        const validate = validatorOf(schema);
        for (const value of values) expect(validate(value), JSON.stringify(value)).toBeUndefined();
      }
    });

    it('is refused only where no value fits, and seldom loses anything', () => {
      expect(refused).toBeLessThanOrEqual(8);
      expect(lossy).toBeLessThanOrEqual(18);
    });
  },
);

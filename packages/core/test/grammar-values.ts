import { GbnfSampler } from './gbnf-sampler.js';
import { validatorOf } from './gbnf-schemas.js';
import { schemaToGbnf } from '../src/schema/gbnf.js';
import type { JsonSchema } from '../src/schema/json-schema-type.js';

/** What the grammar of a schema does not hold, values it lets through, and those of them that do not fit, by another's word. */
export function grammarValues(schema: JsonSchema): { lost: string[]; values: unknown[]; readonly unfit: string[] } {
  const lost: string[] = [];
  const grammar = schemaToGbnf(schema, { onLost: (path, keyword) => lost.push(`${path} ${keyword}`.trim()) });
  const sampler = new GbnfSampler(grammar, 1);
  const drawn = Array.from({ length: 120 }, (_, index) => sampler.draw(10 + 3 * index));
  const texts = [...new Set(drawn)];
  const values = texts.map((text): unknown => JSON.parse(text));
  return {
    lost,
    values,
    get unfit() {
      const validate = validatorOf(schema);
      return texts.filter((_, at) => validate(values[at]) !== undefined);
    },
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../src/errors.js';
import { schemaToGbnf } from '../src/schema/gbnf.js';
import { GbnfSampler } from './gbnf-sampler.js';
import { jsonSchemaOf, validatorOf, zodSchemas } from './gbnf-schemas.js';

/** More at night: `npm run reliability -- --night`. */
const runs = Number(process.env['GBNF_RUNS'] ?? 80);
const seed = Number(process.env['GBNF_SEED'] ?? 7);

describe('a grammar made from a schema', () => {
  it('lets nothing through that zod or ajv would not take', { timeout: 60_000 + runs * 200 }, () => {
    let refused = 0;
    let lossy = 0;
    let drawn = 0;
    fc.assert(
      fc.property(zodSchemas, fc.integer(), fc.boolean(), (schema, from, compact) => {
        const json = jsonSchemaOf(schema);
        const lost: string[] = [];
        let grammar;
        try {
          grammar = schemaToGbnf(json, {
            spacing: compact ? 'compact' : 'spaced',
            onLost: (_path, keyword) => lost.push(keyword),
          });
        } catch (error) {
          if (!(error instanceof DefinitionError)) throw error;
          refused++;
          return;
        }
        if (lost.length) {
          lossy++;
          return;
        }
        const validate = validatorOf(json);
        const sampler = new GbnfSampler(grammar, from);
        for (let count = 0; count < 25; count++) {
          const text = sampler.draw();
          const value: unknown = JSON.parse(text);
          expect(validate(value), text).toBeUndefined();
          expect(schema.safeParse(value).error, text).toBeUndefined();
          drawn++;
        }
      }),
      { numRuns: runs, seed },
    );
    expect(refused + lossy).toBeLessThan(runs / 10);
    expect(drawn).toBe(25 * (runs - refused - lossy));
  });
});

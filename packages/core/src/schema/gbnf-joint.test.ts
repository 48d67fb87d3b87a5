import { describe, expect, it } from 'vitest';
import { GbnfSampler } from '../../test/gbnf-sampler.js';
import { validatorOf } from '../../test/gbnf-schemas.js';
import { schemaToGbnf } from './gbnf.js';
import type { JsonSchema } from './json-schema-type.js';

const node: JsonSchema = {
  type: 'object',
  properties: { left: { $ref: '#' }, op: { enum: ['+', '-'] }, not: { $ref: '#' }, value: { enum: [1, 2] } },
  anyOf: [{ required: ['left', 'op'] }, { required: ['not'] }, { required: ['value'] }],
};

describe('alternatives of objects', () => {
  it('are told apart as their properties are written, not followed all at once', () => {
    const grammar = schemaToGbnf(node);
    expect(grammar.match(/"\\"left\\": "/g)).toHaveLength(1);
  });

  it('let through what each of them lets through, and no more', () => {
    const sampler = new GbnfSampler(schemaToGbnf(node), 1);
    const validate = validatorOf(node);
    const drawn = new Set(Array.from({ length: 400 }, (_, at) => sampler.draw(5 + (at % 60))));
    for (const text of drawn) expect(validate(JSON.parse(text)), text).toBeUndefined();
    for (const one of [/^{"value": 1}$/, /^{"not": {[^{}]*}}$/, /^{"left": {[^{}]*}, "op": "-"}$/]) {
      expect(
        [...drawn].some((text) => one.test(text)),
        one.source,
      ).toBe(true);
    }
  });

  it('are written each for itself where together they would be too many', () => {
    const names = Array.from({ length: 12 }, (_, at) => `p${at}`);
    const kinds = names.map((own) => ({
      properties: Object.fromEntries(names.map((name) => [name, { const: name === own ? 1 : 0 }])),
    }));
    const schema = { type: 'object', additionalProperties: false, anyOf: kinds };
    const grammar = schemaToGbnf({ ...schema, properties: Object.fromEntries(names.map((name) => [name, true])) });
    expect(grammar.match(/"\\"p0\\": /g)?.length).toBeGreaterThan(1);
    const sampler = new GbnfSampler(grammar, 1);
    for (let at = 0; at < 100; at++) {
      const values = Object.values(JSON.parse(sampler.draw(5 + at)) as object);
      expect(values.filter((value) => value === 1).length).toBeLessThan(2);
    }
  });

  it('keep the order in which each of them lists its properties, where it can be', () => {
    const object = (...names: string[]): JsonSchema => ({
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, { const: 0 }])),
      required: names,
    });
    const sampler = new GbnfSampler(schemaToGbnf({ allOf: [{ anyOf: [object('a', 'c'), object('a', 'b', 'c')] }] }), 1);
    const drawn = new Set(Array.from({ length: 50 }, () => sampler.draw()));
    expect(drawn).toEqual(new Set(['{"a": 0, "c": 0}', '{"a": 0, "b": 0, "c": 0}']));
  });
});

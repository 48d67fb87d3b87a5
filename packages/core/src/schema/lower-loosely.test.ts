import { describe, expect, it } from 'vitest';
import { parseJson } from '../text/json.js';
import type { JsonSchema } from './json-schema-type.js';
import { lower } from './lower.js';

const text = { type: 'string' };
const keywordsLost = (schema: JsonSchema) => [
  ...new Set(lower(schema, 'mistral', parseJson).lost.map((loss) => loss.keyword)),
];

describe('a schema that is more than a host can be asked', () => {
  it('asks nothing beyond the depth of any answer', () => {
    let schema: JsonSchema = text;
    for (let depth = 0; depth < 3000; depth++) schema = { properties: { a: schema } };
    for (const dialect of ['mistral', 'llama-cpp'] as const) {
      const { lost } = lower(schema, dialect, parseJson);
      expect(lost).toMatchObject([{ keyword: '*' }]);
    }
    let parts: JsonSchema = text;
    for (let depth = 0; depth < 3000; depth++) parts = { allOf: [parts] };
    expect(keywordsLost(parts)).toEqual(['*']);
  });

  it('asks nothing of what is beyond a size, and keeps what comes first', () => {
    const properties = Object.fromEntries(Array.from({ length: 12_000 }, (_, at) => [`p${at}`, text]));
    const { schema, lost } = lower({ properties }, 'ollama', parseJson);
    expect(schema).toMatchObject({ properties: { p0: text, p11999: { description: 'any JSON value, as text' } } });
    expect(lost[0]).toMatchObject({ keyword: '*' });
  });

  it('gives every branch the same room where references fill a schema', () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => {
        const next = { $ref: `#/$defs/n${at + 1}` };
        return [`n${at}`, { type: 'object', properties: { a: next, b: next, c: next } }];
      }),
    );
    const schema = {
      properties: { first: { $ref: '#/$defs/n0' }, last: { $ref: '#/$defs/n0' } },
      $defs: { ...$defs, n12: text },
    };
    const lowered = lower(schema, 'ollama', parseJson);
    const { first, last } = lowered.schema['properties'] as JsonSchema;
    expect(last).toEqual(first);
    expect(last).toMatchObject({ properties: { c: { properties: { c: { type: 'object' } } } } });
    const kept = lower(schema, 'llama-cpp', parseJson);
    expect(kept.lost).toEqual([]);
    expect(JSON.stringify(kept.schema).length).toBeLessThan(300_000);
  });

  it('drops a part whose alternatives multiply with those of others', () => {
    const choices = (name: string) => ({
      anyOf: Array.from({ length: 20 }, (_, at) => ({ properties: { [name]: { const: at } }, required: [name] })),
    });
    expect(keywordsLost({ type: 'object', allOf: [choices('a'), choices('b')] })).toEqual(['allOf']);
  });

  it('takes a large choice beside other keywords whole', () => {
    const oneOf = Array.from({ length: 300 }, (_, at) => ({
      properties: { kind: { const: `k${at}` } },
      required: ['kind'],
    }));
    const { schema, lift } = lower({ type: 'object', properties: { id: text }, oneOf }, 'mistral', parseJson);
    expect(schema).toMatchObject({ properties: { value: { anyOf: { length: 300 } } } });
    expect(lift({ value: { kind: 'k299', id: null } })).toEqual({ kind: 'k299' });
  });

  it('takes a name of no type for any type', () => {
    expect(keywordsLost({ properties: { a: { type: 'float' }, b: { type: ['string', 'date'] } } })).toEqual(['type']);
  });

  it('leaves out a property that no value fits, where none must be there', () => {
    const schema = { properties: { a: false, b: { allOf: [text, { type: 'null' }] }, c: text, __proto__: undefined } };
    expect(lower(schema, 'ollama', parseJson).schema).toMatchObject({ properties: { c: text } });
    expect(Object.keys(lower(schema, 'ollama', parseJson).schema['properties'] as object)).toEqual(['c']);
  });
});

import { describe, expect, it } from 'vitest';
import { parseJson } from '../text/json.js';
import { lower } from './lower.js';

describe('lowering a schema of several parts', () => {
  it('names a choice of one as lost where a value may fit two', () => {
    const schema = { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }] };
    expect(lower(schema, 'mistral', parseJson).lost.map(({ keyword }) => keyword)).toContain('oneOf');
    const nested = {
      oneOf: [
        { required: ['a'], properties: { a: {} } },
        { required: ['b'], properties: { a: {}, b: {} } },
      ],
    };
    expect(lower(nested, 'mistral', parseJson).lost.map(({ keyword }) => keyword)).toContain('oneOf');
  });

  it.each([
    ['types', [{ type: 'string' }, { type: ['null', 'integer'] }]],
    ['constants', [{ const: 'a' }, { enum: ['b', 'c'] }]],
    [
      'a constant of a property',
      [{ required: ['k'], properties: { k: { const: 1 } } }, { properties: { k: { const: 2 } } }],
    ],
  ])('loses no choice of one told apart by %s', (_, oneOf) => {
    const typed = oneOf.map((each) => ('properties' in each ? { type: 'object', ...each } : each));
    expect(lower({ oneOf: typed }, 'mistral', parseJson).lost).toEqual([]);
  });

  it('keeps apart the options of a choice of one of which each lacks what the other requires', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    };
    const { schema: lowered, lost } = lower(schema, 'ollama', parseJson);
    expect(lost).toEqual([]);
    expect(lowered).toMatchObject({
      properties: {
        value: {
          anyOf: [
            { properties: { a: {}, c: {} }, required: ['a'] },
            { properties: { b: {}, c: {} }, required: ['b'] },
          ],
        },
      },
    });
    expect(JSON.stringify(lowered)).not.toContain('"a":{"type":"string"},"b"');
  });

  it('puts together what must fit all of several schemas', () => {
    const schema = {
      allOf: [
        { type: 'object', properties: { a: { type: 'number' } }, required: ['a'] },
        { $ref: '#/$defs/b' },
        { anyOf: [{ properties: { c: { const: 1 } }, required: ['c'] }, { properties: { a: { type: 'integer' } } }] },
      ],
      $defs: { b: { type: 'object', properties: { b: { type: 'string' } } } },
    };
    const { schema: lowered } = lower(schema, 'ollama', parseJson);
    expect(lowered).toMatchObject({
      properties: {
        value: {
          anyOf: [
            { properties: { a: { type: 'number' }, b: { type: 'string' }, c: { enum: [1] } }, required: ['a', 'c'] },
            { properties: { a: { type: 'integer' }, b: { type: 'string' } }, required: ['a'] },
          ],
        },
      },
    });
  });

  it('stays small where references double at every step', () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => {
        const next = { $ref: `#/$defs/n${at + 1}` };
        return [`n${at}`, { type: 'object', properties: { a: next, b: next } }];
      }),
    );
    const schema = { $ref: '#/$defs/n0', $defs: { ...$defs, n40: { type: 'string' } } };
    const { schema: lowered, lost } = lower(schema, 'mistral', parseJson);
    expect(JSON.stringify(lowered).length).toBeLessThan(300_000);
    expect(lost.some(({ keyword }) => keyword === '$ref')).toBe(true);
  });

  it('does not tell apart the alternatives of a choice that has too many', () => {
    const kinds = Array.from({ length: 90 }, (_, at) => ({
      type: 'object',
      properties: { kind: { const: at } },
      required: ['kind'],
    }));
    const lostOf = (some: object[]) => lower({ oneOf: some }, 'mistral', parseJson).lost.map(({ keyword }) => keyword);
    expect(lostOf(kinds.slice(0, 60))).toEqual([]);
    expect(lostOf(kinds)).toEqual(['oneOf']);
  });

  it('tells where a choice inside a choice cannot be made', () => {
    const inner = {
      oneOf: [
        { type: 'integer', minimum: 1 },
        { type: 'integer', maximum: 5 },
      ],
    };
    const option = (a: object) => ({ type: 'object', properties: { a }, required: ['a'] });
    const { lost } = lower({ oneOf: [option(inner), option({ type: 'string' })] }, 'mistral', parseJson);
    expect(lost.map(({ path, keyword }) => `${path} ${keyword}`)).toContain('a oneOf');
  });

  it('puts the alternatives behind a reference beside the others', () => {
    const $defs = { size: { anyOf: [{ type: 'string' }, { type: 'integer' }] } };
    const schema = {
      type: 'object',
      properties: { a: { anyOf: [{ $ref: '#/$defs/size' }, { type: 'null' }] } },
      $defs,
    };
    expect(lower(schema, 'ollama', parseJson).schema['properties']).toMatchObject({
      a: { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
    });
  });

  it('checks an object of an enum against what is said beside it', () => {
    const schema = {
      enum: [{}, { a: 1 }, { a: 2 }, 'x'],
      type: 'object',
      required: ['a'],
      properties: { a: { maximum: 1 } },
    };
    const { schema: lowered, lost, lift } = lower(schema, 'mistral', parseJson);
    expect(lowered).toMatchObject({
      type: 'object',
      properties: { a: { type: 'integer', enum: [1] } },
      required: ['a'],
    });
    expect(lost).toEqual([]);
    expect(lift({ a: 1 })).toEqual({ a: 1 });
  });
});

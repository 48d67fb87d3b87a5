import { describe, expect, it } from 'vitest';
import { parseJson } from '../text/json.js';
import type { JsonSchema } from './json-schema-type.js';
import { lower } from './lower.js';

const text = { type: 'string' };

/** What a property `a` is asked to be, and what was lost of it. */
function askFor(a: JsonSchema, beside: JsonSchema = {}): { asked: unknown; lost: string[] } {
  const { schema, lost } = lower({ type: 'object', properties: { a }, ...beside }, 'ollama', parseJson);
  const asked = (schema['properties'] as JsonSchema | undefined)?.['a'];
  return { asked, lost: lost.map(({ path, keyword }) => `${path} ${keyword}`) };
}

describe('a reference', () => {
  it.each<[string, JsonSchema, JsonSchema]>([
    ['a pointer', { $ref: '#/definitions/b' }, { definitions: { b: text } }],
    ['a pointer with escapes', { $ref: '#/$defs/x~1y%20z~0' }, { $defs: { 'x/y z~': text } }],
    ['a pointer with a stray percent sign', { $ref: '#/$defs/100%' }, { $defs: { '100%': text } }],
    ['a pointer into a list', { $ref: '#/parts/1' }, { parts: [{}, text] }],
    ['an anchor', { $ref: '#b' }, { $defs: { x: { $anchor: 'b', ...text } } }],
    ['a dynamic anchor', { $ref: '#b' }, { $defs: { x: { $dynamicAnchor: 'b', ...text } } }],
    ['an id that is an anchor', { $ref: '#b' }, { definitions: { x: { $id: '#b', ...text } } }],
    ['an id of draft 4', { $ref: '#b' }, { definitions: { x: { id: '#b', ...text } } }],
    ['a relative id', { $ref: 'b.json' }, { $id: 'http://x/a.json', $defs: { x: { $id: 'b.json', ...text } } }],
    ['an id without a base', { $ref: 'b.json' }, { $defs: { x: { $id: 'b.json', ...text } } }],
    ['its own address', { $ref: 'http://x/a.json#/$defs/b' }, { $id: 'http://x/a.json', $defs: { b: text } }],
    ['a name as an address', { $ref: 'urn:x:b' }, { $defs: { x: { $id: 'urn:x:b', ...text } } }],
    ['a pointer behind an id', { $ref: 'b.json#/$defs/c' }, { $defs: { x: { $id: 'b.json', $defs: { c: text } } } }],
    ['a pointer within an id', { $id: 'b.json', allOf: [{ $ref: '#/$defs/c' }], $defs: { c: text } }, {}],
    ['a pointer from the root past an id', { $id: 'b.json', allOf: [{ $ref: '#/$defs/c' }] }, { $defs: { c: text } }],
    ['one beside an id that nothing refers to', { $ref: '#/$defs/b' }, { $defs: { b: { $id: 'x', ...text } } }],
    ['one through others', { $ref: '#/$defs/b' }, { $defs: { b: { $ref: '#/$defs/c' }, c: { allOf: [text] } } }],
  ])('is followed: %s', (_, a, beside) => {
    expect(askFor(a, beside)).toEqual({ asked: text, lost: [] });
  });

  it('to another document asks for any value, and is lost', () => {
    expect(askFor({ $ref: 'http://json-schema.org/draft-07/schema#' })).toEqual({
      asked: { type: 'string', description: 'any JSON value, as text' },
      lost: ['a $ref'],
    });
    expect(askFor({ $ref: 'other.json#/definitions/b', ...text })).toEqual({ asked: text, lost: ['a $ref'] });
  });

  it('that is one of the alternatives it leads to adds none', () => {
    const beside = { $defs: { b: { anyOf: [text, { $ref: '#/$defs/b' }] } } };
    for (const dialect of ['ollama', 'llama-cpp'] as const) {
      const { schema, lost } = lower({ properties: { a: { $ref: '#/$defs/b' } }, ...beside }, dialect, parseJson);
      expect(schema).toMatchObject({ properties: { a: text } });
      expect(schema).not.toHaveProperty('$defs');
      expect(lost).toEqual([]);
    }
  });

  it('that leads back to what it is part of asks nothing more there, and is lost', () => {
    const node = { allOf: [{ anyOf: [{ $ref: '#/$defs/node' }, text] }, { minLength: 1 }] };
    expect(askFor({ $ref: '#/$defs/node' }, { $defs: { node } }).lost).toContain('a $ref');
  });

  it('that is one of its own alternatives adds nothing to them', () => {
    const $defs = { node: { anyOf: [{ $ref: '#/$defs/node' }, text] } };
    const { asked } = askFor({ allOf: [{ $ref: '#/$defs/node' }, { maxLength: 5 }] }, { $defs });
    expect(asked).toEqual({ type: 'string', description: 'at most 5 characters' });
  });

  it('is kept where a schema contains itself beside other parts', () => {
    const tree = {
      allOf: [{ $ref: '#/$defs/base' }, { required: ['name'] }],
      properties: { children: { type: 'array', items: { allOf: [{ $ref: '#/$defs/tree' }, { required: ['id'] }] } } },
    };
    const base = { type: 'object', properties: { name: text, id: text } };
    const schema = { $ref: '#/$defs/tree', $defs: { tree, base } };
    for (const dialect of ['mistral', 'llama-cpp'] as const) {
      const lowered = lower(schema, dialect, parseJson);
      expect(JSON.stringify(lowered.schema).length).toBeLessThan(3000);
      const value = { name: 'a', children: [{ name: 'b', id: '1', children: null }] };
      expect(lowered.lift(value)).toEqual({ name: 'a', children: [{ name: 'b', id: '1' }] });
    }
  });
});

describe('a schema of draft 4', () => {
  it('has its exclusive bounds read beside their bounds', () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-04/schema#',
      properties: {
        a: { type: 'integer', minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
        b: { type: 'integer', exclusiveMaximum: true },
      },
    };
    expect(lower(schema, 'llama-cpp', parseJson).schema).toMatchObject({
      properties: { a: { type: 'integer', exclusiveMinimum: 1, maximum: 9 }, b: { type: 'integer' } },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { GbnfMatcher } from '../../test/gbnf-matcher.js';
import { GbnfBuilder } from './gbnf.js';
import type { JsonSchema } from './json-schema-type.js';

const schema: JsonSchema = {
  type: 'object',
  properties: { a: { type: 'string' }, b: { type: 'integer', minimum: 2 }, c: { type: 'string' } },
  required: ['a'],
};

function opened(isOpen: (path: string) => boolean = () => true): { builder: GbnfBuilder; root: string } {
  const builder = new GbnfBuilder();
  return { builder, root: builder.add(schema, { isOpen }) };
}

const admits = (grammar: string, ...texts: string[]): boolean[] =>
  texts.map((text) => new GbnfMatcher(grammar).admits(text));

describe('an open place', () => {
  it('says what it asks for, and is one with others that ask for the same', () => {
    const { builder } = opened();
    expect(builder.places.map((place) => place.schema)).toEqual([{ type: 'string' }, { type: 'integer', minimum: 2 }]);
    expect(opened((path) => path === 'b').builder.places).toHaveLength(1);
    expect(opened(() => false).builder.places).toEqual([]);
  });

  it('lets through what its schema does until it is said anew, for one text of the grammar', () => {
    const { builder, root } = opened();
    const [text, number] = builder.places.map(({ rule }) => rule);
    const instead = new Map([
      [text ?? '', '"\\"" word--1'],
      ['word--1', '"x\\"" | "y\\""'],
      [number ?? '', '"7"'],
    ]);
    const texts = ['{"a": "x", "b": 7, "c": "y"}', '{"a": "x"}', '{"a": "z"}', '{"a": "x", "b": 8}'];
    expect(admits(builder.build(root), ...texts)).toEqual([true, true, true, true]);
    expect(admits(builder.build(root, instead), ...texts)).toEqual([true, true, false, false]);
    expect(admits(builder.build(root), ...texts)).toEqual([true, true, true, true]);
  });

  it('of which nothing is said is left out where it may be, and else stays', () => {
    const { builder, root } = opened();
    expect(admits(builder.build(root, new Map()), '{"a": "z"}', '{"a": "z", "b": 7}', '{"a": "z", "c": "z"}')).toEqual([
      true,
      false,
      false,
    ]);
  });
});

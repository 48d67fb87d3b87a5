import { describe, expect, it } from 'vitest';
import type { JsonSchema } from './json-schema-type.js';
import { References } from './schema-references.js';

const [text, whole] = [{ type: 'string' }, { type: 'integer' }];

describe('a reference', () => {
  const root: JsonSchema = {
    $id: 'https://a.example/root.json',
    $defs: {
      a: text,
      'b/c~d e': whole,
      inner: { $id: 'inner.json', $defs: { deep: whole }, properties: { x: { $ref: '#/$defs/deep' } } },
      named: { $anchor: 'here', ...text },
      dynamic: { $dynamicAnchor: 'there', ...whole },
      old: { id: '#olden', ...text },
      yes: true,
      list: [text],
      literal: { const: { $id: 'no.json', type: 'null' } },
    },
  };
  const references = new References(root);
  const find = (reference: string, from: JsonSchema = root) => references.find(reference, from);

  it.each<[string, unknown]>([
    ['#', root],
    ['', root],
    ['root.json', root],
    ['https://a.example/root.json#/$defs/a', text],
    ['#/$defs/b~1c~0d%20e', whole],
    ['#/$defs/yes', true],
    ['#here', { $anchor: 'here', ...text }],
    ['#there', { $dynamicAnchor: 'there', ...whole }],
    ['#olden', { id: '#olden', ...text }],
    ['inner.json#/$defs/deep', whole],
  ])('%j leads to what it names', (reference, found) => expect(find(reference)).toEqual(found));

  it('starts from the schema it stands in, and from the root where that has no such place', () => {
    const { inner } = root['$defs'] as { inner: { properties: { x: JsonSchema } } };
    expect(find('#/$defs/deep', inner.properties.x)).toBe(whole);
    expect(find('#/$defs/a', inner.properties.x)).toBe(text);
    expect(find('#/$defs/deep')).toBeUndefined();
  });

  it('is of the root where it stands nowhere in it', () => {
    expect(new References({ $defs: { a: text } }).find('#/$defs/a', { $ref: '#/$defs/a' })).toBe(text);
  });

  it.each(['#/$defs/none', '#none', '#/$defs/list', '#/$defs/a/type', '#/$defs/toString'])(
    '%s leads to no schema',
    (reference) => expect(find(reference)).toBeUndefined(),
  );

  it.each(['https://b.example/root.json', 'other.json#/$defs/a', 'no.json', 'http://[', '#%'])(
    '%s leads outside, or nowhere',
    (reference) => expect(find(reference)).toBe(reference === '#%' ? undefined : 'outside'),
  );
});

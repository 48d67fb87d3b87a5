import { describe, expect, it } from 'vitest';
import { jsonLimits } from './json.js';
import { PartialJson, type PartialJsonOptions } from './partial-json.js';

/** What is shown after a text that goes on. */
function shown(text: string, options?: PartialJsonOptions): unknown {
  const parser = new PartialJson(options);
  for (const sign of text.split('')) parser.push(sign);
  return parser.value;
}

describe('a partial value', () => {
  it.each([
    ['', undefined],
    ['{', {}],
    ['{"a', {}],
    ['{"a"', {}],
    ['{"a":', {}],
    ['{"a": "', { a: '' }],
    ['{"a": "b', { a: 'b' }],
    ['{"a": "b"', { a: 'b' }],
    ['{"a": {', { a: {} }],
    ['{"a": [', { a: [] }],
    ['[[], [1, "', [[], [1, '']]],
    ['{"a": {"b": [1, {"c": tru', { a: { b: [1, {}] } }],
    ['{"a": {"b": 1}, "c": "d"}', { a: { b: 1 }, c: 'd' }],
    ['"text', 'text'],
  ])('of %s', (text, value) => {
    expect(shown(text)).toEqual(value);
  });

  it.each([
    ['[12', []],
    ['[12,', [12]],
    ['[12 ', [12]],
    ['[12]', [12]],
    ['{"a":-1.5e3}', { a: -1500 }],
    ['[-0,', [-0]],
    ['[true', []],
    ['[true,', [true]],
    ['[false\n', [false]],
  ])('has a number or a word once the next sign shows that it is whole: %s', (text, value) => {
    expect(shown(text)).toEqual(value);
  });

  it.each([
    ['"a\\', 'a'],
    ['"a\\n', 'a\n'],
    ['"a\\u00e', 'a'],
    ['"a\\u00e9', 'aé'],
    ['"\\"\\\\\\/\\b\\f\\n\\r\\t', '"\\/\b\f\n\r\t'],
    ['"a\ud83d', 'a'],
    ['"a\ud83d\ude00', 'a😀'],
    ['"a\\ud83d', 'a'],
    ['"a\\ud83d\\', 'a'],
    ['"a\\ud83d\\ude0', 'a'],
    ['"a\\ud83d\\ude00', 'a😀'],
    ['"a\\uD83D\ude00', 'a😀'],
    ['"a\\ud83db', 'a\ud83db'],
    ['"a\\ud83d"', 'a\ud83d'],
    ['"\\ud83d\\ud83d', '\ud83d'],
  ])('has no half of an escape or a surrogate pair: %s', (text, value) => {
    expect(shown(text)).toBe(value);
  });

  it.each([
    ['{"a": null, "b": 1}', { b: 1 }],
    ['[null', []],
    ['[null, ', []],
    ['[null]', []],
    ['[1, null, null, "', [1, null, null, '']],
    ['[1, null, null]', [1]],
    ['[[null], {"a": null}]', [[], {}]],
    ['null', undefined],
  ])('has nulls only in lists, before an item that is none: %s', (text, value) => {
    expect(shown(text)).toEqual(value);
  });

  it.each(['42', '-1.5', 'true', 'false', ' 42\n', '```json\n42\n```\n', '```\ntrue```'])(
    'that is a word alone appears at the end: %j',
    (text) => {
      const parser = new PartialJson();
      expect(parser.push(text)).toBe(false);
      expect(parser.value).toBeUndefined();
      expect(parser.end()).toBe(true);
      expect(JSON.stringify(parser.value)).toBe(/[-.\w]+(?=[\s`]*$)/.exec(text)?.[0]);
    },
  );

  it.each(['12 monkeys: {"a": 1}', 'true to form', 'null', '01', '1.', '+1', 'NaN', '', ' ', '"12', '[1'])(
    'is not made up at the end: %j',
    (text) => {
      const parser = new PartialJson();
      parser.push(text);
      const before = structuredClone(parser.value);
      expect(parser.end()).toBe(false);
      expect(parser.value).toEqual(before);
    },
  );

  it('is one object that grows in place', () => {
    const parser = new PartialJson();
    parser.push('{"items":[');
    const { value } = parser;
    parser.push('{"a":"b"}]}');
    expect(parser.value).toBe(value);
    expect(value).toEqual({ items: [{ a: 'b' }] });
  });

  it('says of each piece whether it showed more', () => {
    const parser = new PartialJson();
    const pieces = ['{', '"a', '":', ' "', 'b', '', '\\', 'n', '",', ' "c": 1', '}', ' and so on'];
    expect(pieces.map((piece) => parser.push(piece))).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(parser.end()).toBe(false);
  });

  it('does not change after the end was said', () => {
    const parser = new PartialJson();
    parser.push('["a');
    parser.end();
    expect(parser.push('b"]')).toBe(false);
    expect(parser.value).toEqual(['a']);
  });
});

describe('what stands before and after a value', () => {
  it.each(['', ' \n\t', '\uFEFF', '\uFEFF ', '```', '```\n', '```json\n', ' \n```JSON5 \n\n ', '```json'])(
    'may be white space and a fence: %j',
    (before) => {
      expect(shown(`${before}{"a": "b`)).toEqual({ a: 'b' });
    },
  );

  it.each([
    'Here it is: {"a": 1}',
    'the answer: {"a": 1}',
    '(see {"a": 1})',
    '`{"a": 1}`',
    '``{"a": 1}``',
    '````\n{"a": 1}',
    '```json of mine\n{"a": 1}',
    '~~~\n{"a": 1}',
    '\u0000{"a": 1}',
    '3 of them: {"a": 1}',
  ])('may not be talk: %j', (text) => {
    expect(shown(text)).toBeUndefined();
  });

  it.each(['\n```', ' Is there more?', ' {"b": 2}', '}', ',', '\u0000'])('is ignored after it: %j', (after) => {
    expect(shown(`{"a": 1}${after}`)).toEqual({ a: 1 });
  });
});

describe('a text that is not JSON', () => {
  it.each([
    ['{"a": 1, b: 2}', { a: 1 }],
    ["{'a': 1}", {}],
    ['{"a" 1}', {}],
    ['{"a"= 1}', {}],
    ['{a": 1}', {}],
    ['{"a": 1 "b": 2}', { a: 1 }],
    ['{"a": 1,}', { a: 1 }],
    ['{,', {}],
    ['{"a": }', {}],
    ['[1,]', [1]],
    ['[,', []],
    ['[1 2]', [1]],
    ['[1}', [1]],
    ['{"a": 1]', { a: 1 }],
    ['[01, 2]', []],
    ['[1.e3, 2]', []],
    ['[nul, 2]', []],
    ['[True, 2]', []],
    ['[NaN, 2]', []],
    ['["a\\x", 2]', ['a']],
    ['["a\\u00g0", 2]', ['a']],
    ['["a\nb", 2]', ['a']],
    ['["a\u0000b", 2]', ['a']],
    ['["\\u 123", 2]', ['']],
    ['[1,\u00a02]', [1]],
    ['[1, // one\n2]', [1]],
  ])('is shown up to its mistake: %j', (text, value) => {
    expect(shown(`${text}, "more": [1, 2, {"a": 1}]`)).toEqual(value);
  });

  it('is not shown once it names a property again, for the last one would count', () => {
    expect(shown('{"a": "first", "b": 1, "a": "last", "c": 2}')).toEqual({ a: 'first', b: 1 });
    expect(shown('{"a": "first", "\\u0061": "last"}')).toEqual({ a: 'first' });
    expect(shown('{"a": {"a": 1}, "b": {"a": 1}}')).toEqual({ a: { a: 1 }, b: { a: 1 } });
    expect(shown('{"a": null, "a": "last"}')).toEqual({ a: 'last' });
  });

  it.each(['{"a": 1, "__proto__": {"b": 2}, "c": 3}', '{"a": 1, "\\u005f_proto__": {"b": 2}, "c": 3}'])(
    'is not shown from a key that the whole is refused for: %s',
    (text) => {
      const value = shown(text);
      expect(value).toEqual({ a: 1 });
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(shown(`{"d": ${text}}`, { hides: (path) => path === 'd' })).toEqual({});
    },
  );

  it('may name properties as the prototype does', () => {
    expect(shown('{"toString": 1, "constructor": {"prototype": {"x": 1}}, "hasOwnProperty": ""}')).toEqual({
      toString: 1,
      constructor: { prototype: { x: 1 } },
      hasOwnProperty: '',
    });
    expect(Object.hasOwn({}, 'x')).toBe(false);
  });

  it('is not shown below the depth that is parsed', () => {
    const text = (depth: number): string => '['.repeat(depth);
    const depthOf = (value: unknown): number => (Array.isArray(value) ? 1 + depthOf(value[0]) : 0);
    expect(depthOf(shown(text(jsonLimits.depth)))).toBe(jsonLimits.depth);
    expect(depthOf(shown(text(jsonLimits.depth + 9)))).toBe(jsonLimits.depth);
    const wrapped = shown(`{"value":${text(jsonLimits.depth)}`, { wrapper: 'value' });
    expect(depthOf(wrapped)).toBe(jsonLimits.depth - 1);
  });

  it('is not shown past the length that is parsed', () => {
    const parser = new PartialJson();
    parser.push(`["${'a'.repeat(jsonLimits.chars - 3)}`);
    expect(parser.push('b')).toBe(true);
    expect(parser.push('c')).toBe(false);
    expect(JSON.stringify(parser.value)).toHaveLength(jsonLimits.chars + 2);
  });
});

it('a number past the length that is parsed is not cut to one', () => {
  const parser = new PartialJson();
  parser.push('1'.repeat(jsonLimits.chars));
  parser.push('1');
  expect(parser.end()).toBe(false);
  expect(parser.value).toBeUndefined();
});

describe('a value to be kept back', () => {
  const text = '{"id": 1, "items": [{"name": "a", "price": 1}, {"name": "b", "price": 2}], "tags": ["x"], "end": ""}';

  it.each<[string[], unknown]>([
    [
      ['id'],
      {
        items: [
          { name: 'a', price: 1 },
          { name: 'b', price: 2 },
        ],
        tags: ['x'],
        end: '',
      },
    ],
    [['items[].price', 'tags'], { id: 1, items: [{ name: 'a' }, { name: 'b' }], end: '' }],
    [['items[]'], { id: 1, items: [], tags: ['x'], end: '' }],
    [['items', 'tags[]'], { id: 1, tags: [], end: '' }],
    [['price', 'items.price'], JSON.parse(text)],
  ])('is not shown: %j', (hidden, value) => {
    expect(shown(text, { hides: (path) => hidden.includes(path) })).toEqual(value);
  });

  it('is asked for once on the way in, and not within what is hidden', () => {
    const asked: string[] = [];
    shown(text, { hides: (path) => asked.push(path) > 0 && path === 'tags' });
    expect(asked).toEqual([
      ...['id', 'items', 'items[]', 'items[].name', 'items[].price', 'items[].name', 'items[].price', 'tags', 'end'],
    ]);
  });

  it('has a path in a list at the root', () => {
    expect(shown('[{"a": 1, "b": [[{"c": 2}]]}]', { hides: (path) => path === '[].b[][].c' })).toEqual([
      { a: 1, b: [[{}]] },
    ]);
  });

  it('changes nothing', () => {
    const parser = new PartialJson({ hides: (path) => path === 'a' });
    parser.push('{"a": ');
    expect(parser.push('{"b": [1, "c"]}')).toBe(false);
    expect(parser.push(', "d": 1}')).toBe(true);
    expect(parser.value).toEqual({ d: 1 });
  });
});

describe('a wrapped value', () => {
  it.each([
    ['{', undefined],
    ['{"value": ', undefined],
    ['{"value": [', []],
    ['{"value": [1, {"value": "a', [1, { value: 'a' }]],
    ['{"value": 42', undefined],
    ['{"value": 42}', 42],
    ['{"value": "a', 'a'],
    ['{"value": null}', undefined],
    ['{}', undefined],
    ['[1, 2]', undefined],
    ['["value": [1]', undefined],
    ['{value": [1]}', undefined],
    ['"text"', undefined],
    ['{"other": 1, "value": 2}', undefined],
    ['{"value": [1], "other": 2}', [1]],
    ['{"value": [1], "value": [2]}', [1]],
  ])('is shown without its wrapper: %s', (text, value) => {
    expect(shown(text, { wrapper: 'value' })).toEqual(value);
  });

  it('changes once it appears', () => {
    const parser = new PartialJson({ wrapper: 'value' });
    expect(['{', '"value":', '[', '1', ']', '}'].map((piece) => parser.push(piece))).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('is not made whole by the end', () => {
    const parser = new PartialJson({ wrapper: 'value' });
    parser.push('{"value": 42');
    expect(parser.end()).toBe(false);
    expect(parser.value).toBeUndefined();
  });

  it('has the wrapper in its paths', () => {
    const hides = (path: string): boolean => path === 'value[].b';
    expect(shown('{"value": [{"a": 1, "b": 2}]}', { wrapper: 'value', hides })).toEqual([{ a: 1 }]);
  });

  it('may be named as something that every object has', () => {
    expect(shown('{', { wrapper: 'toString' })).toBeUndefined();
    expect(shown('{"toString": [1', { wrapper: 'toString' })).toEqual([]);
  });
});

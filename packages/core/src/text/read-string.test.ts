import { describe, expect, it } from 'vitest';
import { readLenient } from './lenient-json.js';
import { readLiteral } from './read-literal.js';

const value = (text: string): unknown => {
  const read = readLiteral(text, 0);
  return read.ok && read.literal.kind === 'string' ? read.literal.value : undefined;
};

describe('a string of any language', () => {
  it.each([
    ['"a"', 'a'],
    ["'a'", 'a'],
    ['"""a "b" c"""', 'a "b" c'],
    ["'''a\nb'''", 'a\nb'],
    ['“a”', 'a'],
    ['\\"a\\"', 'a'],
    [String.raw`r"\d\""`, String.raw`\d\"`],
    [String.raw`"\n\t\/\_\'"`, "\n\t/_'"],
    [String.raw`"\u00e9\xe9\U0001F600\u{1F600}"`, 'éé😀😀'],
    [String.raw`"\U00110000"`, String.raw`\U00110000`],
    [String.raw`"\q"`, String.raw`\q`],
    ['"a\\\nb"', 'ab'],
    ['"it\'s ”"', "it's ”"],
  ])('%s is read', (text, read) => expect(value(text)).toBe(read));

  it.each(['"a', '\'a"', '"""a"', String.raw`"a\"`])('%s has no end', (text) => {
    const read = readLiteral(text, 0);
    expect(read.ok ? read.fault : read.fault).toBeDefined();
  });
});

describe('lenient JSON', () => {
  it.each([
    ["{'a': 'b'}", { a: 'b' }],
    ['{“a”: ‘b’}', { a: 'b' }],
    [String.raw`{"a": "b\_c\/\'"}`, { a: "b_c/'" }],
    ['{"a": "b\nc"}', { a: 'b\nc' }],
    [String.raw`{\"a\": \"b\n\"}`, { a: 'b\n' }],
  ])('%s is read', (text, read) => expect(readLenient(text)).toMatchObject({ ok: true, value: read }));

  it.each(['a', '', String.raw`{"a": "\d"}`, '{"a": “b"}', '{"a": "b'])('%s is none', (text) => {
    expect(readLenient(text)).toMatchObject({ ok: false });
  });
});

import fc from 'fast-check';
import type { Json } from '../src/schema/json-schema-type.js';

const strings = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  // Halves of surrogate pairs, alone and together, and what has to be escaped.
  fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '😀', '"', '\\', '\n', '\u0000', '/', 'u', 'é', 'a') }),
);
const names = fc.oneof(strings, fc.constantFrom('a', 'b', '', 'toString', 'constructor', 'length', '0', '10'));
/**
 * A key that is one escape is read wrong by `JSON.parse` of Node 24.21 itself where another such key was read before: after `{"\\":0}`,
 * `{"\n":1}` has the key `\`. What these tests compare with must be right.
 */
const isOneEscape = (name: string): boolean => name.length === 1 && JSON.stringify(name).length > 3;
const scalars = fc.oneof(
  strings,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      names.filter((name) => name !== '__proto__' && !isOneEscape(name)),
      tie('value'),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
}));

/** Values of every kind. */
export const jsonValues = value;

/** JSON of a value as some writer might spell it, turn by turn. */
export function spell(value: Json, turn: () => number): string {
  const gap = (): string => ['', '', '', ' ', '\n', '\t \r\n'][turn() % 6] ?? '';
  const writeKey = (key: string): string => (key.length === 1 ? JSON.stringify(key) : write(key));
  const write = (each: Json): string => {
    if (typeof each === 'string')
      return `"${each
        .split('')
        .map((unit) => spellUnit(unit, turn()))
        .join('')}"`;
    if (typeof each !== 'object' || each === null) return JSON.stringify(each);
    const inside = Array.isArray(each)
      ? each.map((item: Json) => gap() + write(item) + gap())
      : Object.entries(each).map(([key, item]) => `${gap()}${writeKey(key)}${gap()}:${gap()}${write(item)}${gap()}`);
    const [open, close] = Array.isArray(each) ? '[]' : '{}';
    return `${open}${inside.length === 0 ? gap() : inside.join(',')}${close}`;
  };
  return gap() + write(value) + gap();
}

function spellUnit(unit: string, turn: number): string {
  const escape = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  if (turn % 7 === 0) return escape;
  if (turn % 7 === 1) return escape.toUpperCase().replace('U', 'u');
  if (unit === '/' && turn % 7 === 2) return '\\/';
  const plain = JSON.stringify(unit).slice(1, -1);
  // JSON.stringify escapes a half without its other half, which it never sees here.
  return plain.startsWith('\\ud') ? unit : plain;
}

/** Draws for a writer. */
export const turns = fc.infiniteStream(fc.nat({ max: 41 }));
/** JSON as some writer might spell it. */
export const jsonTexts = fc.tuple(value, turns).map(([drawn, turn]) => spell(drawn, () => turn.next().value));
/** What may stand before and behind it. */
export const fences = fc.constantFrom(
  ['', ''],
  ['', '\n\n'],
  ['\uFEFF', ''],
  [' \n', ' '],
  ['```json\n', '\n```'],
  ['\n```\n', '\n```\n\n'],
  ['```JSON5 ', '```'],
);
/** Sizes of pieces, in turn. */
export const cutSizes = fc.oneof(
  fc.constant([1]),
  fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 8 }),
  fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 }),
);

const signs = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ \n01-.eEtruefalsn`ad/') });
const broken = fc.tuple(jsonTexts, fc.nat(), fc.nat({ max: 3 }), signs).map(([text, at, length, more]) => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + more.slice(0, 4) + text.slice(from + length);
});
/** Texts that are JSON, nearly so, or not at all. */
export const brokenJsonTexts = fc.oneof(broken, signs, strings);

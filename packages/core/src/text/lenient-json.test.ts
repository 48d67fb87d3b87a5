import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../schema/json-schema-type.js';
import { parseJson } from './json.js';
import { readLenient } from './lenient-json.js';

/** Fixed, so that a failure is the same for everyone; `WINDROSE_SEED` draws other values. */
const seed = Number(process.env['WINDROSE_SEED'] ?? 20_260);

const read = (text: string): unknown => {
  const lenient = readLenient(text);
  return lenient.ok ? lenient.value : 'refused';
};
const isCut = (text: string): boolean => {
  const lenient = readLenient(text);
  return !lenient.ok && lenient.isCut;
};

const signs = [
  'a',
  '1',
  ' ',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '\t',
  '#',
  '//',
  '/*',
  '*/',
  '“',
  '”',
];
const moreSigns = ['‘', '’', '+', '-', '_', '`', '```', 'null', '.', '...', 'é', '😀', '\u0001', '\ud800'];
const strings = fc.string({ unit: fc.constantFrom(...signs, ...moreSigns), maxLength: 8 });
const numbers = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const { value: values } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false),
    numbers,
    strings,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        // V8 13.6 (Node 24.21) parses the key "\\u0001" as "\\" once it has seen that key in its place; and so with each lone escape.
        strings.filter((key) => key !== '__proto__' && !/^["\\\u0000-\u001f\ud800-\udfff]$/.test(key)),
        fc.constantFrom('user_name', 'id', '$ref', '7'),
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}));
const roots = values.filter((value) => typeof value === 'object' && value !== null);

/** Writes JSON with the faults that may be repaired, each chosen by the next of some numbers. */
class Blemisher {
  readonly #choices: readonly number[];
  #at = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  write(value: Json): string {
    const text = this.#value(value);
    const mayWrap = typeof value === 'object' && value !== null;
    return mayWrap && this.#pick(8) === 0 ? `json (${text});` : `${this.#gap()}${text}${this.#gap()}`;
  }

  #pick(count: number): number {
    const choice = this.#choices[this.#at++ % this.#choices.length] ?? 0;
    return choice % count;
  }

  #value(value: Json): string {
    if (typeof value === 'string') return this.#joined(value);
    if (typeof value === 'number') return this.#number(value);
    if (value === null) return ['null', 'None'][this.#pick(2)] ?? '';
    if (typeof value === 'boolean') return [String(value), value ? 'True' : 'False'][this.#pick(2)] ?? '';
    if (Array.isArray(value)) return this.#list(value);
    return this.#members(
      Object.entries(value).map(([key, each]) => `${this.#key(key)}${this.#gap()}:${this.#gap()}${this.#value(each)}`),
      '{}',
    );
  }

  #list(list: readonly Json[]): string {
    return this.#members(
      list.map((each) => this.#value(each)),
      '[]',
    );
  }

  #members(members: readonly string[], brackets: '[]' | '{}'): string {
    const parts = members.map((member, index) => {
      const next = members[index + 1];
      if (next === undefined) return this.#pick(3) === 0 ? `${member}${this.#gap()},` : member;
      const bothBracketed = /[\]}]$/.test(member) && /^[[{]/.test(next);
      const mayLack = brackets === '{}' || bothBracketed;
      return mayLack && this.#pick(3) === 0 ? `${member}\n` : `${member}${this.#gap()},${this.#gap()}`;
    });
    return `${brackets.charAt(0)}${this.#gap()}${parts.join('')}${this.#gap()}${brackets.charAt(1)}`;
  }

  #gap(): string {
    return ['', '', ' ', '\n', '\u00a0', '// the user’s name\n', '/* a [ } */', '# well\n'][this.#pick(8)] ?? '';
  }

  #key(key: string): string {
    const isName = /^[A-Za-z_$][\w$]*$/.test(key) && !['true', 'false', 'null', 'True', 'False', 'None'].includes(key);
    return (isName || key === '7') && this.#pick(2) === 0 ? key : this.#string(key);
  }

  #number(value: number): string {
    const text = String(value);
    if (/^-?0\.\d+$/.test(text) && this.#pick(2) === 0) return text.replace('0.', '.');
    if (/^\d+$/.test(text) && this.#pick(3) === 0) return `+${text}`;
    return text;
  }

  #joined(value: string): string {
    if (this.#pick(5) > 0) return this.#string(value);
    const cut = this.#pick(value.length + 1);
    return `${this.#string(value.slice(0, cut))} + ${this.#string(value.slice(cut))}`;
  }

  #string(value: string): string {
    let inside = JSON.stringify(value).slice(1, -1);
    if (this.#pick(2) === 0) inside = inside.replace(/(?<!\\)((?:\\\\)*)\\n/g, '$1\n').replaceAll('_', String.raw`\_`);
    const kind = this.#pick(4);
    if (kind === 1) return `'${inside.replaceAll(String.raw`\"`, '"').replaceAll("'", String.raw`\'`)}'`;
    if (kind === 2 && !/["”]/.test(value)) return `“${inside}”`;
    return kind === 3 && !/["’]/.test(value) ? `‘${inside}’` : `"${inside}"`;
  }
}

/** Where the brackets, commas, colons and quotes of strict JSON stand. */
function structureOf(text: string): number[] {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:]/g)].flatMap((match) =>
    match[0].length > 1 ? [match.index, match.index + match[0].length - 1] : [match.index],
  );
}

describe('reading JSON leniently', () => {
  it('reads any value written with any mix of the faults it repairs as that value', () => {
    fc.assert(
      fc.property(values, fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (value, choices) => {
        const text = new Blemisher(choices).write(value);
        expect([text, read(text)]).toEqual([text, JSON.parse(JSON.stringify(value))]);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('reads strict JSON as it is, and says that nothing was repaired', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readLenient(text)).toEqual({ ok: true, value: JSON.parse(text), repairs: [] });
      }),
      { seed, numRuns: 500 },
    );
  });

  it('takes every beginning of an object or a list for cut, never for a value', () => {
    fc.assert(
      fc.property(roots, fc.nat(), (value, length) => {
        const text = JSON.stringify(value);
        const prefix = text.slice(0, length % text.length);
        expect([prefix, isCut(prefix), readLenient(prefix).ok]).toEqual([prefix, true, false]);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('never reads another value where a bracket, comma, colon or quote was lost, added or mistaken for another', () => {
    const added = fc.constantFrom('', ...'{}[],:"\' \\“”‘');
    fc.assert(
      fc.property(roots, fc.constantFrom(0, 2), fc.nat(), added, fc.boolean(), (value, indent, place, sign, keeps) => {
        const text = JSON.stringify(value, null, indent);
        const places = structureOf(text);
        const at = places[place % places.length] ?? 0;
        const changed = text.slice(0, at) + sign + text.slice(keeps ? at : at + 1);
        const lenient = readLenient(changed);
        if (lenient.ok && !parseJson(changed).ok) expect([changed, lenient.value]).toEqual([changed, JSON.parse(text)]);
      }),
      { seed, numRuns: 5000 },
    );
  });

  it('says what it repaired', () => {
    const repairs = (text: string): unknown => {
      const lenient = readLenient(text);
      return lenient.ok && lenient.repairs;
    };
    expect(repairs(String.raw`{'user\_name': True, n: .5,}`)).toEqual([
      'quotes',
      'escape',
      'constant',
      'bare key',
      'number',
      'trailing comma',
    ]);
    expect(repairs('json([{} // one\n {"a": "b" + "c\n"}])')).toEqual([
      'call',
      'comment',
      'missing comma',
      'control character',
      'joined strings',
    ]);
    expect(repairs(String.raw`\[1, 2\]`)).toEqual(['escape']);
  });

  it('reads JSON whose quotes are all escaped, but not where a backslash could belong to either', () => {
    expect(read(String.raw`{\"a\": [\"b\", 1]}`)).toEqual({ a: ['b', 1] });
    expect(read(String.raw`{\n  \"a\": \"b\"\n}`)).toEqual({ a: 'b' });
    expect(read(String.raw`{\"path\": \"C:\\new\"}`)).toBe('refused');
    expect(read(String.raw`{\"a\": "b"}`)).toBe('refused');
  });

  it.each([
    ['an unquoted word', '{"a": yes}'],
    ['a sum', '{"a": 1 + 2}'],
    ['a string and a number joined', '{"a": "b" + 2}'],
    ['an ellipsis', '[1, 2, ...]'],
    ['a comment for what was left out', '[1, 2 // ... and so on\n]'],
    ['a comment that says that more follows', '{"a": [1 /* more items */]}'],
    ['a colour that is no comment', '[#fff,\n "b"]'],
    ['a hole', '[1, , 2]'],
    ['a comma before the first', '[, 1]'],
    ['a missing value', '{"a": }'],
    ['a key said twice', "{'a': 1, 'a': 2}"],
    ['a prototype', "{'__proto__': {}}"],
    ['strings side by side, which Python joins', '["a"\n"b"]'],
    ['numbers side by side', '[1\n2]'],
    ['members in one line without a comma', '{"a": 1 "b": 2}'],
    ['a missing colon', '{"a" 1}'],
    ['a quote inside its string', '{"a": "he said "no" to it"}'],
    ['an apostrophe inside single quotes', "{'a': 'it's'}"],
    ['straight quotes inside typographic ones', '{“a": 1, "b”: 2}'],
    ['an escape of a regular expression', String.raw`{"a": "\d+\."}`],
    ['a word that is no number', '[NaN]'],
    ['infinity', '[-Infinity]'],
    ['a number past all bounds', "['', 1e999]"],
    ['leading zeros', '[007]'],
    ['digits in groups', '[1_000]'],
    ['a tuple', '(1, 2)'],
    ['a function that changes its argument', 'sorted([2, 1])'],
    ['a type of a data base', '{"_id": ObjectId("5f")}'],
    ['a constant of Python as a key', '{None: 1}'],
    ['brackets of two kinds', '{"a": [1}]'],
    ['a closing bracket too many', '{"a": 1}]'],
    ['two values', '{"a": 1}\n{"a": 2}'],
    ['nothing', ' '],
  ])('refuses %s', (_, text) => {
    expect(read(text)).toBe('refused');
  });

  it.each([
    '{"a": "b',
    '{"a": 1',
    '{"a": tru',
    '[Fal',
    '{"a": -',
    '[1.5e',
    '{"a',
    '{',
    '["a\\',
    'json({"a": 1}',
    '"ab',
    '[1, //',
  ])('takes %s for cut', (text) => {
    expect(isCut(text)).toBe(true);
  });

  it.each(['json(5)', '{"a": foo}', '[1, 2}', 'positive', '{"a": 1}}', '001.2', '{"a": [1, 2}'])(
    'takes %s for wrong, not cut',
    (text) => {
      expect([read(text), isCut(text)]).toEqual(['refused', false]);
    },
  );

  it('stays within the bounds of strict JSON', () => {
    expect(readLenient('['.repeat(64) + ',]'.repeat(64)).ok).toBe(false);
    expect(readLenient(`${'['.repeat(64)}${']'.repeat(64)}`).ok).toBe(true);
    expect(read('['.repeat(65) + ']'.repeat(65))).toBe('refused');
    expect(read('['.repeat(1_000_000))).toBe('refused');
    expect(read('x'.repeat(1_000_001))).toBe('refused');
    for (const unit of ['"', "'", '\\', '/*', '// a\n', '“', '"a" + ', '\\"']) {
      expect(read(`[${unit.repeat(200_000)}`)).toBe('refused');
    }
  });
});

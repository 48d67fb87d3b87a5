import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJson, isCut } from './find-json.js';
import { parseJson } from './json.js';
import { readLenient } from './lenient-json.js';

/** Fixed, so that a failure is the same for everyone; `WINDROSE_SEED` draws other values. */
const seed = Number(process.env['WINDROSE_SEED'] ?? 20_260);
const fence = '```';

/** What is found besides the whole text. */
const inside = (text: string): readonly string[] => findJson(text).filter((each) => each !== text.trim());

function readFirst(text: string): unknown {
  for (const candidate of findJson(text)) {
    const strict = parseJson(candidate);
    const parsed = strict.ok ? strict : readLenient(candidate);
    if (parsed.ok) return parsed.value;
  }
  return 'refused';
}

describe('the JSON in an answer', () => {
  it('is the whole text where that is JSON, and then nothing else', () => {
    expect(findJson(' {"a": 1} ')).toEqual(['{"a": 1}']);
    expect(findJson(String.raw`"{\"a\": 1}"`)).toEqual([String.raw`"{\"a\": 1}"`]);
    expect(findJson('"positive"')).toEqual(['"positive"']);
    expect(findJson('')).toEqual([]);
  });

  it('is what stands in fences, and the objects and lists in the talk', () => {
    expect(inside(`Sure:\n${fence}json\n{"a": 1}\n${fence}\nAnything else?`)).toEqual(['{"a": 1}']);
    expect(inside('It is {"a": "}"} or [1, {"b": 2}].')).toEqual(['[1, {"b": 2}]', '{"a": "}"}']);
    expect(inside(`~~~\n"positive"\n~~~`)).toEqual(['"positive"']);
    expect(inside(`Here:\n${fence}json\n{"code": "${fence}js"}`)).toEqual([`{"code": "${fence}js"}`]);
  });

  it('is what is said to be final, before what stands in fences, before what is said to be an example', () => {
    const text = [
      'The talk has {"rank": 3}.',
      `${fence}python\nprint({"rank": 2})\n${fence}`,
      `${fence}json\n{"rank": 1}\n${fence}`,
      'Final answer: {"rank": 0}',
      'For example, {"rank": 4}',
    ].join('\n');
    expect(inside(text)).toEqual([0, 1, 2, 3, 4].map((rank) => `{"rank": ${rank}}`));
  });

  it('is the later among equals, but not behind the mark of a next turn', () => {
    expect(inside('First {"a": 1}. Wait, rather {"a": 2}.')).toEqual(['{"a": 2}', '{"a": 1}']);
    expect(inside('So {"a": 1}\n\nUser: and now?\nAssistant: {"a": 2}')).toEqual(['{"a": 1}']);
    expect(inside('So {"a": 1} [INST] and now? [/INST] {"a": 2}')).toEqual(['{"a": 1}']);
  });

  it('is never looked for in reasoning', () => {
    expect(inside('<think>Maybe {"a": 1}?</think> {"a": 2}')).toEqual(['{"a": 2}']);
    expect(inside('[THINK]Maybe {"a": 1}?[/THINK]"word"')).toEqual(['"word"']);
    expect(inside('Maybe {"a": 1}?</think>\n{"a": 2}')).toEqual(['{"a": 2}']);
    expect(inside('<think>Maybe {"a": 1}?')).toEqual([]);
  });

  it('is not lost behind brackets that JSON does not begin with', () => {
    expect(inside('a { b [ c {"a": 1}')).toEqual(['{"a": 1}']);
    expect(inside('For x in [0, 1) and {n}: {"a": 1}')).toEqual(['{"a": 1}']);
    expect(inside('Fill {{name}} as in `{"a": 1}`')).toEqual(['{"a": 1}']);
  });

  it.each([
    ['JSON that is cut', '{"a": {"b": 1}, "c": '],
    ['JSON that is cut, behind a draft of it', 'Draft: {"a": 1}\nFinal: {"a": 2, "b'],
    ['an object without its opening brace', '"a": {"b": 1}}'],
    ['a list without its opening bracket', '{"a": 1}, {"a": 2}]'],
    ['a list without brackets', '{"a": 1},\n{"a": 2}'],
    ['the same object in lines, which may be two', '{"a": 1}\n/* and */\n{"a": 1}'],
    ['a list that begins with a bare word', '[a, {"b": 1}, c]'],
    ['objects in lines', '{"a": 1}\n{"a": 2}'],
    ['an object that is closed too early', '{"a": {"b": 1}, "c": 2}}'],
  ])('is not a piece of %s', (_, text) => {
    expect(inside(text)).toEqual([]);
  });

  it('may be said twice with talk between, or have one brace too many behind it', () => {
    expect(inside('{"a": 1}\nAgain: {"a": 1}')).toEqual(['{"a": 1}']);
    expect(inside('{"a": 1}}')).toEqual(['{"a": 1}']);
  });

  it('is told to be cut or wrong', () => {
    for (const text of ['Sure: {"a": [1, 2', `${fence}json\n{"a": "b`, '{"a": 1} or {"a"', '<think>So', '"posi']) {
      expect([text, isCut(text)]).toEqual([text, true]);
    }
    for (const text of ['Sure: {"a": [1, 2}', '{"a": foo}', 'I do not know.', '{"a": 1}', '', `{"a": [1\n${fence}`]) {
      expect([text, isCut(text)]).toEqual([text, false]);
    }
  });
});

describe('a text that was damaged', () => {
  // Brackets inside strings can look like JSON of their own once a quote is lost.
  const strings = fc.string({
    unit: fc.constantFrom('a', '1', ' ', '"', "'", '\\', ',', ':', '\n', '#', '/'),
    maxLength: 6,
  });
  const roots = fc
    .oneof(
      fc.array(fc.jsonValue({ stringUnit: 'grapheme-ascii', maxDepth: 2 }), { maxLength: 3 }),
      fc.dictionary(
        strings,
        fc.oneof(
          strings,
          fc.integer(),
          fc.array(strings, { maxLength: 3 }),
          fc.dictionary(strings, strings, { maxKeys: 2 }),
        ),
        { maxKeys: 4 },
      ),
    )
    .filter((root) => !/__proto__|"\\."|"[^"]*[[\]{}`][^"]*"/.test(JSON.stringify(root)));
  const talk = fc.constantFrom('', 'Sure, here it is: ', 'The answer:\n\n');

  it('never gives another value than the one that was written', () => {
    const added = fc.constantFrom('', ...'{}[],:"\' \\“”‘');
    fc.assert(
      fc.property(
        roots,
        fc.constantFrom(0, 2),
        fc.nat(),
        added,
        fc.boolean(),
        talk,
        (root, indent, place, sign, keeps, before) => {
          const text = JSON.stringify(root, null, indent);
          const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:]/g)].map((match) => match.index);
          const at = places[place % places.length] ?? 0;
          const changed = text.slice(0, at) + sign + text.slice(keeps ? at : at + 1);
          if (parseJson(changed).ok) return;
          expect([JSON.parse(text), 'refused']).toContainEqual(readFirst(before + changed));
        },
      ),
      { seed, numRuns: 5000 },
    );
  });

  it('gives nothing where it was cut short', () => {
    fc.assert(
      fc.property(roots, fc.nat(), talk, (root, length, before) => {
        const text = JSON.stringify(root);
        const prefix = text.slice(0, 1 + (length % (text.length - 1)));
        expect([prefix, readFirst(before + prefix), isCut(before + prefix)]).toEqual([prefix, 'refused', true]);
      }),
      { seed, numRuns: 3000 },
    );
  });
});

describe('a hostile text', () => {
  it('gives stretches of itself, and few of them', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\\',
      '`',
      fence,
      '~~~',
      'a',
      ':',
      ',',
      ' ',
      '\n',
      '<think>',
      '</think>',
      '“',
      '‘',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const found = findJson(text);
        expect(found.length).toBeLessThanOrEqual(32);
        for (const each of found) expect(text).toContain(each);
        isCut(text);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('of up to a megabyte gives few stretches, which together are never longer than a few times the text', () => {
    const units = [
      '[',
      '{',
      '{"',
      '"',
      "'",
      ",'",
      '{‘,',
      '{“',
      fence,
      `${fence}\n`,
      '~~~\n',
      '<think>',
      '[THINK]',
      '</think>',
      '{}',
      '[] ',
      '{"a":1} x ',
      '{a:',
      '{ ',
      '[ ',
      '\\"',
      '{\\"a',
      '\n',
      ' ',
      'a{',
      '{x}',
      '}',
      ' }',
      '"}',
      '\\',
      '{"a":"\\',
      '//',
      '/*',
      '{"a":1}}',
    ];
    const megabytes = new Set(['[', '"', fence, '<think>']);
    for (const unit of units) {
      const text = unit.repeat(Math.floor((megabytes.has(unit) ? 1_000_000 : 100_000) / unit.length));
      const found = findJson(text);
      const chars = found.reduce((sum, each) => sum + each.length, 0);
      expect([unit, found.length <= 32, chars <= 4 * text.length, typeof isCut(text)]).toEqual([
        unit,
        true,
        true,
        'boolean',
      ]);
    }
  });

  it('begins with the mark of a turn, and is searched behind it', () => {
    expect(findJson('</s> Here: {"a": 1} So it is.')).toContain('{"a": 1}');
  });

  it('past the bounds of JSON is not searched', () => {
    expect(findJson(`${'x'.repeat(1_000_000)} {"a": 1}`)).toHaveLength(1);
  });
});

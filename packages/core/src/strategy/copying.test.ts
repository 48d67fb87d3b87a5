import { describe, expect, it } from 'vitest';
import { GbnfMatcher } from '../../test/gbnf-matcher.js';
import type { Capabilities, Message, MistralFormat, TurnShape } from '../host/index.js';
import type { Json, JsonSchema } from '../schema/json-schema-type.js';
import { ScriptedHost } from '../testing.js';
import { copyingArguments, type CopyingOptions } from './copying.js';
import { rawCounting } from './raw.js';

const user = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });
const text: JsonSchema = { type: 'string' };
const number: JsonSchema = { type: 'number' };
const object = (properties: JsonSchema, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

interface Asked {
  readonly options?: CopyingOptions;
  readonly shape?: Partial<TurnShape>;
  readonly format?: MistralFormat;
  readonly notes?: string[];
}

function grammarOf(parameters: JsonSchema, said: readonly Message[], asked: Asked = {}): string {
  const { options = {}, shape, format = 'v11', notes = [] } = asked;
  const can: Capabilities = { ...new ScriptedHost([]).capabilities, chat: false, raw: format, grammar: true };
  const tools = [{ name: 'look', description: '', parameters }];
  const way = rawCounting(undefined, { binding: copyingArguments(options) }).prepare(
    { tools, toolChoice: 'required', outputWay: 'none', ...shape },
    { ...can, limits: {} },
  );
  const request = way.encode(said, {}, (_code, note) => notes.push(note));
  if (request.kind !== 'raw' || request.grammar === undefined) throw new Error('no grammar');
  return request.grammar.gbnf;
}

/** Which of these arguments a call may have. */
function admitted(
  parameters: JsonSchema,
  said: string | readonly Message[],
  values: readonly Json[],
  asked?: Asked,
): Json[] {
  const matcher = new GbnfMatcher(grammarOf(parameters, typeof said === 'string' ? [user(said)] : said, asked));
  const spaced = (value: Json): string =>
    JSON.stringify(value, null, 1)
      .replace(/\n\s*/g, ' ')
      .replace(/([[{]) | ([\]}])/g, '$1$2');
  return values.filter((value) => matcher.admits(`look[ARGS]${spaced(value)}`));
}

describe('arguments that are copied', () => {
  it('are spans of what was said and numbers in it', () => {
    const parameters = object({ city: text, days: { type: 'integer' } });
    const values = ['Oslo', 'Oslo?', 'in Oslo', 'oslo', 'Osl', 'Bergen', ''].map((city) => ({ city, days: 3 }));
    const taken = admitted(parameters, 'three days in Oslo?', values);
    expect(taken).toEqual(['Oslo', 'Oslo?', 'in Oslo'].map((city) => ({ city, days: 3 })));
    const days = [3, 2, 30].map((count) => ({ city: 'Oslo', days: count }));
    expect(admitted(parameters, 'three days in Oslo?', days)).toEqual([{ city: 'Oslo', days: 3 }]);
  });

  it('may come from any turn of the user and any result, not from the model or its instructions', () => {
    const call = { type: 'tool-call', id: 'abcdefgh1', name: 'look', arguments: '{"at": "guess"}' } as const;
    const talk: Message[] = [
      { role: 'system', text: 'secret' },
      user('first'),
      { role: 'assistant', parts: [{ type: 'text', text: 'spoken' }, call] },
      { role: 'tool', callId: call.id, name: 'look', content: '{"found": "a\\nb", "n": 7}', isError: false },
      user('last'),
    ];
    const words = ['first', 'last', 'found', 'a\nb', '7', 'secret', 'spoken', 'guess', 'look'];
    const taken = admitted(
      object({ at: text }),
      talk,
      words.map((at) => ({ at })),
    );
    expect(taken.map((each) => (each as { at: string }).at)).toEqual(words.slice(0, 5));
    expect(admitted(object({ n: number }), talk, [{ n: 7 }, { n: 9 }])).toEqual([{ n: 7 }]);
  });

  it('are bound inside lists, objects and alternatives too', () => {
    const parameters = object({
      to: { type: 'array', items: object({ name: text, age: { anyOf: [number, { type: 'null' }] } }) },
    });
    const values = [
      {
        to: [
          { name: 'Ada', age: 36 },
          { name: 'Bob', age: null },
        ],
      },
      { to: [] },
      { to: [{ name: 'Eve', age: 36 }] },
      { to: [{ name: 'Ada', age: 35 }] },
    ];
    expect(admitted(parameters, 'Ada is 36, Bob will not say', values)).toEqual(values.slice(0, 2));
  });

  it('leave values of an enum, booleans and names of properties as they are', () => {
    const parameters = object({
      unit: { enum: ['celsius', 'kelvin'] },
      level: { enum: [1, 2] },
      on: { type: 'boolean' },
    });
    const value = { unit: 'kelvin', level: 2, on: true };
    expect(admitted(parameters, 'hello', [value])).toEqual([value]);
    const map = { type: 'object', additionalProperties: text };
    expect(admitted(map, 'hello', [{ any: 'hello' }, { any: 'other' }])).toEqual([{ any: 'hello' }]);
  });

  it('keep to what their schema asks', () => {
    const dates = ['2024-05-01', 'May', '2024'].map((at) => ({ at }));
    expect(admitted(object({ at: { type: 'string', format: 'date' } }), 'May or 2024-05-01', dates)).toEqual([
      dates[0],
    ]);
    const codes = ['AB', 'ABC', 'abc', 'and'].map((at) => ({ at }));
    expect(admitted(object({ at: { type: 'string', pattern: '^[A-Z]{3}$' } }), 'AB and ABC, abc', codes)).toEqual([
      codes[1],
    ]);
    const short = ['one', 'one two', 'three', 'two three'].map((at) => ({ at }));
    const bounded = object({ at: { type: 'string', minLength: 4, maxLength: 7 } });
    expect(admitted(bounded, 'one two three', short)).toEqual([short[1], short[2]]);
    const counts = [1, 2.5, 12, 40].map((n) => ({ n }));
    const range = object({ n: { type: 'integer', minimum: 2, maximum: 30 } });
    expect(admitted(range, '1, 2.5, 12 or 40', counts)).toEqual([{ n: 12 }]);
  });

  it('are bound by their schema alone where nothing that was said fits and they have to be there', () => {
    const parameters = object({ n: { type: 'integer', maximum: 9 }, at: { type: 'string', format: 'date' } });
    const values = [
      { n: 4, at: '2020-02-29' },
      { n: 10, at: '2020-02-29' },
      { n: 4, at: 'today' },
    ];
    expect(admitted(parameters, 'no number today', values)).toEqual([values[0]]);
    expect(admitted(object({ at: text }), [], [{ at: 'anything' }])).toEqual([{ at: 'anything' }]);
  });

  it('are left out where nothing that was said fits and they may be', () => {
    const parameters = object({ meal: text, kcal: number, at: text, n: number }, ['at']);
    const values = [
      { at: 'bagel' },
      { meal: 'bagel', at: 'bagel' },
      { meal: 'bagel', kcal: 3, at: 'bagel' },
      { at: 'bagel', n: 3 },
    ];
    expect(admitted(parameters, 'a bagel', values)).toEqual(values.slice(0, 2));
    expect(admitted(parameters, '3 bagel', values)).toEqual(values);
    expect(admitted(object({ kcal: number, n: number }, []), 'a bagel', [{}, { n: 3 }])).toEqual([{}]);
  });

  it('are not the answers: these are bound by their schema', () => {
    const output = { name: 'answer', schema: object({ answer: text }) };
    const gbnf = grammarOf(object({ at: text }), [user('hi')], { shape: { output, toolChoice: 'auto' }, format: 'v3' });
    expect(new GbnfMatcher(gbnf).admits(' {"answer": "something new"}')).toBe(true);
    expect(
      new GbnfMatcher(gbnf).admits('[TOOL_CALLS] [{"name": "look", "arguments": {"at": "new"}, "id": "abcdefgh1"}]'),
    ).toBe(false);
    expect(
      new GbnfMatcher(gbnf).admits('[TOOL_CALLS] [{"name": "look", "arguments": {"at": "hi"}, "id": "abcdefgh1"}]'),
    ).toBe(true);
  });

  it.each(['expression', 'look.deep.expression', 'look', 'deep', 'deep.expression', 'look.deep'])(
    'can be free: %s',
    (except) => {
      const parameters = object({ deep: object({ expression: text, n: number }) });
      const value = { deep: { expression: '17 * 2', n: 17 } };
      expect(admitted(parameters, '17 by 2', [value])).toEqual([]);
      expect(admitted(parameters, '17 by 2', [value], { options: { except: [except] } })).toEqual([value]);
    },
  );

  it('are not free by the name of another, or by a part of their own', () => {
    const value = { expression: 'new' };
    for (const except of ['press', 'other', 'other.expression', 'look.other.expression', 'ession', 'xlook', ''])
      expect(admitted(object({ expression: text }), 'old', [value], { options: { except: [except] } })).toEqual([]);
  });

  it('are free where one schema stands in two places and only one of them is', () => {
    const parameters = {
      ...object({ a: { $ref: '#/$defs/t' }, b: { $ref: '#/$defs/t' } }),
      $defs: { t: object({ x: text }) },
    };
    const values = [
      { a: { x: 'new' }, b: { x: 'old' } },
      { a: { x: 'old' }, b: { x: 'new' } },
    ];
    expect(admitted(parameters, 'old', values, { options: { except: ['a'] } })).toEqual([values[0]]);
    expect(admitted(parameters, 'old', values, { options: { except: ['b'] } })).toEqual([values[1]]);
  });

  it('come from the last words of a long conversation, and a note says so', () => {
    const notes: string[] = [];
    const long = `first ${'word '.repeat(3000)}last`;
    expect(admitted(object({ at: text }), long, [{ at: 'first' }, { at: 'last' }], { notes })).toEqual([
      { at: 'last' },
    ]);
    expect(notes).toEqual([expect.stringContaining('last words')]);
  });

  it('follow the conversation from turn to turn', () => {
    const parameters = object({ at: text, more: text }, ['at']);
    for (const word of ['one', 'two', 'one']) {
      const values = ['one', 'two'].map((at) => ({ at }));
      expect(admitted(parameters, word, values)).toEqual([{ at: word }]);
    }
  });
});

describe('a grammar of spans', () => {
  const sizeOf = (words: number, from: (index: number) => string): number =>
    grammarOf(object({ at: text }), [user(Array.from({ length: words }, (_, index) => from(index)).join(' '))]).length;

  it.each<[string, (index: number) => string]>([
    ['different words', (index) => `w${index}`],
    ['one word', () => 'word'],
    ['words that come again', (index) => `w${(index * index) % 37}`],
    ['one text twice', (index) => `w${index % 500}`],
  ])('grows with the text, not with its spans: %s', (_, from) => {
    expect(sizeOf(1000, from)).toBeLessThan(100_000);
    expect(sizeOf(1000, from)).toBeLessThan(3 * sizeOf(500, from));
  });

  it('names no control token that was said', () => {
    const tokens = ['<s>', '</s>', '[INST]', '[TOOL_RESULTS]', '<|im_end|>', '<unk>', '[/INST]'];
    const gbnf = grammarOf(object({ at: text, short: { type: 'string', maxLength: 9 } }), [user(tokens.join(' '))]);
    for (const token of tokens) expect(gbnf).not.toContain(token);
    const values = tokens.map((at) => ({ at, short: '<s>' }));
    expect(admitted(object({ at: text, short: { type: 'string', maxLength: 9 } }), tokens.join(' '), values)).toEqual(
      values,
    );
  });
});

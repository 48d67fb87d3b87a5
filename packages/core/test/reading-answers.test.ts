import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findJson, isCut } from '../src/text/find-json.js';
import { parseJson } from '../src/text/json.js';
import { readLenient } from '../src/text/lenient-json.js';

const city = z.strictObject({ city: z.string(), population: z.number().int(), capital: z.boolean() });
const person = z.strictObject({ first_name: z.string(), age: z.number().nullable() });
const tags = z.array(z.string());
const scores = z.array(z.number());
const mood = z.enum(['positive', 'negative', 'neutral']);
const review = z.strictObject({ summary: z.string(), stars: z.number() });
const loose = z.object({ title: z.string().optional(), note: z.string().optional() });
const tree = z.strictObject({ name: z.string(), parts: z.array(z.object({ name: z.string() })).optional() });

const lyon = { city: 'Lyon', population: 522_000, capital: false };
const ada = { first_name: 'Ada', age: 36 };
const good = { summary: 'Good.', stars: 4 };

const refuse = Symbol('refuse');
const cut = Symbol('refuse, and say that it was cut');
const fence = '```';

/** The first candidate that fits, as an agent settles its answer: read strictly, else leniently. */
function readAs(schema: z.ZodType, text: string): unknown {
  for (const candidate of findJson(text)) {
    const strict = parseJson(candidate);
    const parsed = strict.ok ? strict : readLenient(candidate);
    const checked = parsed.ok ? schema.safeParse(parsed.value) : undefined;
    if (checked?.success) return checked.data;
  }
  return isCut(text) ? cut : refuse;
}

type Row = readonly [about: string, schema: z.ZodType, answer: string, expected: unknown];

const plain: readonly Row[] = [
  ['nothing but JSON', city, '{"city": "Lyon", "population": 522000, "capital": false}', lyon],
  ['the blank Mistral begins with', city, ' {"city": "Lyon", "population": 522000, "capital": false}\n', lyon],
  ['a string alone', mood, '"positive"', 'positive'],
  ['a word alone, which the caller may take', mood, 'positive', refuse],
  ['a sentence that holds the word', mood, 'The mood is positive.', refuse],
  ['a list alone', tags, '["red", "blue"]', ['red', 'blue']],
  ['a number alone', z.number(), '42', 42],
  ['a number in a sentence', z.number(), 'There are 42 of them.', refuse],
  ['a number that may go on', z.number(), '42.', cut],
  ['no answer at all', city, "I'm sorry, but I can't find that city in the text.", refuse],
];

const talk: readonly Row[] = [
  ['a word before', city, 'Answer: {"city": "Lyon", "population": 522000, "capital": false}', lyon],
  [
    'a sentence before and one after',
    review,
    'Here is the review you asked for:\n\n{"summary": "Good.", "stars": 4}\n\nLet me know if you need more!',
    good,
  ],
  ['braces in the talk', review, 'I filled {summary} and {stars} as told: {"summary": "Good.", "stars": 4}', good],
  ['brackets in the talk', review, 'As in [1] and [2, 3], the result is {"summary": "Good.", "stars": 4} [sic]', good],
  ['an interval in the talk', review, 'Stars lie in [0, 5). {"summary": "Good.", "stars": 4}', good],
  ['a fence', city, `${fence}json\n{"city": "Lyon", "population": 522000, "capital": false}\n${fence}`, lyon],
  [
    'a fence without a language, with talk',
    person,
    `Certainly!\n\n${fence}\n{"first_name": "Ada", "age": 36}\n${fence}\n\nThe age was given in the second line.`,
    ada,
  ],
  ['a fence in one line', person, `${fence}json {"first_name": "Ada", "age": 36} ${fence}`, ada],
  ['a fence of tildes', person, '~~~json\n{"first_name": "Ada", "age": 36}\n~~~', ada],
  ['a fence that is never closed', person, `${fence}json\n{"first_name": "Ada", "age": 36}`, ada],
  ['a fence that was opened for it', person, `{"first_name": "Ada", "age": 36}\n${fence}\nThis is the record.`, ada],
  [
    'a fence inside a string',
    review,
    `${fence}json\n{"summary": "Use ${fence}ts\\nlet a\\n${fence} here", "stars": 4}\n${fence}`,
    { summary: `Use ${fence}ts\nlet a\n${fence} here`, stars: 4 },
  ],
  ['a string in a fence', mood, `${fence}json\n"neutral"\n${fence}`, 'neutral'],
  ['code marks', person, 'The record is `{"first_name": "Ada", "age": 36}`.', ada],
  ['bold letters', person, '**{"first_name": "Ada", "age": 36}**', ada],
  [
    'code that prints it',
    person,
    `${fence}python\nrecord = {'first_name': 'Ada', 'age': 36}\nprint(record)\n${fence}`,
    ada,
  ],
  [
    'what follows in a made-up next turn',
    review,
    '{"summary": "Good.", "stars": 4}\n\nUser: And the second one?\nAssistant: {"summary": "Bad.", "stars": 1}',
    good,
  ],
  ['the end mark as text', review, '{"summary": "Good.", "stars": 4}</s>', good],
];

const several: readonly Row[] = [
  [
    'an example and the answer',
    review,
    'The form is like this example: {"summary": "…", "stars": 0}\nFinal answer: {"summary": "Good.", "stars": 4}',
    good,
  ],
  [
    'the answer, then an example',
    review,
    '{"summary": "Good.", "stars": 4}\n\nFor example, an empty review gives {"summary": "", "stars": 0}.',
    good,
  ],
  [
    'a draft and a corrected one',
    review,
    'Draft: {"summary": "Good!", "stars": 5}\nWait, that is one star too many.\nCorrected: {"summary": "Good.", "stars": 4}',
    good,
  ],
  [
    'a final one before a remark',
    review,
    'Final answer: {"summary": "Good.", "stars": 4}\nMy draft was {"summary": "Good!", "stars": 5}.',
    good,
  ],
  [
    'two fences, input and output',
    review,
    `Input:\n${fence}json\n{"summary": "raw", "stars": 0}\n${fence}\nOutput:\n${fence}json\n{"summary": "Good.", "stars": 4}\n${fence}`,
    good,
  ],
  [
    'the same said twice without a word between, which may be two',
    review,
    '{"summary": "Good.", "stars": 4}\n{"summary": "Good.", "stars": 4}',
    refuse,
  ],
  [
    'two in lines, of which neither is said to be meant',
    review,
    '{"summary": "Good.", "stars": 4}\n{"summary": "Bad.", "stars": 1}',
    refuse,
  ],
  [
    'the schema itself before it',
    review,
    'Schema: {"type": "object", "properties": {"summary": {"type": "string"}}}\n{"summary": "Good.", "stars": 4}',
    refuse,
  ],
  [
    'the schema itself, then talk, then the answer',
    review,
    'The schema is {"type": "object"}. Hence: {"summary": "Good.", "stars": 4}',
    good,
  ],
  [
    'a draft in reasoning',
    review,
    '<think>Perhaps {"summary": "Bad.", "stars": 1}? No.</think>\n{"summary": "Good.", "stars": 4}',
    good,
  ],
  [
    'a draft in reasoning of Magistral',
    review,
    '[THINK]{"summary": "Bad.", "stars": 1}[/THINK]{"summary": "Good.", "stars": 4}',
    good,
  ],
  [
    'reasoning whose beginning was in the prompt',
    review,
    'Say {"summary": "Bad.", "stars": 1}... no.</think>{"summary": "Good.", "stars": 4}',
    good,
  ],
  ['reasoning that was cut', review, '<think>Perhaps {"summary": "Bad.", "stars": 1}', cut],
  [
    'an argument of a call that is told of',
    review,
    'I called rate({"summary": "tmp", "stars": 0}) first.\nResult: {"summary": "Good.", "stars": 4}',
    good,
  ],
];

const faults: readonly Row[] = [
  ['underscores escaped as in Markdown', person, String.raw`{"first\_name": "Ada", "age": 36}`, ada],
  ['brackets escaped as in Markdown', tags, String.raw`\["red", "blue"\]`, ['red', 'blue']],
  ['a dict of Python', city, "{'city': 'Lyon', 'population': 522000, 'capital': False}", lyon],
  ['None', person, "{'first_name': 'Ada', 'age': None}", { first_name: 'Ada', age: null }],
  ['a comma behind the last', tags, '[\n  "red",\n  "blue",\n]', ['red', 'blue']],
  [
    'comments',
    city,
    '{\n  "city": "Lyon", // the city\'s name\n  "population": 522000, // in 2020\n  "capital": false\n}',
    lyon,
  ],
  ['a comment for what was left out', tags, '[\n  "red",\n  "blue",\n  // ... more colours\n]', refuse],
  ['an ellipsis', tags, '["red", "blue", ...]', refuse],
  ['bare keys', person, '{first_name: "Ada", age: 36}', ada],
  ['bare words as values', person, '{first_name: Ada, age: 36}', refuse],
  [
    'line breaks in a string',
    review,
    '{"summary": "Good.\nTasty.", "stars": 4}',
    { summary: 'Good.\nTasty.', stars: 4 },
  ],
  ['typographic quotes', person, '{“first_name”: “Ada”, “age”: 36}', ada],
  ['no comma at the end of a line', person, '{\n  "first_name": "Ada"\n  "age": 36\n}', ada],
  ['a number that begins with its point', scores, '[.5, 1.25]', [0.5, 1.25]],
  [
    'an apostrophe in double quotes',
    review,
    '{"summary": "It\'s good.", "stars": 4}',
    { summary: "It's good.", stars: 4 },
  ],
  ['an apostrophe in single quotes', review, "{'summary': 'It's good.', 'stars': 4}", refuse],
  ['quotes inside a string', review, '{"summary": "They said "good" twice", "stars": 4}', refuse],
  ['a path with its backslashes bare', review, String.raw`{"summary": "C:\data\x", "stars": 4}`, refuse],
  ['quotes escaped throughout', review, String.raw`{\"summary\": \"Good.\", \"stars\": 4}`, good],
  ['NaN', scores, '[1, NaN]', refuse],
  ['a thousands separator', city, '{"city": "Lyon", "population": 522,000, "capital": false}', refuse],
  ['a unit', review, '{"summary": "Good.", "stars": 4 of 5}', refuse],
  ['one brace too many', review, '{"summary": "Good.", "stars": 4}}', good],
  ['a brace too few', tree, '{"name": "car", "parts": [{"name": "wheel"}]', cut],
  ['a key said twice', review, "{'summary': 'Good.', 'stars': 4, 'stars': 5}", refuse],
  ['a member of another type, quoted', review, '{"summary": "Good.", "stars": "4"}', refuse],
];

const cutOff: readonly Row[] = [
  ['cut inside a string', review, 'Here it is: {"summary": "Good and', cut],
  ['cut behind a comma', tags, '["red", "blue",', cut],
  ['cut behind an object that would fit', tree, '{"name": "car", "parts": [{"name": "wheel"}, {"name": "do', cut],
  ['cut where everything is optional', loose, '{"title": "A", "sections": {"note": "inner"}, "x', cut],
  ['cut in an open fence', review, `${fence}json\n{"summary": "Good.", "sta`, cut],
  [
    'a final one that was cut behind a draft',
    review,
    'Draft: {"summary": "Good!", "stars": 5}\nFinal: {"summary": "Good.", "st',
    cut,
  ],
  ['without its beginning', loose, '"sections": {"note": "inner"}}', refuse],
  ['broken, not cut', review, `${fence}json\n{"summary": "Good.", "stars": }\n${fence}`, refuse],
];

describe.each([
  ['plain', plain],
  ['with talk round it', talk],
  ['one of several', several],
  ['with faults', faults],
  ['cut off or in pieces', cutOff],
])('an answer of a model, %s', (_, rows) => {
  it.each(rows)('%s', (_about, schema, answer, expected) => {
    expect(readAs(schema, answer)).toEqual(expected);
  });
});

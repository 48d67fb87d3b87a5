import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findJson } from '../src/text/find-json.js';
import { parseJson } from '../src/text/json.js';
import { readLenient } from '../src/text/lenient-json.js';

interface Row {
  readonly id: string;
  readonly about: string;
  readonly text: string;
  readonly expected: { readonly repaired?: string; readonly refused?: true };
}

const corpus = new URL('../../../../shared/corpora/json/repair.jsonl', import.meta.url);
const rows: Row[] = existsSync(corpus)
  ? readFileSync(corpus, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Row => JSON.parse(line))
  : [];

/** How many rows of a kind are read, and why the others are not. */
type Decision = readonly [read: number, refused: number, why: string];

const bracketsLost = 'a bracket is missing: how much was to come, and what belongs to what, nobody can know';
const quoteLost = 'a quote is missing: where the string ends is a guess';
const cut = 'the text was cut: what is missing is not known';
const ellipsis = 'an ellipsis says that something was left out';
const word = 'a word without quotes may be a name, a variable or a string';
const colonLost = 'what stands side by side may be a pair or two members of a set';
const hole = 'a comma before the first member may stand for one that is missing';

const decisions: Readonly<Record<string, Decision>> = {
  'parse object': [3, 0, ''],
  'parse array': [2, 0, ''],
  'parse number': [5, 0, ''],
  'parse string': [1, 0, ''],
  'correctly handle strings equaling a JSON delimiter': [1, 0, ''],
  'should add missing quotes': [3, 1, word],
  'should repair an url with missing end quote': [0, 1, quoteLost],
  'should add missing end quote': [0, 4, quoteLost],
  'should repair truncated JSON': [0, 8, cut],
  'should repair ellipsis in an array': [0, 2, ellipsis],
  'should repair ellipsis in an object': [0, 4, ellipsis],
  'should add missing start quote': [1, 2, quoteLost],
  'should stop at the first next return when missing an end quote': [0, 2, quoteLost],
  'should replace single quotes with double quotes': [1, 0, ''],
  'should replace special quotes with double quotes': [1, 0, ''],
  'should not replace special quotes inside a normal string': [2, 0, ''],
  'should add/remove escape characters': [3, 0, ''],
  'should repair a missing object value': [0, 1, 'a value that is missing is not null'],
  'should escape unescaped control characters': [1, 0, ''],
  'should escape unescaped double quotes': [0, 1, 'a quote inside a string may be its end'],
  'should replace special white space characters': [
    2,
    1,
    'the Mongolian vowel separator is no blank since Unicode 6.3',
  ],
  'should replace non normalized left/right quotes': [0, 1, 'back ticks are code, and accents are no quotes'],
  'should remove block comments': [2, 0, ''],
  'should remove line comments': [1, 0, ''],
  'should not remove comments inside a string': [1, 0, ''],
  'should remove comments after a string containing a delimiter': [1, 0, ''],
  'should strip JSONP notation': [4, 0, ''],
  'should strip markdown fenced code blocks': [4, 0, ''],
  'should strip invalid markdown fenced code blocks': [1, 0, ''],
  'should strip a leading comma from an array': [0, 1, hole],
  'should strip a leading comma from an object': [0, 2, hole],
  'should strip trailing commas from an array': [2, 0, ''],
  'should strip trailing commas from an object': [3, 0, ''],
  'should strip trailing comma at the end': [1, 0, ''],
  'should add a missing closing brace for an object': [0, 5, bracketsLost],
  'should remove a redundant closing brace for an object': [1, 3, 'the opening bracket may be what is missing'],
  'should add a missing closing bracket for an array': [0, 5, bracketsLost],
  'should strip MongoDB data types': [0, 1, 'a long integer is not the string it is written as'],
  'should replace Python constants None, True, False': [2, 0, ''],
  'should turn unknown symbols into a string': [0, 3, word],
  'should repair invalid numbers': [1, 1, 'a sign alone is no number'],
  'should turn invalid unrepairable numbers into strings': [0, 3, 'what is no number is not a string either'],
  'should repair regular expressions': [0, 1, 'a regular expression is no JSON value'],
  'should escape quotes in repaired regular expressions': [0, 1, 'a regular expression is no JSON value'],
  'should concatenate strings': [1, 1, quoteLost],
  'should repair missing comma between array items': [1, 0, ''],
  'should repair missing comma between object properties': [1, 1, cut],
  'should repair truncated numbers': [0, 2, cut],
  'should repair missing colon between object key and value': [0, 6, colonLost],
  'should repair missing a combination of comma, quotes and brackets': [0, 1, bracketsLost],
  'should repair a comma separated list with value': [0, 1, bracketsLost],
  'should repair a number with leading zeros': [0, 4, 'it may be a number, an octal number or a string of digits'],
  'should throw an exception in case of non-repairable issues': [0, 2, 'beyond repair'],
};

/** What is read from a text when no schema chooses between what is found in it. */
function read(text: string): readonly unknown[] {
  return findJson(text).flatMap((candidate) => {
    const strict = parseJson(candidate);
    const parsed = strict.ok ? strict : readLenient(candidate);
    return parsed.ok ? [parsed.value] : [];
  });
}

describe.skipIf(rows.length === 0)('the repairs of jsonrepair (skipped where the corpus is not at hand)', () => {
  it.each(rows)('$id $about: the value it repairs to, or none', ({ text, expected: { repaired } }) => {
    for (const value of read(text)) expect(value).toEqual(repaired === undefined ? 'refused' : JSON.parse(repaired));
  });

  it.each(Object.entries(decisions))('%s: %j', (about, [accepted, refused]) => {
    const ofKind = rows.filter((row) => row.about === about);
    const readable = ofKind.filter((row) => read(row.text).length > 0);
    expect([readable.length, ofKind.length - readable.length]).toEqual([accepted, refused]);
  });

  it('has a decision for every kind', () => {
    expect(new Set(rows.map((row) => row.about))).toEqual(new Set(Object.keys(decisions)));
  });
});

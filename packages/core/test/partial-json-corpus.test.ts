import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../src/schema/json-schema-type.js';
import { PartialJson } from '../src/text/partial-json.js';
import { isPrefix, shownOf } from './partial-values.js';

interface Row {
  readonly id: string;
  readonly expect?: 'accept' | 'reject' | 'either';
  readonly text?: string;
  readonly base64?: string;
  readonly expected?: string;
}

function load(name: string): Row[] {
  const file = new URL(`../../../../shared/corpora/json/${name}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line): Row => JSON.parse(line));
}

const textOf = ({ text, base64 }: Row): string => text ?? Buffer.from(base64 ?? '', 'base64').toString();

/** Pieces of lengths that differ from text to text, and are the same in each run. */
function cut(text: string, seed: number): string[] {
  const pieces: string[] = [];
  let state = seed + 1;
  for (let at = 0; at < text.length; at += pieces.at(-1)?.length ?? 1) {
    state = (state * 48_271) % 2_147_483_647;
    pieces.push(text.slice(at, at + 1 + (state % 5)));
  }
  return pieces;
}

function read(pieces: readonly string[]): { readonly live: Json | undefined; readonly whole: Json | undefined } {
  const parser = new PartialJson();
  for (const piece of pieces) parser.push(piece);
  const live = structuredClone(parser.value);
  parser.end();
  return { live, whole: parser.value };
}

const partial = load('partial');
const parsing = load('parsing');
const noRows = 'the corpora do not lie beside the repository';

describe.skipIf(partial.length === 0)(`cut-off texts and their completion (skipped where ${noRows})`, () => {
  it.each(partial)('$id is shown as a beginning of it', (row) => {
    const completed: Json | undefined = row.expected === '' ? undefined : JSON.parse(row.expected ?? 'null');
    for (let seed = 0; seed < 10; seed++) {
      const { live, whole } = read(cut(textOf(row), seed));
      expect(isPrefix(live, completed)).toBe(true);
      expect(isPrefix(whole, completed)).toBe(true);
    }
  });

  it('shows the same, but for numbers that could go on and words that are not whole', () => {
    const less = partial.filter((row) => {
      const { whole } = read([textOf(row)]);
      return JSON.stringify(whole) !== JSON.stringify(row.expected === '' ? undefined : JSON.parse(row.expected ?? ''));
    });
    expect(less.map(({ text }) => text)).toEqual([
      't',
      '2.5e',
      '2.5e-',
      '2.5E',
      '12.e',
      '[[1], [2',
      '[[], 123',
      '{"a": {"b": "1"}, "c": {"d": 2',
      '{"a": {"b": []}, "c": {"d": 2',
    ]);
  });
});

describe.skipIf(parsing.length === 0)(`the texts of a JSON test suite (skipped where ${noRows})`, () => {
  it.each(parsing.filter((row) => row.expect === 'accept'))('$id is shown whole', (row) => {
    const text = textOf(row);
    for (let seed = 0; seed < 20; seed++) {
      expect(read(cut(text, seed)).whole).toEqual(shownOf(JSON.parse(text)));
    }
  });

  it.each(parsing.filter((row) => row.expect !== 'accept'))('$id does no harm', (row) => {
    const text = textOf(row);
    const { whole } = read([text]);
    for (let seed = 0; seed < 20; seed++) {
      const { live, whole: final } = read(cut(text, seed));
      expect(isPrefix(live, final)).toBe(true);
      // Of a piece with a mistake, what comes before it may not be shown: single signs show the most.
      expect(isPrefix(whole, read(text.split('')).whole)).toBe(true);
    }
  });
});

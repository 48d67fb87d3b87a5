import { patternAround } from './gbnf-format.js';
import { listOf } from './gbnf-merge.js';
import { longestOf } from './gbnf-automaton.js';
import type { Language } from './gbnf-regular.js';
import type { Shape } from './gbnf-shape.js';
import { languageOf, readString, stringLanguage } from './gbnf-string.js';
import { jsonCharacters, literal } from './gbnf-text.js';
import type { ValueWriter } from './gbnf-value.js';

const quote = literal('"');

/** Greatest lengths to fall back to. */
const lengthsInstead = [60, 30];

/** How much more often than they must parts of a pattern may repeat instead, where its grammar is too large. */
const repeatsInstead = [64, 32, 8, 3];

const repeatedClass = /^\^(\[\^?(?:\\.|[^\\\]])+\]|\\[dws]|\.)(?:([*+])|\{(\d+)(,?)(\d*)\})\$$/;

/** A string of a pattern or format as grammar; undefined where there can be none. What makes it too large is lost. */
export function writePatterned(writer: ValueWriter, shape: Shape, path: string): string | undefined {
  const repeated = writeRepeated(writer, shape);
  if (repeated !== undefined) return repeated;
  const { formats, patterns, bounds, barred, barredPatterns } = shape;
  const hint = formats[0] ?? 'text';
  for (const language of candidates(writer, shape, path)) {
    const written = writeText(writer, language, hint);
    if (written !== undefined) return written;
  }
  if (formats.length) {
    // What is written for a format is but a part of it.
    const around = formats.flatMap((format) => listOf(patternAround(format)));
    const written = writePatterned(writer, { ...shape, formats: [], patterns: [...patterns, ...around] }, path);
    if (written !== undefined) writer.lose(path, 'format', `what is written for "${formats[0]}" does not fit the rest`);
    return written;
  }
  const bare = { ...shape, bounds: {} };
  const alone = stringLanguage(writer.languages, readString(writer.languages, bare, path, writer.lose));
  const isCounted = 'minLength' in bounds || 'maxLength' in bounds;
  if (isCounted && writeText(writer, alone, hint) !== undefined) {
    if (isTooLarge(writer, shape, path)) {
      writer.lose(path, 'maxLength', 'to count the characters of the pattern takes too large a grammar');
      return writeText(writer, alone, hint);
    }
    return undefined;
  }
  if (isContradiction(writer, shape, path)) return undefined;
  const keyword = patterns.length ? 'pattern' : 'not';
  writer.lose(path, keyword, 'it takes too large a grammar, or characters beyond U+FFFF');
  return writer.string(
    { ...shape, patterns: [], ...(barred.length + barredPatterns.length && { barred: [], barredPatterns: [] }) },
    path,
  );
}

/** A JSON string whose text belongs to a language; undefined where there is none, or its grammar is too large. */
export function writeText(writer: ValueWriter, language: Language, hint: string): string | undefined {
  const automaton = writer.automaton(language);
  const states = automaton && writer.rules.automaton(automaton, language, hint, jsonCharacters, quote);
  return states && writer.rules.add(hint, `${quote} ${states}`);
}

/** Languages to try: the first that holds a text and is small enough is written. The later ones are narrower. */
function* candidates(writer: ValueWriter, shape: Shape, path: string): Generator<Language> {
  const { languages, lose } = writer;
  const rule = readString(languages, shape, path, lose);
  const free = stringLanguage(languages, { ...rule, maximum: Infinity });
  const { maximum } = rule;
  const automaton = writer.automaton(free);
  if (automaton && longestOf(automaton, free) <= maximum) yield free;
  if (maximum === Infinity && automaton) return;
  if (automaton && automaton.size * maximum <= writer.limits.states) yield stringLanguage(languages, rule);
  for (const repeats of repeatsInstead) {
    const short = stringLanguage(languages, {
      ...readString(languages, shape, path, lose, repeats),
      maximum: Infinity,
    });
    const states = writer.automaton(short);
    if (states && longestOf(states, short) <= maximum) yield short;
  }
  for (const length of [maximum, ...lengthsInstead]) {
    if (length <= maximum && maximum < Infinity) yield stringLanguage(languages, { ...rule, maximum: length });
  }
}

const isTooLarge = (writer: ValueWriter, shape: Shape, path: string): boolean =>
  writer.automaton(stringLanguage(writer.languages, readString(writer.languages, shape, path, writer.lose))) ===
  undefined;

/** Whether each pattern has texts of its own, and all together have none. */
function isContradiction(writer: ValueWriter, shape: Shape, path: string): boolean {
  const { languages } = writer;
  const { patterns, barred } = readString(languages, shape, path, writer.lose);
  const sizes = [...patterns, languages.both([...patterns, ...barred])].map((each) => writer.automaton(each)?.size);
  const together = sizes.pop();
  return together === 0 && sizes.every((size) => size !== 0);
}

/** A class that is repeated needs no states to be counted. */
function writeRepeated(writer: ValueWriter, shape: Shape): string | undefined {
  const { patterns, formats, barred, barredPatterns, bounds } = shape;
  if (patterns.length !== 1 || formats.length || barred.length || barredPatterns.length) return undefined;
  const match = repeatedClass.exec(patterns[0] ?? '');
  const language = match && languageOf(writer.languages, `^${match[1]}$`);
  const [step, ...others] = (language && writer.automaton(language)?.get(language)) || [];
  if (!match || !step || others.length) return undefined;
  const [, , sign, from, comma, to] = match;
  const least = Math.max(sign ? Number(sign === '+') : Number(from), bounds['minLength'] ?? 0);
  const most = sign || (comma && !to) ? Infinity : Number(to || from);
  const { maxLength = Infinity } = bounds;
  if (least > Math.min(most, maxLength)) return undefined;
  const character = writer.rules.add('char', jsonCharacters(step[0]));
  return writer.rules.add(
    'text',
    `${quote} ${writer.rules.repeat(character, least, Math.min(most, maxLength))} ${quote}`,
  );
}

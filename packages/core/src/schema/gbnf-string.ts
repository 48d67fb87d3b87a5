import type { Lose } from './gbnf-alternatives.js';
import { longestOfFormat, patternOfFormat } from './gbnf-format.js';
import { listOf } from './gbnf-merge.js';
import { PatternReader } from './gbnf-pattern.js';
import type { Language, Languages } from './gbnf-regular.js';
import type { Shape } from './gbnf-shape.js';

/** zod looks ahead at the length of host names; what is written for that format is shorter anyway. */
const lengthAhead = '(?=.{1,253}\\.?$)';

/** Formats of numbers, and one that says nothing of the text: strings need not keep to them. */
const ofNumbers = /^(u?int\d*|float|double|decimal|number|integer|text|string|textarea|markdown|html|password)$/;

/** What is asked of a string, each part as a language. */
export interface StringRule {
  readonly patterns: readonly Language[];
  readonly formats: readonly Language[];
  readonly barred: readonly Language[];
  readonly minimum: number;
  /** The greatest length, where it has to be counted. */
  readonly maximum: number;
}

class Unreadable extends Error {}

/** The language of a pattern; undefined where it cannot be read. `mostRepeats` cuts `*` and `+` short. */
export function languageOf(languages: Languages, pattern: string, mostRepeats = Infinity): Language | undefined {
  const key = `${mostRepeats} ${pattern}`;
  if (!languages.patterns.has(key)) languages.patterns.set(key, read(languages, pattern, mostRepeats));
  return languages.patterns.get(key);
}

function read(languages: Languages, pattern: string, mostRepeats: number): Language | undefined {
  const refuse = (why: string): never => {
    throw new Unreadable(why);
  };
  try {
    return new PatternReader(languages, pattern, refuse, mostRepeats).read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Patterns that end in a look behind: what stands in it must not be at the end. */
const lookBehind = /^([^|]*)\(\?<!([^()|]*)\)\$$/;

/** Reads what a shape asks of strings; what cannot be read is lost. */
export function readString(
  languages: Languages,
  shape: Shape,
  path: string,
  lose: Lose,
  mostRepeats = Infinity,
): StringRule {
  const { minLength = 0, maxLength = Infinity } = shape.bounds;
  const languageFor = (pattern: string, keyword: string, most?: number): Language[] => {
    const language = languageOf(languages, pattern, most);
    if (language === undefined) lose(path, keyword, `the pattern ${pattern} cannot be held by a grammar`);
    return language === undefined ? [] : [language];
  };
  const formats = shape.formats.flatMap((format) => {
    const pattern = patternOfFormat(format);
    // Where a pattern is given too, it says what the format is.
    const isSaid = ofNumbers.test(format) || (shape.patterns.length > 0 && format !== 'regex');
    if (pattern === undefined && !isSaid) lose(path, 'format', `"${format}" is not known here`);
    return pattern === undefined ? [] : languageFor(pattern, 'format', mostRepeats);
  });
  const ahead = shape.formats.includes('hostname') ? lengthAhead : '';
  const texts = shape.barred.filter((value) => typeof value === 'string');
  const behind = shape.patterns.flatMap((pattern) => listOf(lookBehind.exec(pattern)?.[2]).map((end) => `${end}$`));
  return {
    patterns: shape.patterns.flatMap((pattern) =>
      languageFor(pattern.replace(ahead, '').replace(lookBehind, '$1$'), 'pattern', mostRepeats),
    ),
    formats,
    barred: [
      ...[...shape.barredPatterns, ...behind].flatMap((pattern) => languageFor(pattern, 'not')),
      ...texts.map((text) => languages.text(text)),
    ].map((language) => languages.not(language)),
    minimum: minLength,
    maximum: shape.formats.some((format) => longestOfFormat(format) <= maxLength) ? Infinity : maxLength,
  };
}

/** The texts a string may be, quotes and escapes aside. */
export function stringLanguage(languages: Languages, rule: StringRule): Language {
  const { patterns, formats, barred, minimum, maximum } = rule;
  return languages.both([...patterns, ...formats, ...barred, languages.repeat(languages.one, minimum, maximum)]);
}

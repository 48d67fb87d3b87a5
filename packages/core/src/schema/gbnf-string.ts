import { refuse } from './gbnf-alternatives.js';
import { longestOfFormat, patternOfFormat } from './gbnf-format.js';
import { PatternReader } from './gbnf-pattern.js';
import type { Language, Languages } from './gbnf-regular.js';
import type { Shape } from './gbnf-shape.js';

/** zod looks ahead at the length of host names; what is written for that format is shorter anyway. */
const lengthAhead = '(?=.{1,253}\\.?$)';

/** The texts a string may be, quotes and escapes aside. */
export function stringLanguage(languages: Languages, shape: Shape, path: string): Language {
  const { minLength = 0, maxLength = Infinity } = shape.bounds;
  const formats = shape.formats.flatMap((format) => {
    const pattern = patternOfFormat(format);
    if (pattern === undefined && (!shape.patterns.length || format === 'regex')) {
      refuse(path, `"format": "${format}" is not known; give a "pattern"`);
    }
    return pattern === undefined ? [] : [pattern];
  });
  const ahead = shape.formats.includes('hostname') ? lengthAhead : '';
  const patterns = shape.patterns.map((pattern) => pattern.replace(ahead, ''));
  const parts = [...patterns, ...formats].map((pattern) =>
    new PatternReader(languages, pattern, (why) =>
      refuse(path, `${why} cannot be held by a grammar; write it in another way`),
    ).read(),
  );
  const counted = shape.formats.some((format) => longestOfFormat(format) <= maxLength) ? Infinity : maxLength;
  return languages.both([...parts, languages.repeat(languages.one, minLength, counted)]);
}

import { refuse } from './gbnf-alternatives.js';
import { automatonOf, type Automaton } from './gbnf-automaton.js';
import { numbersWithin } from './gbnf-number.js';
import { PatternReader } from './gbnf-pattern.js';
import type { Language } from './gbnf-regular.js';
import type { Shape } from './gbnf-shape.js';
import { stringLanguage } from './gbnf-string.js';
import { characterClass, jsonCharacters, literal } from './gbnf-text.js';
import type { ValueWriter } from './gbnf-value.js';

const quote = literal('"');
const bounded = characterClass([32, 33, 35, 91, 93, 0xd7ff, 0xe000, 0xffff]);
const unbounded = characterClass([32, 33, 35, 91, 93, 0xd7ff, 0xe000, 0x10ffff]);
const escape = '"\\\\" (["\\\\/bfnrt] | "u" ([0-9a-ce-fA-CE-F] [0-9a-fA-F]{3} | [dD] [0-7] [0-9a-fA-F]{2}))';

/** What a number may be that nothing is said of. */
const anyNumber = '^(?!-0(\\.0+)?([eE]|$))-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?([eE][+-]?[1-9]\\d?)?$';

/** Greatest lengths to fall back to. */
const lengthsInstead = [1000, 250, 60, 30];

/** A string as grammar; undefined where there can be none. */
export function writeString(writer: ValueWriter, shape: Shape, path: string): string | undefined {
  const { rules } = writer;
  const { minLength = 0, maxLength = Infinity } = shape.bounds;
  if (shape.patterns.length || shape.formats.length) return writePatterned(writer, shape, path, maxLength);
  if (minLength > maxLength) return undefined;
  // With a greatest length all characters are of one UTF-16 unit, as validators count differently.
  const character = rules.add('char', `${maxLength < Infinity ? bounded : unbounded} | ${escape}`);
  return rules.add('string', `${quote} ${rules.repeat(character, minLength, maxLength)} ${quote}`);
}

/** Its grammar grows with the greatest length: where it gets too large, strings are kept shorter. */
function writePatterned(writer: ValueWriter, shape: Shape, path: string, maxLength: number): string | undefined {
  const { languages } = writer;
  const language = stringLanguage(languages, shape, path);
  const lengths = lengthsInstead.filter((length) => maxLength < Infinity && length < maxLength);
  const shorter = lengths.map((length) => languages.both([language, languages.repeat(languages.one, 0, length)]));
  return writeText(
    writer,
    [language, ...shorter].find((each) => automatonOf(languages, each)) ?? language,
    shape.formats[0] ?? 'text',
    path,
  );
}

/** A JSON string whose text belongs to a language. */
export function writeText(writer: ValueWriter, language: Language, hint: string, path: string): string | undefined {
  const states = writer.rules.automaton(explored(writer, language, path), language, hint, jsonCharacters, quote);
  return states && writer.rules.add(hint, `${quote} ${states}`);
}

/** A number as grammar; undefined where there can be none. */
export function writeNumber(writer: ValueWriter, shape: Shape, integer: boolean, path: string): string | undefined {
  const { bounds, formats, multipleOf } = shape;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = bounds;
  const least = formats.includes('int32') ? -(2 ** 31) : -Infinity;
  const minimum = Math.max(bounds['minimum'] ?? least, least);
  const maximum = Math.min(bounds['maximum'] ?? Infinity, -1 - least);
  const rule = { integer, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf };
  const free =
    !integer && !multipleOf.length && Math.max(minimum, -maximum, exclusiveMinimum, -exclusiveMaximum) === -Infinity;
  const language = free
    ? new PatternReader(writer.languages, anyNumber, (why) => refuse(path, why)).read()
    : numbersWithin(writer.languages, rule);
  if (!language) return refuse(path, '"multipleOf" is too odd a number for a grammar; check the answer afterwards');
  const hint = integer ? 'integer' : 'number';
  return writer.rules.automaton(explored(writer, language, path), language, hint, characterClass, '""');
}

function explored(writer: ValueWriter, language: Language, path: string): Automaton {
  const automaton = automatonOf(writer.languages, language);
  return automaton ?? refuse(path, 'the pattern, lengths or divisor need too large a grammar; make them simpler');
}

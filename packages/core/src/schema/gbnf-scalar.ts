import { listOf } from './gbnf-merge.js';
import { isWritable, numbersWithin, type NumberRule } from './gbnf-number.js';
import { writePatterned } from './gbnf-patterned.js';
import type { Language } from './gbnf-regular.js';
import type { Shape } from './gbnf-shape.js';
import { languageOf } from './gbnf-string.js';
import { characterClass, literal } from './gbnf-text.js';
import type { ValueWriter } from './gbnf-value.js';

const quote = literal('"');
const bounded = characterClass([32, 33, 35, 91, 93, 0xd7ff, 0xe000, 0xffff]);
const unbounded = characterClass([32, 33, 35, 91, 93, 0xd7ff, 0xe000, 0x10ffff]);
const escape = '"\\\\" (["\\\\/bfnrt] | "u" ([0-9a-ce-fA-CE-F] [0-9a-fA-F]{3} | [dD] [0-7] [0-9a-fA-F]{2}))';

/** What a number may be that nothing is said of. */
const anyNumber = '^(?!-0(\\.0+)?([eE]|$))-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?([eE][+-]?[1-9]\\d?)?$';

/** A string as grammar; undefined where there can be none. */
export function writeString(writer: ValueWriter, shape: Shape, path: string): string | undefined {
  const { rules } = writer;
  const { minLength = 0, maxLength = Infinity } = shape.bounds;
  if (minLength > maxLength) return undefined;
  const isBarred = shape.barredPatterns.length > 0 || shape.barred.some((value) => typeof value === 'string');
  if (shape.patterns.length || shape.formats.length || isBarred) return writePatterned(writer, shape, path);
  // With a greatest length all characters are of one UTF-16 unit, as validators count differently.
  const character = rules.add('char', `${maxLength < Infinity ? bounded : unbounded} | ${escape}`);
  return rules.add('string', `${quote} ${rules.repeat(character, minLength, maxLength)} ${quote}`);
}

/** A number as grammar; undefined where there can be none. */
export function writeNumber(writer: ValueWriter, shape: Shape, integer: boolean, path: string): string | undefined {
  const { bounds, formats, multipleOf } = shape;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = bounds;
  const least = formats.includes('int32') ? -(2 ** 31) : -Infinity;
  const minimum = Math.max(bounds['minimum'] ?? least, least);
  const maximum = Math.min(bounds['maximum'] ?? Infinity, -1 - least);
  const asked = { integer, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf };
  const rule = isWritable(asked) ? asked : { ...asked, ...endless };
  if (rule !== asked) writer.lose(path, 'minimum', 'numbers as large are not written');
  for (const { language, lost } of numberLanguages(writer, rule, shape)) {
    const automaton = writer.automaton(language);
    if (automaton === undefined) continue;
    for (const keyword of lost) writer.lose(path, keyword, 'it takes too large a grammar of numbers');
    return writer.rules.automaton(automaton, language, integer ? 'integer' : 'number', characterClass, '""');
  }
  return undefined;
}

/** What a number may be, the whole of it first: the later ones leave out what takes more states than there may be. */
function* numberLanguages(
  writer: ValueWriter,
  rule: NumberRule,
  shape: Shape,
): Generator<{ readonly language: Language; readonly lost: readonly string[] }> {
  for (const [multipleOf, lost] of [[rule.multipleOf, []] as const, [[], ['multipleOf']] as const]) {
    const language = numbersOf(writer, { ...rule, multipleOf });
    if (language === undefined) continue;
    const allowed = withoutBarred(writer, language, shape);
    yield { language: allowed, lost };
    if (allowed !== language) yield { language, lost: [...lost, 'not'] };
  }
}

const endless = {
  minimum: -Infinity,
  maximum: Infinity,
  exclusiveMinimum: -Infinity,
  exclusiveMaximum: Infinity,
};

function numbersOf({ languages }: ValueWriter, rule: NumberRule): Language | undefined {
  const { integer, multipleOf, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = rule;
  const isFree =
    !integer && !multipleOf.length && Math.max(minimum, -maximum, exclusiveMinimum, -exclusiveMaximum) === -Infinity;
  return isFree ? languageOf(languages, anyNumber) : numbersWithin(languages, rule);
}

/** Numbers that are not to be written are left out however many zeros they may have behind the point. */
function withoutBarred({ languages }: ValueWriter, language: Language, shape: Shape): Language {
  const barred = shape.barred.filter((value) => typeof value === 'number').map(String);
  const patterns = barred.map((text) => {
    const digits = text.replace(/[.+]/g, '\\$&');
    return `^${digits}${text.includes('.') ? '' : '(\\.0*)?'}0*$`;
  });
  const left = [...patterns, ...(barred.length ? ['[eE]'] : [])];
  const out = left.flatMap((pattern) => listOf(languageOf(languages, pattern)));
  return languages.both([language, ...out.map((each) => languages.not(each))]);
}

import { unicodePattern } from '../../unicode-pattern.js';
import { numberWords } from './number-words.js';

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A number in digits, with what may be a sign in front: versions and dates, commas at each thousand, a comma for the point, and plain. */
const written = unicodePattern(
  [
    String.raw`(?<sign>(?<![\p{L}\d)\]%°'"])[-−]\p{Sc}?)?(?:`,
    String.raw`(?<dotted>\d+(?:\.\d+){2,})|(?<english>\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\d,])|`,
    String.raw`(?<continental>\d{1,3}(?:\.\d{3})+,\d+)|(?<comma>\d+,\d+)(?![\d,])|(?<plain>\d+(?:\.\d+)?)|(?=[½¼¾]))`,
    String.raw`(?<fraction>[½¼¾])?(?<thousands>k\b)?`,
  ].join(''),
  'giu',
);

/**
 * The numbers that occur in a text, as JSON writes them: in digits (`2,340`, `-5`, `$19.99`, `15%`, and each one in `2024-05-01`), and in
 * English words.
 */
export function findNumbers(text: string): Set<string> {
  const found = new Set<string>();
  for (const { groups = {} } of text.matchAll(written())) {
    for (const number of readNumbers(groups)) add(found, groups['sign'] ? `-${number}` : number);
  }
  for (const value of numberWords(text)) add(found, String(value));
  return found;
}

function readNumbers(groups: Readonly<Record<string, string | undefined>>): string[] {
  const { dotted, english, continental, comma, plain, fraction, thousands } = groups;
  if (dotted !== undefined)
    return [...dotted.split('.'), ...(/^\d{1,3}(\.\d{3})+$/.test(dotted) ? [dotted.replaceAll('.', '')] : [])];
  if (comma !== undefined) return [comma.replace(',', '.'), ...comma.split(',')];
  const digits = english?.replaceAll(',', '') ?? continental?.replaceAll('.', '').replace(',', '.') ?? plain ?? '';
  if (fraction !== undefined) return [String(Number(digits) + (fractions[fraction] ?? 0))];
  return thousands === undefined ? [digits] : [digits, String(Number(digits) * 1000)];
}

/** Adds a number as it is written, where that is JSON, and in the shortest way. */
function add(found: Set<string>, number: string): void {
  const value = Number(number);
  if (number === '' || !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return;
  found.add(String(value));
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(number) && value !== 0) found.add(number);
}

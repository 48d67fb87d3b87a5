import { unicodePattern } from '../../unicode-pattern.js';
import { numberWords, scales } from './number-words.js';

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const abbreviations: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mil: 1e6, mio: 1e6, bn: 1e9 };

/** A number in digits, with what may be a sign in front: versions and dates, commas at each thousand, a comma for the point, and plain. */
const written = unicodePattern(
  [
    String.raw`(?<sign>(?<![\p{L}\d)\]%°'"])[-−]\p{Sc}?|(?<!\p{L})(?:minus|negative) )?(?:`,
    String.raw`(?<dotted>\d+(?:\.\d+){2,})|(?<english>\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?!\d|,\d)|`,
    String.raw`(?<continental>\d{1,3}(?:\.\d{3})+,\d+)|(?<comma>\d+,\d+)(?![\d,])|(?<plain>\d+(?:\.\d+)?|(?<![\d.])\.\d+)|(?=[½¼¾]))`,
    String.raw`(?: ?(?<fraction>[½¼¾]))?(?:(?<scale>k|mn?|mio|bn)\b| ?(?<word>grand|lakh|crore|mil)s?\b)?`,
  ].join(''),
  'giu',
);

/** `1/2`, `2 3/4`, and no date. */
const quotient = /(?<![\d/.,])(?:(\d{1,4})[ -])?(\d{1,3})[/⁄](\d{1,3})(?![\d/]|[.,]\d)/g;
const thousandsApart = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d,]|\.\d)/g;

const one = unicodePattern(String.raw`(?<![\p{L}\d])an?(?= )`, 'iu');

/**
 * The numbers that occur in a text, as JSON writes them: in digits (`2,340`, `-5`, `$19.99`, `15%`, `8k`, `1/2`, and each one in `2024-05-01`), and
 * in English words. "How many feet in a mile" says 1, for want of another.
 */
export function findNumbers(text: string): Set<string> {
  const found = new Set<string>();
  for (const { groups = {} } of text.matchAll(written())) {
    for (const number of readNumbers(groups)) add(found, groups['sign'] ? `-${number}` : number);
  }
  for (const [, whole = '0', top, bottom] of text.matchAll(quotient)) {
    const value = Number(whole) + Number(top) / Number(bottom);
    // A third has no end to be copied.
    if (Number.isInteger(value * 10_000)) add(found, String(value));
  }
  for (const [apart] of text.matchAll(thousandsApart)) add(found, apart.replaceAll(/\D/g, ''));
  for (const value of numberWords(text)) add(found, String(value));
  if (found.size === 0 && one().test(text)) found.add('1');
  return found;
}

function readNumbers(groups: Readonly<Record<string, string | undefined>>): string[] {
  const { dotted, english, continental, comma, plain, fraction, scale, word } = groups;
  const said = (scale ?? word ?? '').toLowerCase();
  const times = abbreviations[said] ?? scales.get(said);
  if (dotted !== undefined)
    return [...dotted.split('.'), ...(/^\d{1,3}(\.\d{3})+$/.test(dotted) ? [dotted.replaceAll('.', '')] : [])];
  if (comma !== undefined) return [comma.replace(',', '.'), ...comma.split(',')];
  const digits = english?.replaceAll(',', '') ?? continental?.replaceAll('.', '').replace(',', '.') ?? plain ?? '';
  if (fraction !== undefined) return [String(Number(digits) + (fractions[fraction] ?? 0))];
  return times === undefined ? [digits] : [digits, timesExactly(digits, times)];
}

/** 2.3 million is 2300000, though 2.3 * 1e6 is 2299999.9999999995. */
function timesExactly(digits: string, times: number): string {
  return String(Number((Number(digits) * times).toPrecision(15)));
}

/** Adds a number as it is written, where that is JSON, and in the shortest way. */
function add(found: Set<string>, number: string): void {
  const value = Number(number);
  if (number === '' || !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return;
  found.add(String(value));
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(number) && value !== 0) found.add(number);
}

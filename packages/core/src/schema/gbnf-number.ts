import type { Language, Languages } from './gbnf-regular.js';

/** What a number must keep to; a bound that is absent is none. */
export interface NumberRule {
  readonly integer: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly exclusiveMinimum: number;
  readonly exclusiveMaximum: number;
  readonly multipleOf: readonly number[];
}

/** Powers of ten aside, the grammar grows with the divisor. */
const largestDivisor = 200;

interface Scaled {
  /** Digits after the point. */
  readonly decimals: number;
  readonly divisor: bigint;
}

/** A decimal number as an integer and the power of ten it is divided by. */
function decimalOf(value: number): [digits: bigint, decimals: number] {
  const [mantissa = '', exponent = '0'] = value.toString().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return decimals < 0 ? [digits * 10n ** BigInt(-decimals), 0] : [digits, decimals];
}

/** The value times ten to the power of `decimals`, rounded down. */
function scaleDown(value: number, decimals: number): bigint {
  const [digits, has] = decimalOf(value);
  if (has <= decimals) return digits * 10n ** BigInt(decimals - has);
  const unit = 10n ** BigInt(has - decimals);
  const quotient = digits / unit;
  return digits < 0n && quotient * unit !== digits ? quotient - 1n : quotient;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * How many decimals numbers get. At most 15 digits tell apart any two numbers of JavaScript, so near an exclusive bound
 * there are no more: else a number could be rounded onto the bound.
 */
function decimalsOf(rule: NumberRule): number {
  if (rule.integer) return 0;
  if (rule.multipleOf.length) return Math.min(15, ...rule.multipleOf.map((each) => decimalOf(each)[1]));
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = rule;
  const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter(Number.isFinite);
  const wanted = Math.max(6, ...bounds.map((bound) => decimalOf(bound)[1]));
  const room = bounds.map((bound) => 15 - Math.trunc(Math.abs(bound)).toString().length);
  return Math.max(0, Math.min(15, wanted, ...room));
}

/** Whether the bounds leave room for numbers of 15 digits: no others are written. */
export function isWritable(rule: NumberRule): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = rule;
  return Math.max(minimum, exclusiveMinimum) < 1e15 && Math.min(maximum, exclusiveMaximum) > -1e15;
}

function scaledOf(rule: NumberRule): Scaled {
  const decimals = decimalsOf(rule);
  const divisor = rule.multipleOf.reduce((multiple, each) => {
    const [digits, has] = decimalOf(each);
    const unit = 10n ** BigInt(has);
    const whole = digits * 10n ** BigInt(decimals);
    const divided = whole / greatestCommonDivisor(whole, unit);
    return (multiple * divided) / greatestCommonDivisor(multiple, divided);
  }, 1n);
  return { decimals, divisor };
}

/** A place inside a number being written: how many digits are still to come, and how they are still bound. */
interface Place {
  readonly left: number;
  /** The digits of the bound that the number has followed so far; absent once it has left it. */
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly remainder: bigint;
  readonly fraction: boolean;
}

function languageAt(languages: Languages, scaled: Scaled, place: Place): Language {
  const { left, low, high, fraction } = place;
  const { decimals, divisor } = scaled;
  const unit = 10n ** BigInt(left);
  const remainder = place.remainder % (divisor / greatestCommonDivisor(divisor, unit));
  const missing = (divisor - ((remainder * unit) % divisor)) % divisor;
  if (missing >= unit) return languages.never;
  return languages.make(`number ${decimals} ${divisor} ${left} ${low} ${high} ${remainder} ${fraction}`, () => {
    const mayEnd = left <= decimals && fraction === left < decimals && missing === 0n && !/[1-9]/.test(low ?? '');
    const mayPoint = left === decimals && decimals > 0 && !fraction;
    const after = (code: number): Language => {
      const digit = String.fromCharCode(code);
      if (digit === '.')
        return mayPoint ? languageAt(languages, scaled, { ...place, fraction: true }) : languages.never;
      const first = low?.[0] ?? '0';
      const last = high?.[0] ?? '9';
      if (left === (fraction ? 0 : decimals) || digit < first || digit > last) return languages.never;
      return languageAt(languages, scaled, {
        left: left - 1,
        low: digit === low?.[0] ? low.slice(1) : undefined,
        high: digit === high?.[0] ? high.slice(1) : undefined,
        remainder: remainder * 10n + BigInt(digit),
        fraction,
      });
    };
    return [mayEnd, digitCuts, after];
  });
}

const digitCuts: ReadonlySet<number> = new Set([...'./0123456789:'].map((character) => character.charCodeAt(0)));

function between(languages: Languages, scaled: Scaled, low: bigint, high: bigint): Language {
  const parts: Language[] = [];
  for (let digits = 1 + scaled.decimals; digits <= high.toString().length || digits === 1 + scaled.decimals; digits++) {
    const from = larger(low, digits === 1 + scaled.decimals ? 0n : 10n ** BigInt(digits - 1));
    const to = smaller(high, 10n ** BigInt(digits) - 1n);
    if (from > to) continue;
    const [lowDigits, highDigits] = [from, to].map((bound) => bound.toString().padStart(digits, '0'));
    parts.push(
      languageAt(languages, scaled, { left: digits, low: lowDigits, high: highDigits, remainder: 0n, fraction: false }),
    );
  }
  return languages.either(parts);
}

/**
 * The numbers that keep to the rule, written without exponent, superfluous zeros in front, or `-0`; undefined if the
 * divisor is too large.
 */
export function numbersWithin(languages: Languages, rule: NumberRule): Language | undefined {
  const scaled = scaledOf(rule);
  if (scaled.divisor <= 0n || Number(scaled.divisor.toString().replace(/0+$/, '')) > largestDivisor) return undefined;
  const { decimals } = scaled;
  const most = rule.integer ? Number.MAX_SAFE_INTEGER : 1e15 - 1;
  const up = (value: number): bigint => -scaleDown(-value, decimals);
  const bound = (value: number): number => Math.min(most + 1, Math.max(-most - 1, value));
  const low = larger(up(bound(Math.max(rule.minimum, -most))), scaleDown(bound(rule.exclusiveMinimum), decimals) + 1n);
  const high = smaller(scaleDown(bound(Math.min(rule.maximum, most)), decimals), up(bound(rule.exclusiveMaximum)) - 1n);
  const negative = between(languages, scaled, larger(1n, -high), -low);
  return languages.either([
    between(languages, scaled, larger(0n, low), high),
    languages.sequence(languages.text('-'), negative),
  ]);
}

import { Decimal } from 'decimal.js';

/** How many significant digits are computed with and count. */
export const promisedDigits = 60;

/**
 * Decimals with exponents up to 1000, apart from the settings of anyone else who uses the library. The bounds end `9^9^9^9` at once.
 * Twenty digits more than are promised take what is lost by rounding: a third times 3 is 0.999….
 */
export const ExactDecimal = Decimal.clone({ precision: promisedDigits + 20, maxE: 1000, minE: -1000, defaults: true });

/** A decimal number as this package computes with it. */
export type ExactDecimal = Decimal;

/** A decimal without what rounding has left behind its promised digits; no integer changes. */
export function withoutRest(value: ExactDecimal): ExactDecimal {
  return value.isInteger() ? value : value.toSignificantDigits(promisedDigits);
}

/** The number nearest to a decimal; none where a number cannot hold it. */
export function toNumber(value: ExactDecimal): number | undefined {
  const number = value.toNumber();
  const isLost = !Number.isFinite(number) || (number === 0 && !value.isZero());
  return isLost ? undefined : number + 0;
}

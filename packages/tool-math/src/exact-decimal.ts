import { Decimal } from 'decimal.js';

/**
 * Decimals with 60 significant digits and exponents up to 1000, apart from the settings of anyone else who uses the library.
 * The bounds end `9^9^9^9` at once.
 */
export const ExactDecimal = Decimal.clone({ precision: 60, maxE: 1000, minE: -1000, defaults: true });

/** A decimal number as this package computes with it. */
export type ExactDecimal = Decimal;

/** The number nearest to a decimal; none where a number cannot hold it. */
export function toNumber(value: ExactDecimal): number | undefined {
  const number = value.toNumber();
  const isLost = !Number.isFinite(number) || (number === 0 && !value.isZero());
  return isLost ? undefined : number + 0;
}

import { Decimal } from 'decimal.js';
import { CurrencyError } from './currency-error.js';
import { findCurrency } from './find-currency.js';
import { type CurrencyCode, ratesPerEuro } from './rates.js';

/** Converts an amount at the fixed reference rates, to the decimals the target currency is counted in: 2 for most, 0 for yen. */
export function convertCurrency(amount: number, from: string, to: string): number {
  if (!Number.isFinite(amount)) throw new CurrencyError(`The amount must be a finite number, not ${amount}.`);
  const source = findCurrency(from);
  const target = findCurrency(to);
  const result = new Decimal(amount).times(ratesPerEuro[target]).div(ratesPerEuro[source]);
  const rounded = result.toDecimalPlaces(decimalsOf(target), Decimal.ROUND_HALF_UP).toNumber();
  if (!Number.isFinite(rounded)) throw new CurrencyError(`${amount} ${source} in ${target} is too large to be told.`);
  return rounded + 0;
}

function decimalsOf(code: CurrencyCode): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

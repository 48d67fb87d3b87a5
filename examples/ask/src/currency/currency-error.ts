/** An amount cannot be converted; the message names the currency at fault and what would do instead. */
export class CurrencyError extends Error {
  readonly code = 'CURRENCY';

  constructor(message: string) {
    super(message);
    this.name = 'CurrencyError';
  }
}

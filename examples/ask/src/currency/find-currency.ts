import { CurrencyError } from './currency-error.js';
import { everydayNames } from './everyday-names.js';
import { type CurrencyCode, ratesPerEuro } from './rates.js';

const codes = Object.keys(ratesPerEuro) as CurrencyCode[];
const examples = codes.slice(0, 12);

const byName = new Map(codes.flatMap((code) => namesOf(code).map((name) => [name, code] as const)));

/** Finds a currency by its code, name or sign: `usd`, `Norwegian kroner`, `£`. Throws a `CurrencyError` that lists what can be meant. */
export function findCurrency(written: string): CurrencyCode {
  const name = written.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const code = byName.get(name);
  if (code) return code;
  const meant = [
    ...new Set([...byName].filter(([known]) => name !== '' && known.endsWith(` ${name}`)).map(([, known]) => known)),
  ];
  if (meant.length > 0) throw new CurrencyError(`"${written}" can mean ${meant.join(', ')}. Use one of these codes.`);
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  const rest = codes.length - examples.length;
  throw new CurrencyError(
    `Unknown currency "${shown}". Known are ${examples.join(', ')} and ${rest} more ISO 4217 codes.`,
  );
}

function namesOf(code: CurrencyCode): string[] {
  const full = [1, 2].map((count) => {
    const words = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
      // 1 of a currency is singular, 1.00 of it is not.
      maximumFractionDigits: 0,
    }).formatToParts(count);
    return words.find((part) => part.type === 'currency')?.value.toLowerCase() ?? code;
  });
  return [code.toLowerCase(), ...full, ...(everydayNames[code]?.split('|') ?? [])];
}

import { CurrencyError } from './currency-error.js';
import { type CurrencyCode, ratesPerEuro } from './rates.js';

const codes = Object.keys(ratesPerEuro) as CurrencyCode[];

/** Signs and everyday names; the full names in singular and plural come from the platform. */
const everydayNames: Readonly<Partial<Record<CurrencyCode, string>>> = {
  USD: '$|us$|dollar|dollars|buck|bucks|american dollar|american dollars|u.s. dollar|u.s. dollars',
  EUR: '€|euro|euros',
  GBP: '£|pound|pounds|pound sterling|pounds sterling|sterling|quid|british pound|british pounds',
  JPY: '¥|yen',
  CHF: 'franc|francs|sfr',
  SEK: 'krona|kronor|swedish krona|swedish crown|swedish crowns',
  NOK: 'norwegian krone|norwegian crown|norwegian crowns',
  DKK: 'danish krone|danish crown|danish crowns',
  PLN: 'zł|zloty|zlotys|złoty|polish zloty',
  CZK: 'kč|koruna|korunas|koruny|czech crown|czech crowns|czech koruna',
  HUF: 'ft|forint|forints',
  RON: 'leu|lei',
  BGN: 'lev|leva',
  TRY: '₺|lira|liras|lire|turkish liras',
  RUB: '₽|ruble|rubles|rouble|roubles',
  UAH: '₴|hryvnia|hryvnias',
  CAD: 'c$|ca$|can$|loonies',
  AUD: 'a$|au$|aussie dollar|aussie dollars',
  NZD: 'nz$|kiwi dollar|kiwi dollars|nz dollar|nz dollars',
  MXN: 'mx$|mexican peso',
  BRL: 'r$|real|reais|reals|brazilian reais',
  CNY: 'yuan|renminbi|rmb|cn¥|chinese yuan|chinese renminbi',
  HKD: 'hk$',
  TWD: 'nt$|taiwan dollar|taiwan dollars',
  KRW: '₩|won|korean won',
  SGD: 's$',
  THB: '฿|baht|bahts',
  MYR: 'rm|ringgit|ringgits',
  IDR: 'rp|rupiah|rupiahs',
  PHP: '₱',
  VND: '₫|dong|dongs',
  INR: '₹|rs|rupee|rupees',
  BDT: '৳|taka',
  AED: 'dirham|dirhams|uae dirham|uae dirhams|emirati dirham|emirati dirhams',
  SAR: 'riyal|riyals',
  ILS: '₪|shekel|shekels|israeli shekel|israeli shekels',
  ZAR: 'rand|rands',
  NGN: '₦|naira|nairas',
  KES: 'shilling|shillings',
  GHS: 'cedi|cedis',
};

const byName = new Map(codes.flatMap((code) => namesOf(code).map((name) => [name, code] as const)));

/** Finds a currency by its code, name or sign: `usd`, `Norwegian kroner`, `£`. Throws a `CurrencyError` that lists what is meant or known. */
export function findCurrency(written: string): CurrencyCode {
  const name = written.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const code = byName.get(name);
  if (code) return code;
  const meant = [
    ...new Set([...byName].filter(([known]) => name !== '' && known.endsWith(` ${name}`)).map(([, known]) => known)),
  ];
  if (meant.length > 0) throw new CurrencyError(`"${written}" can mean ${meant.join(', ')}. Use one of these codes.`);
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  throw new CurrencyError(`Unknown currency "${shown}". Known are ${codes.join(', ')}.`);
}

function namesOf(code: CurrencyCode): string[] {
  const full = [1, 2].map((count) => {
    const words = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
    }).formatToParts(count);
    return words.find((part) => part.type === 'currency')?.value.toLowerCase() ?? code;
  });
  return [code.toLowerCase(), ...full, ...(everydayNames[code]?.split('|') ?? [])];
}

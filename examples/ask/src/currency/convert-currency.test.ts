import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertCurrency } from './convert-currency.js';
import { CurrencyError } from './currency-error.js';
import { everydayNames } from './everyday-names.js';
import { findCurrency } from './find-currency.js';
import { type CurrencyCode, ratesPerEuro } from './rates.js';

const codes = Object.keys(ratesPerEuro) as CurrencyCode[];

describe('convertCurrency', () => {
  it.each([
    [100, 'USD', 'EUR', 85.47],
    [120, 'EUR', 'USD', 140.4],
    [60, 'GBP', 'NOK', 829.21],
    [75, 'USD', 'JPY', 10833],
    [3000, 'JPY', 'GBP', 15.2],
    [1, 'EUR', 'KRW', 1590],
    [10, 'EUR', 'KWD', 3.58],
    [0.1, 'EUR', 'USD', 0.12],
    [0, 'EUR', 'USD', 0],
    [-20, 'EUR', 'USD', -23.4],
    [7, 'CHF', 'chf', 7],
  ])('converts %d %s to %s at the reference rates', (amount, from, to, result) => {
    expect(convertCurrency(amount, from, to)).toBe(result);
  });

  it('rounds halves away from zero, as bills do', () => {
    expect(convertCurrency(1.005, 'EUR', 'EUR')).toBe(1.01);
    expect(convertCurrency(2.5, 'JPY', 'JPY')).toBe(3);
  });

  it('converts there and back to about the same amount', () => {
    const cents = fc.integer({ min: 1_000, max: 100_000_000 }).map((amount) => amount / 100);
    fc.assert(
      fc.property(cents, fc.constantFrom(...codes), (amount, to) => {
        const step = convertCurrency(1_000_000, to, 'EUR') / 1_000_000;
        const back = convertCurrency(convertCurrency(amount, 'EUR', to), to, 'EUR');
        expect(Math.abs(back - amount)).toBeLessThanOrEqual(0.5 * step + 0.011);
      }),
    );
  });

  it('refuses amounts that are no number or too large', () => {
    expect(() => convertCurrency(Number.NaN, 'EUR', 'USD')).toThrow('The amount must be a finite number, not NaN.');
    expect(() => convertCurrency(1e308, 'EUR', 'VND')).toThrow('1e+308 EUR in VND is too large to be told.');
  });
});

describe('findCurrency', () => {
  it.each([
    ['usd', 'USD'],
    ['$', 'USD'],
    ['dollars', 'USD'],
    ['US Dollars', 'USD'],
    ['€', 'EUR'],
    ['euros', 'EUR'],
    ['£', 'GBP'],
    ['pounds sterling', 'GBP'],
    ['quid', 'GBP'],
    ['¥', 'JPY'],
    ['yen', 'JPY'],
    ['Japanese yen', 'JPY'],
    ['Norwegian kroner', 'NOK'],
    ['Swedish kronor', 'SEK'],
    ['danish kroner', 'DKK'],
    ['Czech koruna', 'CZK'],
    ['zloty', 'PLN'],
    ['swiss francs', 'CHF'],
    ['Mexican pesos', 'MXN'],
    ['Indian rupees', 'INR'],
    ['rupees', 'INR'],
    ['₹', 'INR'],
    ['Canadian  dollars', 'CAD'],
    ['A$', 'AUD'],
    ['Chinese yuan', 'CNY'],
    ['RMB', 'CNY'],
    ['Turkish lira', 'TRY'],
    ['R$', 'BRL'],
    ['South African rand', 'ZAR'],
    ['won', 'KRW'],
    ['soles', 'PEN'],
    ['Icelandic kronur', 'ISK'],
    ['Argentinian pesos', 'ARS'],
    ['Filipino pesos', 'PHP'],
    ['Swedish kroner', 'SEK'],
    ['hk dollars', 'HKD'],
    ['Iraqi dinars', 'IQD'],
    ['Jordanian dinar', 'JOD'],
    ['Hong Kong dollar', 'HKD'],
    ['Uganda shillings', 'UGX'],
    ['birr', 'ETB'],
    ['lari', 'GEL'],
    ['tenge', 'KZT'],
    ['₡', 'CRC'],
    ['CFA francs', 'XOF'],
    ['West African CFA francs', 'XOF'],
    ['Central African CFA francs', 'XAF'],
    ['Nepali rupees', 'NPR'],
    ['TT dollars', 'TTD'],
    ['Lebanese lira', 'LBP'],
  ])('knows %s as %s', (written, code) => {
    expect(findCurrency(written)).toBe(code);
  });

  it('knows every code in any case', () => {
    for (const code of codes) expect(findCurrency(` ${code.toLowerCase()} `)).toBe(code);
    expect(codes.length).toBeGreaterThanOrEqual(150);
  });

  it('names the codes that a bare name can mean', () => {
    expect(() => findCurrency('pesos')).toThrow(
      '"pesos" can mean MXN, ARS, CLP, COP, UYU, CUP, DOP, PHP. Use one of these codes.',
    );
    expect(() => findCurrency('kroner')).toThrow('"kroner" can mean SEK, NOK, DKK, ISK. Use one of these codes.');
    expect(() => findCurrency('dinars')).toThrow('"dinars" can mean RSD, KWD, BHD, JOD, IQD, DZD, TND, LYD. Use');
    expect(() => findCurrency('manat')).toThrow('"manat" can mean AZN, TMT. Use');
  });

  it('gives no name to two currencies', () => {
    const uses = Object.values(everydayNames).flatMap((names) => names.split('|'));
    expect(uses.filter((name, index) => uses.indexOf(name) !== index)).toEqual([]);
    for (const [code, names] of Object.entries(everydayNames))
      for (const name of names.split('|')) expect(findCurrency(name), name).toBe(code);
  });

  it.each(['XYZ', '', ' ', '__proto__', 'constructor', 'bitcoin', 'x'.repeat(10_000), '\u0000'])(
    'refuses %j',
    (written) => {
      expect(() => findCurrency(written)).toThrow(CurrencyError);
    },
  );

  it('does not repeat a long text back', () => {
    expect(() => findCurrency('x'.repeat(10_000))).toThrow(
      `Unknown currency "${'x'.repeat(40)}…". Known are EUR, USD, `,
    );
  });
});

import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertValue } from './convert-value.js';
import { UnitError } from './unit-error.js';
import { units } from './unit-table.js';

describe('convertValue', () => {
  it.each([
    [42, 'km', 'miles', 26.09759007],
    [26.2, 'miles', 'kilometers', 42.1648128],
    [180, 'cm', 'inches', 70.86614173],
    [6, 'feet', 'centimeters', 182.88],
    [750, 'm', 'yards', 820.2099738],
    [1, 'nautical mile', 'km', 1.852],
    [100, '°F', '°C', 37.77777778],
    [32, 'F', 'C', 0],
    [212, 'fahrenheit', 'degrees celsius', 100],
    [-40, 'celsius', 'fahrenheit', -40],
    [0, 'K', '°C', -273.15],
    [165, 'lbs', 'kg', 74.84274105],
    [500, 'grams', 'ounces', 17.63698097],
    [18, 'stone', 'kg', 114.3052772],
    [1, 'ton', 'kg', 907.18474],
    [1, 'tonne', 'kg', 1000],
    [1, 'long ton', 'lbs', 2240],
    [5, 'gallons', 'liters', 18.92705892],
    [250, 'ml', 'cups', 1.056688209],
    [1, 'cup', 'tablespoons', 16],
    [1, 'tbsp', 'tsp', 3],
    [1, 'gallon', 'quarts', 4],
    [1, 'pint', 'ml', 473.176473],
    [1, 'uk pint', 'ml', 568.26125],
    [60, 'mph', 'km/h', 96.56064],
    [1, 'knot', 'km/h', 1.852],
    [10, 'm/s', 'ft/s', 32.80839895],
    [2.5, 'acres', 'square meters', 10117.14106],
    [90, 'square meters', 'square feet', 968.7519375],
    [1, 'hectare', 'acres', 2.471053815],
    [2, 'weeks', 'hours', 336],
    [1, 'day', 'seconds', 86400],
    [36, 'months', 'years', 3],
    [4, 'GB', 'MB', 4000],
    [1, 'MiB', 'bytes', 1048576],
    [8, 'Mb', 'MB', 1],
    [1, 'kcal', 'kJ', 4.184],
    [1, 'kWh', 'MJ', 3.6],
    [1, 'hp', 'kW', 0.7456998716],
    [1, 'psi', 'Pa', 6894.757293],
    [1, 'atm', 'mmHg', 759.9998917],
    [180, 'degrees', 'radians', 3.141592654],
    [1, 'turn', '°', 360],
    [1, 'parsec', 'light years', 3.261563777],
    [16, 'hands', 'cm', 162.56],
    [1, 'thou', 'µm', 25.4],
    [1, 'bushel', 'gallons', 9.309177489],
    [1, 'acre-foot', 'cubic feet', 43560],
    [1, 'cord', 'ft3', 128],
    [1, 'gill', 'fl oz', 4],
    [500, 'microlitres', 'ml', 0.5],
    [1, 'imperial cup', 'ml', 284.130625],
    [1, 'cwt', 'lbs', 100],
    [1, 'long hundredweight', 'stone', 8],
    [16, 'drams', 'oz', 1],
    [20, 'dkg', 'grams', 200],
    [1, 'troy pound', 'troy oz', 12],
    [2, 'millennia', 'centuries', 20],
    [1, 'year', 'quarters', 4],
    [1, 'speed of light', 'm/s', 299792458],
    [1, 'therm', 'BTU', 100000],
    [1, 'GWh', 'kWh', 1000000],
    [100, 'lb-ft', 'Nm', 135.5817948],
    [1, 'kgf/cm2', 'psi', 14.22334331],
    [1, 'EB', 'TB', 1000000],
    [1, 'PiB', 'TiB', 1024],
    [100, 'Mbps', 'MB/s', 12.5],
    [1, 'GB/s', 'gbps', 8],
    [2.4, 'GHz', 'MHz', 2400],
    [3000, 'rpm', 'Hz', 50],
    [1, 'lbf', 'N', 4.448221615],
    [1, 'kgf', 'newtons', 9.80665],
    [1000, 'sq ft', 'tsubo', 28.1031696],
    [30, 'mpg', 'L/100 km', 7.840486111],
    [5, 'litres per 100 km', 'mpg', 47.04291667],
    [50, 'uk mpg', 'km/l', 17.7003095],
    [10, 'gpm', 'l/min', 37.85411784],
    [5, 'gallons per minute', 'litres per hour', 1135.623535],
    [1, 'cfm', 'm³/h', 1.699010796],
    [1, 'fl oz/hour', 'ml/h', 29.57352956],
    [3, 'dessertspoons', 'ml', 30],
    [12, 'in-lbs', 'Nm', 1.355817948],
    [5, 'min/km', 'km/h', 12],
    [12, 'km/h', 'minutes per km', 5],
    [5, 'min/km', 'min/mile', 8.04672],
  ])('converts %d %s to %s', (value, from, to, result) => {
    expect(convertValue(value, from, to)).toBe(result);
  });

  it.each([
    ['"', 'inch'],
    ['″', 'inch'],
    ["''", 'inch'],
    ["'", 'foot'],
    ['ft.', 'foot'],
    ['FEET', 'foot'],
    ['Kilometres', 'km'],
    ['kilos', 'kg'],
    ['Pounds', 'lb'],
    ['sq. ft.', 'ft²'],
    ['sq ft', 'ft^2'],
    ['m²', 'square metres'],
    ['sqm', 'm2'],
    ['m squared', 'm2'],
    ['cubic feet', 'ft3'],
    ['cc', 'ml'],
    ['fl. oz.', 'fluid ounces'],
    ['US gallons', 'gal'],
    ['litres', 'L'],
    ['kph', 'km/h'],
    ['kmh', 'kilometres per hour'],
    ['m / s', 'meters per second'],
    ['hrs', 'h'],
    ['mins', 'minutes'],
    ['℃', 'degrees C'],
    ['° F', 'deg f'],
    ['mb', 'megabytes'],
    ['GIG', 'GB'],
    ['µm', 'micrometres'],
    ['metric tons', 'tonnes'],
    ['Cal', 'kilocalories'],
    ['ºC', '°C'],
    ['degC', 'deg C'],
    ['Celcius', 'celsius'],
    ['degrees Farenheit', '°F'],
    ['klicks', 'km'],
    ['lightyears', 'ly'],
    ['sf', 'sq ft'],
    ['cbm', 'm³'],
    ['dm³', 'litres'],
    ['T', 'tbsp'],
    ['table spoons', 'tablespoons'],
    ['imp gallons', 'uk gallons'],
    ['MT', 'tonnes'],
    ['milligrammes', 'mg'],
    ['miles an hour', 'mph'],
    ['kilometres an hour', 'km/h'],
    ['kW h', 'kWh'],
    ['mm of mercury', 'mmHg'],
    ['N/m²', 'Pa'],
    ['mbps', 'megabits per second'],
  ])('understands %s as %s', (word, same) => {
    expect(convertValue(7, word, same)).toBe(7);
  });

  it('takes a word with two meanings as the one its partner measures', () => {
    expect(convertValue(8, 'oz', 'ml')).toBe(236.5882365);
    expect(convertValue(8, 'oz', 'g')).toBe(226.796185);
    expect(convertValue(4, 'c', 'ml')).toBe(946.352946);
    expect(convertValue(30, 'c', 'f')).toBe(86);
    expect(convertValue(1, 't', 'kg')).toBe(1000);
    expect(convertValue(3, 't', 'tbsp')).toBe(1);
    expect(convertValue(1013, 'mb', 'hPa')).toBe(1013);
    expect(convertValue(1, 'GB', 'mb')).toBe(1000);
  });

  it('puts any length over any time together as a speed', () => {
    expect(convertValue(5, 'm/min', 'cm/s')).toBe(8.333333333);
    expect(convertValue(1, 'miles per day', 'mph')).toBe(0.04166666667);
  });

  it.each([
    [1, 'kilometrs', 'mi', 'Unknown unit "kilometrs". Did you mean kilometers, '],
    [1, 'km', 'parrots', 'Unknown unit "parrots". Known are units of length (m, km, cm, mm, dm); mass (kg'],
    [1, '', 'm', 'Unknown unit "". Known are units of length'],
    [
      5,
      'km',
      'kg',
      'km measures length and kg measures mass: one cannot be converted into the other. Units of length are, for example, m,',
    ],
    [3, 'm', 'sq ft', 'm measures length and sq ft measures area'],
    [1, 'mw', 'kW', '"mw" can mean MW (megawatt) or mW (milliwatt). Write it in one of these ways.'],
    [0, 'mpg', 'l/100km', '0 mpg in l/100km is too large or too small to be told.'],
    [-500, 'C', 'F', '-500 C is below absolute zero (0 K, -273.15 °C, -459.67 °F).'],
    [1e308, 'km', 'nm', '1e+308 km in nm is too large or too small to be told.'],
    [Number.NaN, 'km', 'm', 'The value must be a finite number, not NaN.'],
    [1, 'k'.repeat(100), 'm', 'A unit has at most 60 characters; this one has 100.'],
  ])('says why %d %s cannot become %s', (value, from, to, message) => {
    expect(() => convertValue(value, from, to)).toThrow(UnitError);
    expect(() => convertValue(value, from, to)).toThrow(message);
  });

  it.each([
    '__proto__',
    'constructor',
    'm/s/s',
    '/',
    'm/',
    ' per ',
    'm per',
    'a'.repeat(59),
    '\u0000',
    '°',
    '²',
    "'''",
  ])('answers the hostile unit %j with a UnitError', (unit) => {
    expect(() => convertValue(1, unit, 'kg')).toThrow(UnitError);
  });
});

describe('the table of units', () => {
  const pound = new Decimal('453.59237');
  const inch = new Decimal('0.0254');
  const gallon = inch.pow(3).times(231);
  const definitions: Record<string, Decimal.Value> = {
    inch,
    foot: inch.times(12),
    yard: inch.times(36),
    mile: inch.times(63360),
    'light-year': new Decimal(299792458).times(31557600),
    'square inch': inch.pow(2),
    'square foot': inch.times(12).pow(2),
    'square yard': inch.times(36).pow(2),
    acre: inch.times(36).pow(2).times(4840),
    'square mile': inch.times(63360).pow(2),
    'cubic inch': inch.pow(3),
    'cubic foot': inch.times(12).pow(3),
    'cubic yard': inch.times(36).pow(3),
    gallon,
    quart: gallon.div(4),
    pint: gallon.div(8),
    cup: gallon.div(16),
    'US fluid ounce': gallon.div(128),
    tablespoon: gallon.div(256),
    teaspoon: gallon.div(768),
    barrel: gallon.times(42),
    'imperial gallon': '0.00454609',
    'imperial quart': '0.0011365225',
    'imperial pint': '0.00056826125',
    'imperial fluid ounce': '0.0000284130625',
    pound,
    ounce: pound.div(16),
    stone: pound.times(14),
    'short ton': pound.times(2000),
    'long ton': pound.times(2240),
    'troy ounce': '31.1034768',
    grain: '0.06479891',
    fortnight: 1209600,
    'watt-hour': 3600,
    'kilowatt-hour': 3_600_000,
    'megawatt-hour': 3_600_000_000,
    atmosphere: 101325,
    bar: 100000,
    kibibyte: 8192,
    mebibyte: 8 * 2 ** 20,
    gibibyte: 8 * 2 ** 30,
    tebibyte: 8 * 2 ** 40,
    horsepower: new Decimal('0.3048').times('4.4482216152605').times(550),
    'foot-pound': new Decimal('0.3048').times('4.4482216152605'),
    hectare: 10000,
    are: 100,
    liter: '0.001',
    tonne: 1_000_000,
    parsec: new Decimal(149597870700).times(648000).div(Decimal.acos(-1)),
    angstrom: '1e-10',
    'light-second': 299792458,
    'light-minute': 299792458 * 60,
    chain: inch.times(36).times(22),
    rod: inch.times(36).times('5.5'),
    league: inch.times(63360).times(3),
    hand: inch.times(4),
    gill: gallon.div(32),
    bushel: inch.pow(3).times('2150.42'),
    peck: inch.pow(3).times('537.605'),
    cord: inch.times(12).pow(3).times(128),
    'acre-foot': inch.times(12).pow(3).times(43560),
    'imperial cup': '0.0002841306250',
    'short hundredweight': pound.times(100),
    'long hundredweight': pound.times(112),
    dram: pound.div(256),
    pennyweight: new Decimal('0.06479891').times(24),
    'troy pound': new Decimal('0.06479891').times(5760),
    slug: pound.times('9.80665').div('0.3048'),
    millennium: 31_536_000_000,
    quarter: 31_536_000 / 4,
    therm: new Decimal('1055.05585262').times(100_000),
    pebibyte: new Decimal(2).pow(53),
    exbibyte: new Decimal(2).pow(63),
    'kilopound per square inch': new Decimal('0.45359237').times('9.80665').times(1000).div(inch.pow(2)),
    'pound-force': new Decimal('0.45359237').times('9.80665'),
    tsubo: new Decimal(400).div(121),
  };

  it.each(Object.entries(definitions))('has the %s as it is defined', (name, definition) => {
    const factor = units.find((unit) => unit.name === name)?.factor ?? new Decimal(Number.NaN);
    expect(factor.div(definition).minus(1).abs().toNumber()).toBeLessThan(1e-14);
  });

  it('gives no two units of one measure the same word', () => {
    const uses = units.flatMap((unit) => unit.words.map((word) => `${unit.measure}: ${word}`));
    expect(uses.filter((use, index) => uses.indexOf(use) !== index)).toEqual([]);
  });

  it('converts there and back to the same value', () => {
    const pairs = units.flatMap((one) =>
      units.filter((other) => other.measure === one.measure).map((other) => [one, other] as const),
    );
    const value = fc.integer({ min: 1, max: 99_999 }).map((digits) => digits / 100);
    fc.assert(
      fc.property(fc.constantFrom(...pairs), value, ([one, other], start) => {
        const there = convertValue(start, one.name, other.name);
        // Offsets cost digits: a result near zero keeps fewer of the 10 that are told.
        const tolerance = one.measure === 'temperature' ? 1e-6 : Math.abs(start) * 1e-9;
        expect(Math.abs(convertValue(there, other.name, one.name) - start)).toBeLessThanOrEqual(tolerance);
      }),
      { numRuns: 500 },
    );
  });

  it('understands every word it lists', () => {
    for (const unit of units)
      for (const word of unit.words) expect(convertValue(1, word, unit.name)).toBeGreaterThan(-1e9);
  });

  it('throws nothing but UnitErrors, whatever words it reads', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 70, unit: 'grapheme' }), fc.constantFrom('m', 'kg', 'C'), (from, to) => {
        try {
          expect(convertValue(1, from, to)).toSatisfy(Number.isFinite);
        } catch (error) {
          expect(error).toBeInstanceOf(UnitError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

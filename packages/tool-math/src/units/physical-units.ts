import { defined, known, ratio, type Unit } from './unit.js';

/** Units of mass; a ton is the short ton of the United States. */
export const mass: Unit[] = [
  known('mass', 'kilogram', 'kg|kgs|kilo|kilos|kilogramme|kilogrammes'),
  known('mass', 'gram', 'g|gm|gms|gramme|grammes'),
  known('mass', 'milligram', 'mg|mgs'),
  known('mass', 'microgram', 'μg|ug|mcg'),
  known('mass', 'tonne', 't|metric ton|metric tons|metric tonne|metric tonnes'),
  known('mass', 'megagram', 'Mg'),
  known('mass', 'pound', 'lb|lbs'),
  known('mass', 'ounce', 'oz|ozs'),
  known('mass', 'stone', 'st'),
  known('mass', 'short ton', 'ton|tons|us ton|us tons'),
  known('mass', 'long ton', 'imperial ton|imperial tons|uk ton|uk tons'),
  known('mass', 'troy ounce', 'ozt|oz t'),
  known('mass', 'grain', 'grain'),
  defined('mass', 'carat', 'ct', '0.2'),
];

/** Units of time. */
export const time: Unit[] = [
  known('time', 'second', 's|sec|secs'),
  known('time', 'minute', 'min|mins'),
  known('time', 'hour', 'h|hr|hrs'),
  known('time', 'day', 'd'),
  known('time', 'week', 'wk|wks'),
  known('time', 'fortnight', 'fortnight'),
  known('time', 'millisecond', 'ms|msec|msecs'),
  known('time', 'microsecond', 'μs|us|usec'),
  known('time', 'nanosecond', 'ns'),
  known('time', 'year', 'yr|yrs|y'),
  // A twelfth of that year, so that 36 months are 3 years; the library's month has 30 days.
  defined('time', 'month', 'mo|mos', '2628000'),
  known('time', 'decade', 'decade'),
  known('time', 'century', 'centuries'),
];

/** Units of speed with a name of their own; any length over any time is one as well. */
export const speed: Unit[] = [
  defined('speed', 'meter per second', 'm/s|mps|meters per second|metres per second', '1'),
  defined(
    'speed',
    'kilometer per hour',
    'km/h|kmh|kph|kmph|kilometers per hour|kilometres per hour',
    ratio('1000', '3600'),
  ),
  defined('speed', 'mile per hour', 'mph|miles per hour', '0.44704'),
  defined('speed', 'foot per second', 'ft/s|fps|feet per second', '0.3048'),
  defined('speed', 'knot', 'kn|kt|kts', ratio('1852', '3600')),
];

const degree = (sign: string, name: string): string =>
  ['°', '', 'deg ', 'degree ', 'degrees ', '° '].flatMap((before) => [before + sign, before + name]).join('|');

/** Units of temperature. */
export const temperature: Unit[] = [
  defined('temperature', 'celsius', `${degree('C', 'celsius')}|centigrade|degrees centigrade`, '1', '273.15'),
  defined('temperature', 'fahrenheit', degree('F', 'fahrenheit'), ratio('5', '9'), '459.67'),
  defined('temperature', 'kelvin', `K|${degree('K', 'kelvin')}`, '1'),
  defined('temperature', 'rankine', degree('R', 'rankine'), ratio('5', '9')),
];

/** Units of digital data: `MB` is a million bytes, `Mb` a million bits, `MiB` 1,048,576 bytes. */
export const data: Unit[] = [
  known('data', 'bit', 'b'),
  known('data', 'byte', 'B'),
  known('data', 'kilobyte', 'KB|kB|kb'),
  known('data', 'megabyte', 'MB|mb|meg|megs'),
  known('data', 'gigabyte', 'GB|gb|gig|gigs'),
  known('data', 'terabyte', 'TB|tb'),
  known('data', 'petabyte', 'PB|pb'),
  known('data', 'kilobit', 'Kb|kbit|kbits'),
  known('data', 'megabit', 'Mb|Mbit|Mbits'),
  known('data', 'gigabit', 'Gb|Gbit|Gbits'),
  known('data', 'terabit', 'Tb|Tbit|Tbits'),
  known('data', 'kibibyte', 'KiB'),
  known('data', 'mebibyte', 'MiB'),
  known('data', 'gibibyte', 'GiB'),
  known('data', 'tebibyte', 'TiB'),
];

/** Units of energy. */
export const energy: Unit[] = [
  known('energy', 'joule', 'J'),
  known('energy', 'kilojoule', 'kJ|kjs'),
  known('energy', 'megajoule', 'MJ'),
  known('energy', 'millijoule', 'mJ'),
  known('energy', 'gigajoule', 'GJ'),
  known('energy', 'watt-hour', 'Wh|watt hour|watt hours'),
  known('energy', 'kilowatt-hour', 'kWh|kilowatt hour|kilowatt hours'),
  known('energy', 'megawatt-hour', 'MWh|megawatt hour|megawatt hours'),
  defined('energy', 'calorie', 'cal|cals', '4.184'),
  defined('energy', 'kilocalorie', 'kcal|kcals|Cal|food calorie|food calories', '4184'),
  defined('energy', 'british thermal unit', 'BTU|BTUs', '1055.05585262'),
  defined('energy', 'foot-pound', 'ft-lb|ft lb|ft-lbs|ft lbs|foot pound|foot pounds', '1.3558179483314004'),
  defined('energy', 'electronvolt', 'eV|electron volt|electron volts', '1.602176634e-19'),
];

/** Units of power. */
export const power: Unit[] = [
  known('power', 'watt', 'W'),
  known('power', 'kilowatt', 'kW|kws'),
  known('power', 'megawatt', 'MW'),
  known('power', 'milliwatt', 'mW'),
  known('power', 'gigawatt', 'GW'),
  defined('power', 'horsepower', 'hp|bhp|mechanical horsepower', '745.69987158227022'),
  defined('power', 'metric horsepower', 'PS|cv', '735.49875'),
  defined('power', 'BTU per hour', 'BTU/h|BTU/hr|btus per hour', ratio('1055.05585262', '3600')),
];

/** Units of pressure. */
export const pressure: Unit[] = [
  known('pressure', 'pascal', 'Pa'),
  known('pressure', 'hectopascal', 'hPa'),
  known('pressure', 'kilopascal', 'kPa'),
  known('pressure', 'megapascal', 'MPa'),
  known('pressure', 'millipascal', 'mPa'),
  known('pressure', 'bar', 'bar'),
  known('pressure', 'millibar', 'mbar'),
  known('pressure', 'atmosphere', 'atm|atms'),
  defined(
    'pressure',
    'pound per square inch',
    'psi|pounds per square inch|lb/in2',
    ratio('4.4482216152605', '0.00064516'),
  ),
  defined('pressure', 'torr', 'Torr', ratio('101325', '760')),
  defined('pressure', 'millimeter of mercury', 'mmHg|mm Hg|millimeters of mercury', '133.322387415'),
  defined('pressure', 'inch of mercury', 'inHg|in Hg|inches of mercury', '3386.388640341'),
];

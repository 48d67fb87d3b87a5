import { defined, inverse, known, ratio, type Unit } from './unit.js';

/** Units of mass; a ton is the short ton of the United States. */
export const mass: Unit[] = [
  known('mass', 'kilogram', 'kg|kgs|kilo|kilos|kilogramme|kilogrammes'),
  known('mass', 'gram', 'g|gm|gms|gramme|grammes'),
  known('mass', 'milligram', 'mg|mgs|milligramme|milligrammes'),
  known('mass', 'microgram', 'μg|ug|mcg|microgramme|microgrammes'),
  known('mass', 'tonne', 't|mt|MT|metric ton|metric tons|metric tonne|metric tonnes'),
  known('mass', 'megagram', 'Mg'),
  known('mass', 'pound', 'lb|lbs'),
  known('mass', 'ounce', 'oz|ozs'),
  known('mass', 'stone', 'st'),
  known('mass', 'short ton', 'ton|tons|us ton|us tons'),
  known('mass', 'long ton', 'imperial ton|imperial tons|uk ton|uk tons'),
  known('mass', 'troy ounce', 'ozt|oz t|troy oz'),
  known('mass', 'grain', 'grain'),
  defined('mass', 'carat', 'ct', '0.2'),
  defined('mass', 'decagram', 'dag|dkg|deka|dekas|dekagram|dekagrams', '10'),
  defined('mass', 'quintal', 'q', '100000'),
  defined('mass', 'kilotonne', 'kilotonne', '1e9'),
  defined('mass', 'megatonne', 'megatonne', '1e12'),
  defined('mass', 'short hundredweight', 'cwt|hundredweight|hundredweights|us hundredweight', '45359.237'),
  defined('mass', 'long hundredweight', 'uk hundredweight|imperial hundredweight', '50802.34544'),
  defined('mass', 'dram', 'dr', '1.7718451953125'),
  defined('mass', 'pennyweight', 'dwt', '1.55517384'),
  defined('mass', 'troy pound', 'troy lb', '373.2417216'),
  defined('mass', 'slug', 'slug', ratio('4448.2216152605', '0.3048')),
  defined('mass', 'tola', 'tola', '11.6638038'),
  defined('mass', 'jin', 'jin', '500'),
  defined('mass', 'dalton', 'Da|amu|atomic mass unit|atomic mass units', '1.66053906892e-24'),
];

/** Units of time. */
export const time: Unit[] = [
  known('time', 'second', 's|sec|secs'),
  known('time', 'minute', 'min|mins'),
  known('time', 'hour', 'h|hr|hrs'),
  known('time', 'day', 'd'),
  known('time', 'week', 'wk|wks'),
  known('time', 'fortnight', 'fortnight'),
  known('time', 'millisecond', 'ms|msec|msecs|millis'),
  known('time', 'microsecond', 'μs|us|usec'),
  known('time', 'nanosecond', 'ns'),
  defined('time', 'picosecond', 'ps', '1e-12'),
  known('time', 'year', 'yr|yrs|y'),
  // A twelfth of that year, so that 36 months are 3 years; the library's month has 30 days.
  defined('time', 'month', 'mo|mos', '2628000'),
  defined('time', 'quarter', 'quarter', '7884000'),
  known('time', 'decade', 'decade'),
  known('time', 'century', 'centuries'),
  defined('time', 'millennium', 'millennia', '31536000000'),
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
  inverse(
    'speed',
    'minute per kilometer',
    'min/km|mins/km|minutes per kilometer|minutes per km|min per km',
    ratio('1000', '60'),
  ),
  inverse(
    'speed',
    'minute per mile',
    'min/mi|min/mile|mins/mile|minutes per mile|min per mile',
    ratio('1609.344', '60'),
  ),
  defined('speed', 'speed of light', 'light speed|lightspeed', '299792458'),
];

const degree = (sign: string, name: string): string =>
  ['°', '', 'deg', 'deg ', 'degree ', 'degrees ', '° '].flatMap((before) => [before + sign, before + name]).join('|');

const centigrade = 'centigrade|centigrades|degree centigrade|degrees centigrade|deg centigrade';

/** Units of temperature, with the two slips of spelling that most people make. */
export const temperature: Unit[] = [
  defined('temperature', 'celsius', `${degree('C', 'celsius')}|${degree('c', 'celcius')}|${centigrade}`, '1', '273.15'),
  defined(
    'temperature',
    'fahrenheit',
    `${degree('F', 'fahrenheit')}|${degree('f', 'farenheit')}`,
    ratio('5', '9'),
    '459.67',
  ),
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
  defined('data', 'exabyte', 'EB|eb', '8e18'),
  defined('data', 'zettabyte', 'ZB|zb', '8e21'),
  defined('data', 'yottabyte', 'YB|yb', '8e24'),
  known('data', 'kilobit', 'Kb|kbit|kbits'),
  known('data', 'megabit', 'Mb|Mbit|Mbits'),
  known('data', 'gigabit', 'Gb|Gbit|Gbits'),
  known('data', 'terabit', 'Tb|Tbit|Tbits'),
  defined('data', 'petabit', 'Pb|Pbit|Pbits', '1e15'),
  known('data', 'kibibyte', 'KiB'),
  known('data', 'mebibyte', 'MiB'),
  known('data', 'gibibyte', 'GiB'),
  known('data', 'tebibyte', 'TiB'),
  defined('data', 'pebibyte', 'PiB', '9007199254740992'),
  defined('data', 'exbibyte', 'EiB', '9223372036854775808'),
];

/** Units of energy. */
export const energy: Unit[] = [
  known('energy', 'joule', 'J'),
  known('energy', 'kilojoule', 'kJ|kjs'),
  known('energy', 'megajoule', 'MJ'),
  known('energy', 'millijoule', 'mJ'),
  known('energy', 'gigajoule', 'GJ'),
  known('energy', 'watt-hour', 'Wh|watt hour|watt hours'),
  known('energy', 'kilowatt-hour', 'kWh|kWhs|kW h|kilowatt hour|kilowatt hours'),
  known('energy', 'megawatt-hour', 'MWh|megawatt hour|megawatt hours'),
  defined('energy', 'gigawatt-hour', 'GWh|gigawatt hour|gigawatt hours', '3.6e12'),
  defined('energy', 'terawatt-hour', 'TWh|terawatt hour|terawatt hours', '3.6e15'),
  defined('energy', 'calorie', 'cal|cals', '4.184'),
  defined('energy', 'kilocalorie', 'kcal|kcals|Cal|food calorie|food calories', '4184'),
  defined('energy', 'british thermal unit', 'BTU|BTUs', '1055.05585262'),
  defined('energy', 'therm', 'thm', '105505585.262'),
  defined(
    'energy',
    'foot-pound',
    'ft-lb|ft lb|ft-lbs|ft lbs|foot pound|foot pounds|lb-ft|lb ft|pound-foot|pound foot|pound-feet|pound feet',
    '1.3558179483314004',
  ),
  defined('energy', 'inch-pound', 'in-lb|in lb|in-lbs|in lbs|lb-in|inch pound|inch pounds', '0.1129848290276167'),
  defined('energy', 'newton-meter', 'Nm|N m|N·m|newton meter|newton meters|newton metre|newton metres', '1'),
  defined('energy', 'erg', 'erg', '1e-7'),
  defined('energy', 'ton of TNT', 'tons of TNT', '4184000000'),
  defined('energy', 'tonne of oil equivalent', 'toe|tonnes of oil equivalent', '41868000000'),
  defined('energy', 'kiloelectronvolt', 'keV', '1.602176634e-16'),
  defined('energy', 'megaelectronvolt', 'MeV', '1.602176634e-13'),
  defined('energy', 'electronvolt', 'eV|electron volt|electron volts', '1.602176634e-19'),
];

/** Units of power. */
export const power: Unit[] = [
  known('power', 'watt', 'W'),
  known('power', 'kilowatt', 'kW|kws'),
  known('power', 'megawatt', 'MW'),
  known('power', 'milliwatt', 'mW'),
  known('power', 'gigawatt', 'GW'),
  defined('power', 'terawatt', 'TW', '1e12'),
  defined('power', 'horsepower', 'hp|bhp|mechanical horsepower', '745.69987158227022'),
  defined('power', 'metric horsepower', 'PS|cv', '735.49875'),
  defined('power', 'BTU per hour', 'BTU/h|BTU/hr|btus per hour', ratio('1055.05585262', '3600')),
];

/** Units of pressure. */
export const pressure: Unit[] = [
  known('pressure', 'pascal', 'Pa|N/m2'),
  known('pressure', 'hectopascal', 'hPa'),
  known('pressure', 'kilopascal', 'kPa'),
  known('pressure', 'megapascal', 'MPa'),
  defined('pressure', 'gigapascal', 'GPa', '1e9'),
  known('pressure', 'millipascal', 'mPa'),
  known('pressure', 'bar', 'bar'),
  known('pressure', 'millibar', 'mbar|mb'),
  known('pressure', 'atmosphere', 'atm|atms'),
  defined(
    'pressure',
    'pound per square inch',
    'psi|pounds per square inch|lb/in2',
    ratio('4.4482216152605', '0.00064516'),
  ),
  defined('pressure', 'kilopound per square inch', 'ksi', ratio('4448.2216152605', '0.00064516')),
  defined('pressure', 'kilogram-force per square centimeter', 'kgf/cm2|kg/cm2', '98066.5'),
  defined('pressure', 'torr', 'Torr', ratio('101325', '760')),
  defined(
    'pressure',
    'millimeter of mercury',
    'mmHg|mm Hg|mm of mercury|millimeters of mercury|millimetres of mercury',
    '133.322387415',
  ),
  defined('pressure', 'inch of mercury', 'inHg|in Hg|inches of mercury', '3386.388640341'),
];

import { defined, inverse, ratio, type Unit } from './unit.js';

/** Units of the speed of data: `Mbps` is a million bits a second, `MB/s` a million bytes. */
export const dataRate: Unit[] = [
  defined('data rate', 'bit per second', 'bps|bit/s|bits/s|bits per second', '1'),
  defined('data rate', 'kilobit per second', 'kbps|Kbps|kbit/s|Kbit/s|kb/s|Kb/s|kilobits per second', '1e3'),
  defined('data rate', 'megabit per second', 'Mbps|mbps|Mbit/s|mbit/s|Mb/s|megabits per second', '1e6'),
  defined('data rate', 'gigabit per second', 'Gbps|gbps|Gbit/s|gbit/s|Gb/s|gigabits per second', '1e9'),
  defined('data rate', 'terabit per second', 'Tbps|tbps|Tbit/s|Tb/s|terabits per second', '1e12'),
  defined('data rate', 'byte per second', 'B/s|Bps|bytes/s|bytes per second', '8'),
  defined('data rate', 'kilobyte per second', 'kB/s|KB/s|kBps|KBps|kilobytes per second', '8e3'),
  defined('data rate', 'megabyte per second', 'MB/s|MBps|megabytes per second', '8e6'),
  defined('data rate', 'gigabyte per second', 'GB/s|GBps|gigabytes per second', '8e9'),
];

/** Units of frequency. */
export const frequency: Unit[] = [
  defined('frequency', 'hertz', 'Hz|cycles per second', '1'),
  defined('frequency', 'kilohertz', 'kHz', '1e3'),
  defined('frequency', 'megahertz', 'MHz', '1e6'),
  defined('frequency', 'gigahertz', 'GHz', '1e9'),
  defined('frequency', 'revolution per minute', 'rpm|revolutions per minute', ratio('1', '60')),
];

/** Units of force. */
export const force: Unit[] = [
  defined('force', 'newton', 'N', '1'),
  defined('force', 'kilonewton', 'kN', '1e3'),
  defined('force', 'dyne', 'dyn', '1e-5'),
  defined('force', 'pound-force', 'lbf|pound force|pounds of force|pounds-force', '4.4482216152605'),
  defined('force', 'kilogram-force', 'kgf|kp|kilogram force', '9.80665'),
];

const per100 = ['l', 'L', 'liters', 'litres', 'liter', 'litre']
  .flatMap((liters) => ['100km', '100 km', '100 kms', '100 kilometers', '100 kilometres'].map((far) => [liters, far]))
  .flatMap(([liters, far]) => [`${liters}/${far}`, `${liters} per ${far}`]);

/** Units of how far a volume of fuel goes; a gallon is that of the United States where no country is named. */
export const fuelEconomy: Unit[] = [
  defined('fuel economy', 'mile per gallon', 'mpg|us mpg|miles per gallon', ratio('1609.344', '0.003785411784')),
  defined(
    'fuel economy',
    'mile per imperial gallon',
    'uk mpg|imperial mpg|mpg uk|miles per imperial gallon',
    ratio('1609.344', '0.00454609'),
  ),
  defined('fuel economy', 'kilometer per liter', 'km/l|km/L|kmpl|kilometers per liter|kilometres per litre', '1e6'),
  inverse('fuel economy', 'liter per 100 kilometers', per100.join('|'), '1e8'),
];

/** Short signs of flow; any volume by any time is found from its two words. */
export const flow: Unit[] = [
  defined('flow', 'liter per minute', 'l/min|L/min|lpm|LPM', ratio('0.001', '60')),
  defined('flow', 'gallon per minute', 'gpm|GPM', ratio('0.003785411784', '60')),
  defined('flow', 'cubic foot per minute', 'cfm|CFM', ratio('0.028316846592', '60')),
  defined('flow', 'cubic meter per hour', 'm3/h|m3/hr|cbm/h', ratio('1', '3600')),
  defined('flow', 'milliliter per hour', 'ml/h|ml/hr|mL/h', ratio('0.000001', '3600')),
];

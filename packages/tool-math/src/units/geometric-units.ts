import { cubic, square, usVolume } from './derived-words.js';
import { defined, known, type Unit } from './unit.js';

/** Units of length. */
export const length: Unit[] = [
  known('length', 'meter', 'm'),
  known('length', 'kilometer', 'km|kms|k m|kilo meters'),
  known('length', 'centimeter', 'cm|cms'),
  known('length', 'millimeter', 'mm|MM'),
  known('length', 'decimeter', 'dm'),
  known('length', 'micrometer', 'μm|um|micron|microns'),
  known('length', 'nanometer', 'nm'),
  known('length', 'megameter', 'Mm'),
  known('length', 'inch', 'in|"|inches|ins'),
  known('length', 'foot', "ft|'|feet"),
  known('length', 'yard', 'yd|yds'),
  known('length', 'mile', 'mi|statute mile|statute miles'),
  known('length', 'nautical mile', 'nmi|NM|sea mile|sea miles'),
  known('length', 'light-year', 'ly|light year|light years'),
  defined('length', 'astronomical unit', 'AU', '149597870700'),
  defined('length', 'furlong', 'fur', '201.168'),
  defined('length', 'fathom', 'ftm', '1.8288'),
];

/** Units of area. */
export const area: Unit[] = [
  known('area', 'square meter', square('m|meter|metre|meters|metres')),
  known('area', 'square kilometer', square('km|kilometer|kilometre|kilometers|kilometres')),
  known('area', 'square centimeter', square('cm|centimeter|centimetre|centimeters|centimetres')),
  known('area', 'square millimeter', square('mm|millimeter|millimetre|millimeters|millimetres')),
  known('area', 'square inch', square('in|inch|inches')),
  known('area', 'square foot', square('ft|foot|feet')),
  known('area', 'square yard', square('yd|yard|yards')),
  known('area', 'square mile', square('mi|mile|miles')),
  known('area', 'acre', 'ac'),
  known('area', 'hectare', 'ha'),
  known('area', 'are', 'are'),
];

/** Units of volume; those of the United States where no country is named. */
export const volume: Unit[] = [
  known('volume', 'liter', 'l|L|ltr|ltrs'),
  known('volume', 'milliliter', 'ml|mL|mls'),
  known('volume', 'centiliter', 'cl|cL'),
  known('volume', 'deciliter', 'dl|dL'),
  known('volume', 'hectoliter', 'hl|hL'),
  known('volume', 'megaliter', 'ML'),
  known('volume', 'cubic meter', cubic('m|meter|metre|meters|metres')),
  known('volume', 'cubic centimeter', `cc|ccm|${cubic('cm|centimeter|centimetre|centimeters|centimetres')}`),
  known('volume', 'cubic millimeter', cubic('mm|millimeter|millimetre|millimeters|millimetres')),
  known('volume', 'cubic kilometer', cubic('km|kilometer|kilometre|kilometers|kilometres')),
  known('volume', 'cubic inch', cubic('in|inch|inches')),
  known('volume', 'cubic foot', cubic('ft|foot|feet')),
  known('volume', 'cubic yard', cubic('yd|yard|yards')),
  known('volume', 'teaspoon', usVolume('tsp|tsps|teaspoon|teaspoons')),
  known('volume', 'tablespoon', usVolume('tbsp|tbsps|tbs|tablespoon|tablespoons')),
  known('volume', 'US fluid ounce', usVolume('fl oz|floz|fluid ounce|fluid ounces|oz|ounce|ounces')),
  known('volume', 'cup', usVolume('cup|cups|c')),
  known('volume', 'pint', usVolume('pt|pts|pint|pints')),
  known('volume', 'quart', usVolume('qt|qts|quart|quarts')),
  known('volume', 'gallon', usVolume('gal|gals|gallon|gallons')),
  known('volume', 'imperial fluid ounce', 'imp fl oz|uk fluid ounce|uk fluid ounces|uk fl oz'),
  known('volume', 'imperial pint', 'imp pt|uk pint|uk pints|british pint|british pints'),
  known('volume', 'imperial quart', 'imp qt|uk quart|uk quarts'),
  known('volume', 'imperial gallon', 'imp gal|uk gallon|uk gallons|uk gal|british gallon|british gallons'),
  defined('volume', 'metric cup', 'metric cup', '0.00025'),
  defined('volume', 'barrel', 'bbl|oil barrel|oil barrels', '0.158987294928'),
];

/** Units of angle. */
export const angle: Unit[] = [
  known('angle', 'degree', '°|deg|degs'),
  known('angle', 'radian', 'rad|rads'),
  known('angle', 'gradian', 'gon|gons|grad|grads'),
  known('angle', 'turn', 'rev|revs|revolution|revolutions'),
  known('angle', 'arcminute', 'arcmin|arcmins|arc minute|arc minutes|minutes of arc'),
  known('angle', 'arcsecond', 'arcsec|arcsecs|arc second|arc seconds|seconds of arc'),
];

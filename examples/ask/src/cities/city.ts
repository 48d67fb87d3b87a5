import { africa } from './africa.js';
import { americas } from './americas.js';
import { asiaAndOceania } from './asia-oceania.js';
import { europe } from './europe.js';

/** A city: where it is, which clock it keeps and what its year is like. Figures are round, from general knowledge. */
export interface City {
  readonly name: string;
  /** ISO 3166: a country, as in `FR`, or a part of one, as in `US-TX`. */
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  /** Mean temperature of the month, day and night, in °C. */
  readonly january: number;
  readonly july: number;
  /** The share of the year's days on which rain or snow falls, 0 to 1. */
  readonly wetDays: number;
  readonly aliases: readonly string[];
}

/** Every city the demo knows. */
export const cities: readonly City[] = [europe, americas, asiaAndOceania, africa].flatMap((table) =>
  table.trim().split('\n').map(readCity),
);

function readCity(line: string): City {
  const [name = '', region = '', latitude, longitude, timeZone = '', january, july, wetDays, aliases = ''] =
    line.split('|');
  return {
    name,
    region,
    latitude: Number(latitude),
    longitude: Number(longitude),
    timeZone,
    january: Number(january),
    july: Number(july),
    wetDays: Number(wetDays) / 100,
    aliases: aliases === '' ? [] : aliases.split(','),
  };
}

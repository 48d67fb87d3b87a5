import { britishIsles } from './tables/british-isles.js';
import { canadaAndMexico } from './tables/canada-and-mexico.js';
import { centralAmerica } from './tables/central-america.js';
import { centralEurope } from './tables/central-europe.js';
import { china } from './tables/china.js';
import { easternEurope } from './tables/eastern-europe.js';
import { easternStates } from './tables/eastern-states.js';
import { india } from './tables/india.js';
import { japanAndKorea } from './tables/japan-and-korea.js';
import { middleStates } from './tables/middle-states.js';
import { northernAfrica } from './tables/northern-africa.js';
import { northernEurope } from './tables/northern-europe.js';
import { oceania } from './tables/oceania.js';
import { southAmerica } from './tables/south-america.js';
import { southAsia } from './tables/south-asia.js';
import { southeastAsia } from './tables/southeast-asia.js';
import { southernAfrica } from './tables/southern-africa.js';
import { southernEurope } from './tables/southern-europe.js';
import { westernAsia } from './tables/western-asia.js';
import { westernEurope } from './tables/western-europe.js';
import { westernStates } from './tables/western-states.js';

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

/**
 * A city a line: name | country | latitude | longitude | time zone | mean °C in January | in July | wet days in % | other names.
 * Of one name the first city is meant where no place is named with it.
 */
const tables = [
  westernEurope,
  britishIsles,
  centralEurope,
  southernEurope,
  northernEurope,
  easternEurope,
  easternStates,
  middleStates,
  westernStates,
  canadaAndMexico,
  centralAmerica,
  southAmerica,
  japanAndKorea,
  china,
  southeastAsia,
  india,
  southAsia,
  westernAsia,
  oceania,
  northernAfrica,
  southernAfrica,
];

/** Every city the demo knows. */
export const cities: readonly City[] = tables.flatMap((table) => table.trim().split('\n').map(readCity));

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

import { cities, type City } from './city.js';
import { CityError } from './city-error.js';
import { isOneSlip, nearest } from './near-names.js';
import { findRegions, isInRegions, nameOfCountry, placeNames } from './places.js';
import { simplify } from './simplify.js';

const maxLength = 100;
const before =
  /^(?:in|at|for|near|around|from|of|over there|out there|over|just|right now|currently|my|our|the|city|town|downtown|central|greater|office|airport) (?=.)/u;
const after = new RegExp(
  ' (?:city|town|downtown|center|centre|area|region|airport|harbou?r|port|station|university|stadium|' +
    'office|branch|team|crew|guys|folks|people|based|here|there|over there|out there|please|pls|plz|thanks|lol|or (?:what|not|nah)|' +
    'just|now|right now|just now|rn|atm|currently|at the moment|at present|these days|today|tonight|tomorrow|later|' +
    '(?:this|tomorrow|later this) (?:morning|afternoon|evening|week|weekend|month|year)|tomorrow night|later today|for me)$',
  'u',
);

/** Which of a name's cities are meant, told by their regions; all of them where no place is named. */
type IsThere = (region: string) => boolean;
const anywhere: IsThere = () => true;

const byName = indexCities();

/**
 * Finds a city by what a person or a model wrote: `NYC`, `the city of Munich`, `Paris, France`, `in kiev`, `Barcalona`.
 * Throws a `CityError` that begins with `No <what> is known for` and names near cities.
 */
export function findCity(written: string, what: string): City {
  if (written.length > maxLength) {
    throw new CityError(
      `No ${what} is known: a city's name has at most ${maxLength} characters, this one ${written.length}.`,
    );
  }
  const owner = written.replaceAll(/['’]s(?!\p{L})/gu, '');
  const found = find(written, what) ?? (owner === written ? undefined : find(owner, what));
  if (found) return found;
  throw new CityError(`No ${what} is known for "${written}". ${whatElse(simplify(written))}`);
}

function find(written: string, what: string): City | undefined {
  const name = simplify(written);
  return lookUp(name, anywhere) ?? findWithPlace(written, name, what) ?? findMistyped(written, name) ?? findAtEnd(name);
}

function lookUp(name: string, isThere: IsThere): City | undefined {
  for (const variant of variantsOf(name)) {
    const found = byName.get(variant)?.find((city) => isThere(city.region));
    if (found) return found;
  }
  return undefined;
}

/** The name itself, then without the words round it, one by one: `the city of york` is `york` in the end. */
function variantsOf(name: string): string[] {
  const variants = [name];
  for (let shorter = ''; shorter !== variants.at(-1);) {
    if (shorter) variants.push(shorter);
    const last = variants.at(-1) ?? '';
    shorter = before.test(last) ? last.replace(before, '') : last.replace(after, '');
  }
  return variants;
}

/** Reads `Paris, France`, `Paris (FR)` and `paris france`; what follows the city and names no place is passed over. */
function findWithPlace(written: string, name: string, what: string): City | undefined {
  for (const { city, places } of readingsOf(written, name)) {
    const known = lookUp(city, anywhere);
    if (!known) continue;
    const there = lookUp(city, isInAll(places));
    if (there) return there;
    throw new CityError(
      `No ${what} is known for "${written}". The ${known.name} known here is in ${nameOfCountry(known.region)}.`,
    );
  }
  return undefined;
}

interface Reading {
  readonly city: string;
  /** The regions that each place named with the city can mean. */
  readonly places: readonly (readonly string[])[];
}

/** The ways to part what is written into a city and the places it lies in. */
function readingsOf(written: string, name: string): Reading[] {
  const [head = '', ...tail] = written.split(/[,(;]/u).map(simplify);
  const isPlace = (regions: readonly string[]): boolean => regions.length > 0;
  if (tail.length > 0) return [{ city: head, places: tail.map(regionsOf).filter(isPlace) }];
  const words = name.split(' ');
  return words
    .slice(1)
    .map((_, index) => ({
      city: words.slice(0, index + 1).join(' '),
      places: [regionsOf(words.slice(index + 1).join(' '))],
    }))
    .filter(({ places }) => places.every(isPlace));
}

/** The regions a place can mean, with or without words round it: `france right now`. */
function regionsOf(place: string): readonly string[] {
  return (
    variantsOf(place)
      .map(findRegions)
      .find((regions) => regions.length > 0) ?? []
  );
}

function isInAll(places: Reading['places']): IsThere {
  return (region) => places.every((regions) => isInRegions(region, regions));
}

/** The city whose name was written with one slip: `Los Angelas`, `new yrok`. None where two cities, or a country, are as near. */
function findMistyped(written: string, name: string): City | undefined {
  const readings = [{ city: name, places: [] }, ...readingsOf(written, name)];
  for (const { city, places } of readings) {
    if (regionsOf(city).length > 0) continue;
    const isThere = isInAll(places);
    for (const variant of variantsOf(city)) {
      const near = placeNames.some((place) => isOneSlip(variant, place) && !byName.has(place)) ? [] : slipsOf(variant);
      const meant = new Set(near.flatMap((known) => byName.get(known)?.find((each) => isThere(each.region)) ?? []));
      if (meant.size === 1) return [...meant][0];
    }
  }
  return undefined;
}

/** The city that a sentence ends in: `my cousin in Lima`. */
function findAtEnd(name: string): City | undefined {
  const end = /^.* (?:in|at|from|near) (.+)$/u.exec(name)?.[1];
  return end === undefined ? undefined : lookUp(end, anywhere);
}

function slipsOf(name: string): string[] {
  return [...byName.keys()].filter((known) => isOneSlip(name, known));
}

function whatElse(name: string): string {
  const places = [name, ...placeNames.filter((place) => isOneSlip(name, place))];
  const regions = places.map(regionsOf).find((found) => found.length > 0) ?? [];
  const there = cities.filter((city) => isInRegions(city.region, regions)).slice(0, 3);
  if (there.length > 0) return `Name a city there, for example ${there.map((city) => city.name).join(', ')}.`;
  const near = new Set(nearest(name, byName.keys()).map((known) => byName.get(known)?.[0]?.name ?? ''));
  if (near.size > 0) return `Did you mean ${[...near].slice(0, 3).join(' or ')}?`;
  return `Known are ${cities.length} cities, for example Paris.`;
}

function indexCities(): ReadonlyMap<string, readonly City[]> {
  const index = new Map<string, City[]>();
  const add = (name: string, city: City): void => {
    const named = index.get(name);
    if (!named) index.set(name, [city]);
    else if (!named.includes(city)) named.push(city);
  };
  for (const city of cities) for (const name of [city.name, ...city.aliases]) add(simplify(name), city);
  // `Portland, Maine` answers to `Portland` too, but only after the city that needs no such addition; `Armenia` stays the country.
  for (const city of cities) {
    const name = simplify(city.name.split(', ')[0] ?? city.name);
    if (index.has(name) || findRegions(name).length === 0) add(name, city);
  }
  return index;
}

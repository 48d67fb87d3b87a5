import leven from 'leven';
import { cities, type City } from './city.js';
import { CityError } from './city-error.js';
import { findRegions, isInRegions, nameOfCountry } from './places.js';
import { simplify } from './simplify.js';

const maxLength = 100;
const before = /^(?:in|at|for|near|from|of|the|city|town|downtown|central|greater) (?=.)/u;
const after = / (?:city|town|downtown|center|centre|area|now|right now|today|tonight|please)$/u;

const byName = indexCities();

/**
 * Finds a city by what a person or a model wrote: `NYC`, `the city of Munich`, `Paris, France`, `in kiev`.
 * Throws a `CityError` that begins with `No <what> is known for` and names near cities.
 */
export function findCity(written: string, what: string): City {
  if (written.length > maxLength) {
    throw new CityError(
      `No ${what} is known: a city's name has at most ${maxLength} characters, this one ${written.length}.`,
    );
  }
  const name = simplify(written);
  const found = lookUp(name) ?? findWithPlace(written, name, what);
  if (found) return found;
  throw new CityError(`No ${what} is known for "${written}". ${whatElse(name)}`);
}

function lookUp(name: string, regions?: readonly string[]): City | undefined {
  for (const variant of variantsOf(name)) {
    const named = byName.get(variant);
    const found = regions ? named?.find((city) => isInRegions(city.region, regions)) : named?.[0];
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
  const [head = '', ...tail] = written.split(/[,(;]/u).map(simplify);
  const splits = tail.length > 0 ? [[head, tail.filter(Boolean).at(-1) ?? ''] as const] : splitsOf(name);
  for (const [city, place] of splits) {
    const regions = findRegions(place.replace(/^in /u, ''));
    const known = lookUp(city);
    if (!known || (regions.length === 0 && tail.length === 0)) continue;
    const there = regions.length === 0 ? known : lookUp(city, regions);
    if (there) return there;
    throw new CityError(
      `No ${what} is known for "${written}". The ${known.name} known here is in ${nameOfCountry(known.region)}.`,
    );
  }
  return undefined;
}

function splitsOf(name: string): (readonly [string, string])[] {
  const words = name.split(' ');
  return words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const);
}

function whatElse(name: string): string {
  const regions = findRegions(name);
  const there = cities.filter((city) => isInRegions(city.region, regions)).slice(0, 3);
  if (there.length > 0) return `Name a city there, for example ${there.map((city) => city.name).join(', ')}.`;
  const near = nearCities(name);
  if (near.length > 0) return `Did you mean ${near.join(' or ')}?`;
  return `Known are ${cities.length} cities, for example Paris.`;
}

function nearCities(name: string): string[] {
  const limit = Math.min(3, Math.max(1, Math.floor((name.length - 1) / 4)));
  const distances = [...byName].map(([known, [city]]) => ({
    city,
    distance: leven(name, known, { maxDistance: limit + 1 }),
  }));
  const near = distances
    .filter(({ distance }) => distance <= limit && distance < name.length)
    .toSorted((one, other) => one.distance - other.distance);
  return [...new Set(near.map(({ city }) => city?.name ?? ''))].slice(0, 3);
}

function indexCities(): ReadonlyMap<string, readonly City[]> {
  const index = new Map<string, City[]>();
  const add = (name: string, city: City): void => {
    const named = index.get(simplify(name));
    if (!named) index.set(simplify(name), [city]);
    else if (!named.includes(city)) named.push(city);
  };
  for (const city of cities) for (const name of [city.name, ...city.aliases]) add(name, city);
  // `Portland, Maine` answers to `Portland` too, but only after the city that needs no such addition; `Armenia` stays the country.
  for (const city of cities) {
    const name = city.name.split(', ')[0] ?? city.name;
    if (index.has(simplify(name)) || findRegions(name).length === 0) add(name, city);
  }
  return index;
}

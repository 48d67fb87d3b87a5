import { cities } from './city.js';
import { simplify } from './simplify.js';

const states =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|' +
  'GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|' +
  'MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|' +
  'NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|' +
  'RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|' +
  'WV West Virginia|WI Wisconsin|WY Wyoming';

const otherNames =
  'US usa|US united states of america|US america|GB uk|GB great britain|GB britain|GB-ENG england|GB-SCT scotland|GB-WLS wales|' +
  'GB-NIR northern ireland|AE uae|AE emirates|CZ czech republic|CZ czechia|NL holland|NL the netherlands|KR korea|KR republic of korea|' +
  'TR turkey|TR türkiye|MM burma|CD drc|CD congo|CI ivory coast|RU russian federation|CN prc|HK hong kong|MO macau|PS palestine|' +
  'SZ swaziland|MK macedonia|CV cape verde|TL east timor|VA holy see|' +
  'CA ontario|CA british columbia|CA bc|CA alberta|CA manitoba|CA saskatchewan|CA nova scotia|CA new brunswick|CA newfoundland|' +
  'CA québec|CA yukon|AU nsw|AU new south wales|AU queensland|AU qld|AU western australia|AU south australia|' +
  'AU northern territory|AU victoria|AU tasmania';

/** The regions a place name or code can mean: `georgia` is a country and a state. */
const regionsByName = indexPlaces();

/** Every name and code of a country or state, as `simplify` writes it. */
export const placeNames: readonly string[] = [...regionsByName.keys()];

/** Finds the regions that a country or state can mean; none where the words name no such place. */
export function findRegions(name: string): readonly string[] {
  return regionsByName.get(simplify(name)) ?? [];
}

/** Whether a city's region is one of these or lies in one of them. */
export function isInRegions(region: string, regions: readonly string[]): boolean {
  return regions.some((place) => region === place || region.startsWith(`${place}-`));
}

/** A country's name in English, as in `France` for `FR`. */
export function nameOfCountry(region: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(region.slice(0, 2)) ?? region;
}

function indexPlaces(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const add = (name: string, region: string): void => {
    const regions = index.get(simplify(name));
    if (!regions) index.set(simplify(name), [region]);
    else if (!regions.includes(region)) regions.push(region);
  };
  for (const country of new Set(cities.map(({ region }) => region.slice(0, 2)))) {
    add(country, country);
    add(nameOfCountry(country), country);
  }
  for (const entry of otherNames.split('|'))
    add(entry.slice(entry.indexOf(' ') + 1), entry.slice(0, entry.indexOf(' ')));
  for (const state of states.split('|')) {
    add(state.slice(3), `US-${state.slice(0, 2)}`);
    add(state.slice(0, 2), `US-${state.slice(0, 2)}`);
  }
  return index;
}

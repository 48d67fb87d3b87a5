import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cities } from './city.js';
import { CityError } from './city-error.js';
import { findCity } from './find-city.js';

describe('findCity', () => {
  it.each([
    ['Oslo', 'Oslo'],
    ['london', 'London'],
    ['NYC', 'New York'],
    ['new york city', 'New York'],
    ['LA', 'Los Angeles'],
    ['SF', 'San Francisco'],
    ['Bombay', 'Mumbai'],
    ['Saigon', 'Ho Chi Minh City'],
    ['Kiev', 'Kyiv'],
    ['München', 'Munich'],
    ['munchen', 'Munich'],
    ['MUENCHEN', 'Munich'],
    ['sao paulo', 'São Paulo'],
    ['Lodz', 'Łódź'],
    ['Tromso', 'Tromsø'],
    ['Washington, D.C.', 'Washington'],
    ['St. Petersburg', 'Saint Petersburg'],
    ['Xi’an', "Xi'an"],
    ['the city of York', 'York'],
    ['in Paris', 'Paris'],
    ['Tokyo right now', 'Tokyo'],
    ['Dublin city centre', 'Dublin'],
    ['downtown LA', 'Los Angeles'],
    ['@ Tel Aviv', 'Tel Aviv'],
    ['our Bangalore guys', 'Bengaluru'],
    ['Oslo-based', 'Oslo'],
    ["Oslo's", 'Oslo'],
    ['Oslo’s harbour', 'Oslo'],
    ["St. John's", "St. John's"],
    ['Kyiv rn lol', 'Kyiv'],
    ['my cousin in Lima', 'Lima'],
    ['Rome in Italy', 'Rome'],
    ['The Hague', 'The Hague'],
    ['Mexico City', 'Mexico City'],
    ['Singapore', 'Singapore'],
  ])('knows %s as %s', (written, name) => {
    expect(findCity(written, 'weather').name).toBe(name);
  });

  it.each([
    ['Paris, France', 'Paris'],
    ['Paris (FR)', 'Paris'],
    ['london england', 'London'],
    ['London, UK', 'London'],
    ['Toronto, Ontario, Canada', 'Toronto'],
    ['New York, NY', 'New York'],
    ['Portland', 'Portland'],
    ['portland oregon', 'Portland'],
    ['Portland, Maine', 'Portland, Maine'],
    ['Portland, ME', 'Portland, Maine'],
    ['Birmingham', 'Birmingham'],
    ['Birmingham, AL', 'Birmingham, Alabama'],
    ['San Jose', 'San Jose'],
    ['San Jose, Costa Rica', 'San José, Costa Rica'],
    ['Atlanta, Georgia', 'Atlanta'],
    ['Tbilisi, Georgia', 'Tbilisi'],
    ['Oslo, please', 'Oslo'],
    ['London, Ontario', 'London, Ontario'],
    ['portland me', 'Portland, Maine'],
    ['Portland, Maine, USA', 'Portland, Maine'],
    ['Springfield, MO, please', 'Springfield, Missouri'],
    ['geelong victoria', 'Geelong'],
    ['Armenia (Colombia)', 'Armenia, Colombia'],
    ['lyon france right now', 'Lyon'],
  ])('reads the country or state in %s', (written, name) => {
    expect(findCity(written, 'weather').name).toBe(name);
  });

  it.each([
    ['Atlantis', `No weather is known for "Atlantis". Known are ${cities.length} cities, for example Paris.`],
    ['Pariss', 'No weather is known for "Pariss". Did you mean Paris?'],
    ['Lndon', 'No weather is known for "Lndon". Did you mean London?'],
    ['Reikjawik', 'No weather is known for "Reikjawik". Did you mean Reykjavik?'],
    ['Japan', 'No weather is known for "Japan". Name a city there, for example Tokyo, Osaka, Kyoto.'],
    ['Paris, Texas', 'No weather is known for "Paris, Texas". The Paris known here is in France.'],
    ['London, France', 'No weather is known for "London, France". The London known here is in United Kingdom.'],
    ['Barcelona, Texas, USA', 'No weather is known for "Barcelona, Texas, USA". The Barcelona known here is in Spain.'],
    ['', `No weather is known for "". Known are ${cities.length} cities, for example Paris.`],
    ['x'.repeat(200), "No weather is known: a city's name has at most 100 characters, this one 200."],
  ])('does not guess at %s', (written, message) => {
    expect(() => findCity(written, 'weather')).toThrow(expect.objectContaining({ code: 'CITY', message }));
  });

  it.each([
    ['Berlin office', 'Berlin'],
    ['the office in Berlin', 'Berlin'],
    ['Oslo airport', 'Oslo'],
    ['Tokyo just now', 'Tokyo'],
    ['just Lisbon', 'Lisbon'],
    ['lima rn', 'Lima'],
    ['Rome at the moment', 'Rome'],
    ['Cairo these days', 'Cairo'],
    ['Madrid this morning', 'Madrid'],
    ['Madrid this week', 'Madrid'],
    ['Vienna tomorrow evening', 'Vienna'],
    ['Prague later', 'Prague'],
    ['Delhi pls', 'New Delhi'],
    ['over there in Perth', 'Perth'],
    ['Perth over there', 'Perth'],
    ['Salt Lake City airport this afternoon', 'Salt Lake City'],
    ['Carson City', 'Carson City'],
  ])('passes over the words round %s', (written, name) => {
    expect(findCity(written, 'weather').name).toBe(name);
  });

  it.each([
    ['Los Angelas', 'Los Angeles'],
    ['Barcalona', 'Barcelona'],
    ['new yrok', 'New York'],
    ['Amsterdm', 'Amsterdam'],
    ['Reykjawik', 'Reykjavik'],
    ['sanfrancisco', 'San Francisco'],
    ['Stokcholm', 'Stockholm'],
    ['Philadelphiaa', 'Philadelphia'],
    ['the city of Copenhagn right now', 'Copenhagen'],
    ['Barcalona, Spain', 'Barcelona'],
    ['melborne australia', 'Melbourne'],
    ['Brimingham, AL', 'Birmingham, Alabama'],
  ])('takes %s, one slip away, for %s', (written, name) => {
    expect(findCity(written, 'weather').name).toBe(name);
  });

  it.each([
    ['Mobile', 'Mobile'],
    ['Vitoria', 'Vitória'],
    ['Victoria', 'Victoria'],
    ['Córdoba', 'Córdoba'],
    ['Granada', 'Granada'],
    ['Grenada', "St. George's"],
  ])('takes %s for itself and not for a neighbour in spelling', (written, name) => {
    expect(findCity(written, 'weather').name).toBe(name);
  });

  it.each([
    ['Armenia', 'Name a city there, for example Yerevan, Gyumri.'],
    ['Liberia', 'Name a city there, for example Monrovia.'],
    ['Colombia', 'Name a city there, for example Bogotá, Medellín, Cartagena.'],
    ['Germny', 'Name a city there, for example Berlin, Hamburg, Munich.'],
    ['germany today', 'Name a city there, for example Berlin, Hamburg, Munich.'],
    ['Virgina', 'Name a city there, for example Richmond, '],
  ])('takes no city for the country or state %s', (written, rest) => {
    expect(() => findCity(written, 'weather')).toThrow(`No weather is known for "${written}". ${rest}`);
  });

  it('does not choose between two cities that are as near', () => {
    expect(() => findCity('Boxton', 'weather')).toThrow('Did you mean Bolton or Boston?');
    expect(() => findCity('Barcalona, Texas', 'weather')).toThrow('No weather is known for "Barcalona, Texas".');
  });

  it('finds every city by its name and each of its other names, in any case', () => {
    for (const city of cities) {
      expect(findCity(city.name.toUpperCase(), 'time').region).toBe(city.region);
      for (const alias of city.aliases) expect(findCity(` in ${alias} `, 'time').name).toBe(city.name);
    }
  });

  it('throws nothing but CityErrors, whatever it reads', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('in', 'the', 'city', 'of', ',', '(', 'paris', 'US', '__proto__'),
        fc.string({ maxLength: 8 }),
      ),
    );
    fc.assert(
      fc.property(words, (written) => {
        try {
          expect(cities).toContain(findCity(written.join(' '), 'time'));
        } catch (error) {
          expect(error).toBeInstanceOf(CityError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the table of cities', () => {
  it('has at least 2,600 cities, each named once', () => {
    expect(cities.length).toBeGreaterThanOrEqual(2600);
    expect(new Set(cities.map(({ name }) => name)).size).toBe(cities.length);
  });

  it('has lawful figures and time zones that the platform knows', () => {
    for (const city of cities) {
      expect(city.region, city.name).toMatch(/^[A-Z]{2}(-[A-Z]{2,3})?$/);
      expect(Math.abs(city.latitude), city.name).toBeLessThan(80);
      expect(Math.abs(city.longitude), city.name).toBeLessThanOrEqual(180);
      for (const mean of [city.january, city.july]) expect(Math.abs(mean), city.name).toBeLessThan(45);
      expect(city.wetDays, city.name).toBeGreaterThan(0);
      expect(city.wetDays, city.name).toBeLessThan(0.8);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: city.timeZone }), city.name).not.toThrow();
    }
  });

  it('gives no name to two cities of the same region', () => {
    const uses = cities.flatMap(({ name, region, aliases }) => [name, ...aliases].map((each) => `${region} ${each}`));
    expect(uses.filter((use, index) => uses.indexOf(use) !== index)).toEqual([]);
  });

  it('keeps clocks near the sun and seasons on the right side of the equator', () => {
    const noon = Date.UTC(2026, 0, 15, 12);
    for (const city of cities) {
      const clock = new Date(noon).toLocaleString('sv', { timeZone: city.timeZone });
      const offset = (Date.parse(`${clock.replace(' ', 'T')}Z`) - noon) / 3_600_000;
      const fromSun = Math.abs(offset - city.longitude / 15);
      expect(Math.min(fromSun, Math.abs(24 - fromSun)), city.name).toBeLessThan(2.5);
      if (city.latitude > 30) expect(city.july, city.name).toBeGreaterThan(city.january);
      if (city.latitude < -25) expect(city.july, city.name).toBeLessThan(city.january);
    }
  });
});

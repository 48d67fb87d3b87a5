import { describe, expect, it } from 'vitest';
import { findCity } from '../cities/find-city.js';
import { tellTime } from './tell-time.js';

function timeIn(city: string, moment: string): string {
  return tellTime(findCity(city, 'time'), new Date(moment)).time;
}

describe('tellTime', () => {
  it('tells the city and the time by its clocks', () => {
    expect(tellTime(findCity('tokyo', 'time'), new Date('2026-03-01T05:05:00Z'))).toEqual({
      city: 'Tokyo',
      time: '14:05',
    });
  });

  it.each([
    ['Berlin', '2026-03-29T00:59:00Z', '01:59'],
    ['Berlin', '2026-03-29T01:00:00Z', '03:00'],
    ['Berlin', '2026-10-25T00:30:00Z', '02:30'],
    ['Berlin', '2026-10-25T01:30:00Z', '02:30'],
    ['New York', '2026-03-08T06:59:00Z', '01:59'],
    ['New York', '2026-03-08T07:00:00Z', '03:00'],
    ['Sydney', '2026-01-15T12:00:00Z', '23:00'],
    ['Sydney', '2026-07-15T12:00:00Z', '22:00'],
    ['Brisbane', '2026-01-15T12:00:00Z', '22:00'],
    ['Phoenix', '2026-07-15T12:00:00Z', '05:00'],
    ['Denver', '2026-07-15T12:00:00Z', '06:00'],
  ])('follows summer time in %s at %s', (city, moment, time) => {
    expect(timeIn(city, moment)).toBe(time);
  });

  it.each([
    ['Kathmandu', '17:45'],
    ['New Delhi', '17:30'],
    ['Tehran', '15:30'],
    ['Adelaide', '22:30'],
    ["St. John's", '08:30'],
    ['Yangon', '18:30'],
    ['Apia', '01:00'],
    ['Honolulu', '02:00'],
    ['Beijing', '20:00'],
    ['Reykjavik', '12:00'],
  ])('knows the unusual clock of %s', (city, time) => {
    expect(timeIn(city, '2026-01-15T12:00:00Z')).toBe(time);
  });

  it('writes midnight as 00:00', () => {
    expect(timeIn('London', '2026-01-15T00:00:00Z')).toBe('00:00');
  });
});

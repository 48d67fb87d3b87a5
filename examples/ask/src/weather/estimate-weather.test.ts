import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cities } from '../cities/city.js';
import { findCity } from '../cities/find-city.js';
import { estimateWeather } from './estimate-weather.js';

const conditions = [
  'sunny',
  'clear',
  'partly cloudy',
  'cloudy',
  'overcast',
  'light rain',
  'rain',
  'heavy rain',
  'light snow',
  'snow',
  'fog',
  'windy',
  'thunderstorms',
];
const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const days = (month: number): Date[] =>
  Array.from({ length: 28 }, (_, day) => new Date(Date.UTC(2026, month, day + 1, 12)));

function meanOf(name: string, month: number): number {
  const city = findCity(name, 'weather');
  const daily = days(month).flatMap((day) =>
    [0, 6, 12, 18].map((hour) => estimateWeather(city, new Date(day.getTime() + hour * 3_600_000)).temperature),
  );
  return daily.reduce((sum, temperature) => sum + temperature, 0) / daily.length;
}

describe('estimateWeather', () => {
  it('says the same of the same moment every time', () => {
    const moment = new Date('2026-01-15T12:00:00Z');
    const oslo = findCity('Oslo', 'weather');
    expect(estimateWeather(oslo, moment)).toEqual(estimateWeather(oslo, new Date(moment)));
    expect(Object.keys(estimateWeather(oslo, moment))).toEqual(['city', 'temperature', 'condition']);
  });

  it('tells whole degrees and a condition of its list, at any moment in any city', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cities), moments, (city, moment) => {
        const { temperature, condition } = estimateWeather(city, moment);
        expect(Number.isInteger(temperature) && !Object.is(temperature, -0)).toBe(true);
        expect(temperature).toBeGreaterThan(Math.min(city.january, city.july) - 15);
        expect(temperature).toBeLessThan(Math.max(city.january, city.july) + 15);
        expect(conditions).toContain(condition);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets snow fall only when it is cold and rain only when it is not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cities), moments, (city, moment) => {
        const { temperature, condition } = estimateWeather(city, moment);
        if (condition.endsWith('snow')) expect(temperature).toBeLessThanOrEqual(1);
        if (condition.endsWith('rain') || condition === 'thunderstorms') expect(temperature).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Oslo', 0, -4],
    ['Oslo', 6, 18],
    ['Sydney', 0, 23],
    ['Sydney', 6, 13],
    ['Dubai', 6, 36],
    ['Singapore', 0, 27],
    ['Yakutsk', 0, -38],
  ])('keeps the mean of %s in month %d near %d °C', (name, month, mean) => {
    expect(Math.abs(meanOf(name, month) - mean)).toBeLessThan(2.5);
  });

  it.each([
    ['Cairo', '2026-07-01', '21:00Z', '09:00Z'],
    ['Phoenix', '2026-06-01', '07:00Z', '19:00Z'],
    ['Perth', '2026-01-10', '16:00Z', '04:00Z'],
  ])('calls a fair night in %s clear and a fair day sunny', (name, from, night, noon) => {
    const city = findCity(name, 'weather');
    const told = (hour: string): Set<string> =>
      new Set(
        Array.from({ length: 20 }, (_, day) => {
          const moment = new Date(Date.parse(`${from}T${hour}`) + day * 86_400_000);
          return estimateWeather(city, moment).condition;
        }),
      );
    expect(told(night)).toContain('clear');
    expect(told(night)).not.toContain('sunny');
    expect(told(noon)).toContain('sunny');
    expect(told(noon)).not.toContain('clear');
  });

  it('knows the midnight sun and the polar night', () => {
    const tromso = findCity('Tromsø', 'weather');
    const allDay = (month: number): string[] =>
      days(month).flatMap((day) =>
        [0, 6, 12, 18].map((hour) => estimateWeather(tromso, new Date(day.getTime() + hour * 3_600_000)).condition),
      );
    expect(allDay(5)).not.toContain('clear');
    expect(allDay(11).slice(0, 80)).not.toContain('sunny');
  });

  it('is wet about as often as the city is', () => {
    const wetShare = (name: string): number => {
      const city = findCity(name, 'weather');
      const year = Array.from(
        { length: 365 },
        (_, day) => estimateWeather(city, new Date(Date.UTC(2026, 0, 1 + day, 12))).condition,
      );
      return year.filter((condition) => /rain|snow|thunder/.test(condition)).length / year.length;
    };
    expect(wetShare('Cairo')).toBeLessThan(0.1);
    expect(wetShare('Bergen')).toBeGreaterThan(0.48);
  });
});

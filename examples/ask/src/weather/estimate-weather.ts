import { createHash } from 'node:crypto';
import type { City } from '../cities/city.js';

/** What the demo tells of a city's weather. */
export interface Weather {
  readonly city: string;
  /** In whole °C. */
  readonly temperature: number;
  readonly condition: string;
}

const dayMs = 86_400_000;

/**
 * Estimates a city's weather from its climate: no forecast and no measurement.
 *
 * The season and the hour give the temperature to expect, a hash of the city and its local date how far that day lies from it and
 * what the sky does; so the same moment always has the same weather.
 */
export function estimateWeather(city: City, moment: Date): Weather {
  const chance = chancesOf(city.name, localDate(city.timeZone, moment));
  const temperature = Math.round(expectedTemperature(city, moment) + deviation(city, chance)) + 0;
  const isWet = chance(2) < city.wetDays;
  const condition = isWet ? wetCondition(temperature, chance(3)) : dryCondition(city, moment, temperature, chance(3));
  return { city: city.name, temperature, condition };
}

/** The mean of the season, swung by the hour: warmest at three in the afternoon by the sun. */
function expectedTemperature(city: City, moment: Date): number {
  const season =
    (city.january + city.july) / 2 + ((city.january - city.july) / 2) * Math.cos(turns((dayOfYear(moment) - 15) / 365));
  const halfRange = 3 + 4 * Math.max(0, 0.5 - city.wetDays);
  return season + halfRange * Math.cos(turns((solarHour(city, moment) - 15) / 24));
}

function deviation(city: City, chance: (index: number) => number): number {
  const spread = Math.min(6, 1.5 + Math.abs(city.july - city.january) * 0.15);
  return spread * (chance(0) + chance(1) - 1);
}

function wetCondition(temperature: number, chance: number): string {
  if (temperature <= 0 || (temperature === 1 && chance < 0.5)) return chance < 0.6 ? 'light snow' : 'snow';
  if (temperature >= 18 && chance >= 0.8) return 'thunderstorms';
  if (chance < 0.55) return 'light rain';
  return chance < 0.88 ? 'rain' : 'heavy rain';
}

function dryCondition(city: City, moment: Date, temperature: number, chance: number): string {
  const fairShare = 0.75 - city.wetDays * 0.9;
  if (chance < fairShare) return isNight(city, moment) ? 'clear' : 'sunny';
  const rest = (chance - fairShare) / (1 - fairShare);
  if (rest < 0.45) return 'partly cloudy';
  if (rest < 0.7) return 'cloudy';
  if (rest < 0.88) return 'overcast';
  return rest < 0.94 && temperature <= 12 ? 'fog' : 'windy';
}

/** Whether the sun is down, from the latitude, the longitude and the season. */
function isNight(city: City, moment: Date): boolean {
  const declination = -23.44 * Math.cos(turns((dayOfYear(moment) + 10) / 365));
  const cosine = -Math.tan(radians(city.latitude)) * Math.tan(radians(declination));
  const halfDay = (Math.acos(Math.max(-1, Math.min(1, cosine))) / Math.PI) * 12;
  return Math.abs(solarHour(city, moment) - 12) > halfDay;
}

function solarHour(city: City, moment: Date): number {
  const hour = (moment.getTime() % dayMs) / 3_600_000 + city.longitude / 15;
  return (hour + 48) % 24;
}

function dayOfYear(moment: Date): number {
  return (moment.getTime() - Date.UTC(moment.getUTCFullYear(), 0, 1)) / dayMs;
}

function localDate(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
}

/** Numbers from 0 to below 1 that depend on nothing but the city and the date. */
function chancesOf(city: string, date: string): (index: number) => number {
  const digest = createHash('sha256').update(`${city} ${date}`).digest();
  return (index) => digest.readUInt32BE(index * 4) / 2 ** 32;
}

function turns(share: number): number {
  return 2 * Math.PI * share;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

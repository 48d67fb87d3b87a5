import { tool } from '@windrose/core';
import { calculate, convertUnits } from '@windrose/tool-math';
import { z } from 'zod';
import { findCity } from './cities/find-city.js';
import { convertCurrency } from './currency/convert-currency.js';
import { tellTime } from './time/tell-time.js';
import { estimateWeather } from './weather/estimate-weather.js';

/**
 * Makes the five tools of the demo, in the order its model was trained with.
 *
 * All answers are computed, none is fetched: the weather is a climate estimate and no forecast, and money is converted at round
 * reference rates of a fixed day. `now` is the clock; tests stop it.
 */
export function makeDemoTools({ now }: { readonly now: () => Date }) {
  const getWeather = tool({
    name: 'get_weather',
    description: 'Get the current weather for a city.',
    effect: 'read',
    input: z.object({ city: z.string().describe('The city to look up') }),
    execute: ({ city }) => estimateWeather(findCity(city, 'weather'), now()),
  });
  const getTime = tool({
    name: 'get_time',
    description: 'Get the current time in a city.',
    effect: 'read',
    input: z.object({ city: z.string().describe('The city to look up') }),
    execute: ({ city }) => tellTime(findCity(city, 'time'), now()),
  });
  const convertMoney = tool({
    name: 'convert_currency',
    description: 'Convert an amount of money to another currency.',
    effect: 'read',
    input: z.object({
      amount: z.number().describe('The amount of money'),
      from: z.string().describe('The currency to convert from'),
      to: z.string().describe('The currency to convert to'),
    }),
    execute: ({ amount, from, to }) => ({ result: convertCurrency(amount, from, to) }),
  });
  return [getWeather, convertUnits, calculate, getTime, convertMoney] as const;
}

/** The demo's tools on the clock of this machine. */
export const demoTools = makeDemoTools({ now: () => new Date() });

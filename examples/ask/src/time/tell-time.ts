import type { City } from '../cities/city.js';

/** Tells the time on a city's clocks, as in `{ city: 'Tokyo', time: '14:05' }`. */
export function tellTime(city: City, moment: Date): { readonly city: string; readonly time: string } {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: city.timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return { city: city.name, time: clock.format(moment) };
}

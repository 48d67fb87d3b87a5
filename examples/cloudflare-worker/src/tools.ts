import { tool } from '@windrose/core';
import { z } from 'zod';

/** The tools of the example, on a clock of one's own in tests. */
export function makeTools({ now }: { readonly now: () => Date }) {
  const getTime = tool({
    name: 'get_time',
    description: 'The date and the time in a time zone, now.',
    effect: 'read',
    input: z.object({ timeZone: z.string().describe('An IANA name, such as "Asia/Tokyo"') }),
    execute: ({ timeZone }) => ({ timeZone, time: tellTime(now(), timeZone) }),
  });
  const countDays = tool({
    name: 'count_days',
    description: 'How many days lie between two dates.',
    effect: 'read',
    input: z.object({ from: z.iso.date().describe('As in 2026-01-31'), to: z.iso.date() }),
    execute: ({ from, to }) => ({ from, to, days: (Date.parse(to) - Date.parse(from)) / 86_400_000 }),
  });
  return [getTime, countDays] as const;
}

function tellTime(moment: Date, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' });
  return clock.format(moment);
}

import { expect, it } from 'vitest';
import { makeTools } from './tools.js';

const [getTime, countDays] = makeTools({ now: () => new Date('2026-03-01T23:30:00Z') });
const context = { signal: new AbortController().signal, callId: '', idempotencyKey: '' };

it('the time is that of the zone', () => {
  expect(getTime.execute({ timeZone: 'Asia/Tokyo' }, context)).toEqual({
    timeZone: 'Asia/Tokyo',
    time: 'Monday, 2 March 2026 at 08:30',
  });
});

it('a zone that does not exist is an error that names it', () => {
  expect(() => getTime.execute({ timeZone: 'Mars/Olympus' }, context)).toThrow('Mars/Olympus');
});

it('days are counted from one date to the other, in a leap year too', () => {
  expect(countDays.execute({ from: '2024-02-01', to: '2024-03-01' }, context)).toMatchObject({ days: 29 });
  expect(countDays.execute({ from: '2026-01-02', to: '2026-01-01' }, context)).toMatchObject({ days: -1 });
});

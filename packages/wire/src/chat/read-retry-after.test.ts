import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRetryAfter } from './read-retry-after.js';

const now = Date.parse('2026-01-01T00:00:00Z');

describe('the time a host asks to wait', () => {
  it.each([
    [{ 'retry-after-ms': '1500', 'retry-after': '9' }, 1500],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'Thursday, 01-Jan-26 00:00:30 GMT' }, 30_000],
    [{ 'retry-after': '2026-01-01T00:00:30Z' }, 30_000],
    [{ 'retry-after': '2026-01-01T01:00:30+01:00' }, 30_000],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': 'soon, -1' }, undefined],
    [{ 'retry-after': 'May 5' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after': 'NaN' }, undefined],
    [{ 'retry-after': '1e400' }, undefined],
    [{}, undefined],
    [{ 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '6m0s' }, 360_000],
    [{ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '350ms' }, 350],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '12' }, 12_000],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 5) }, 5000],
    [{ 'x-ratelimit-remaining-requests': '3', 'x-ratelimit-reset-requests': '6m0s' }, undefined],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'later' }, undefined],
  ])('is read out of %j as %s', (headers: Record<string, string>, wait) => {
    expect(readRetryAfter(headers, now)).toBe(wait);
  });
});

describe('a date without a zone, where the clock is not in GMT', () => {
  const zone = process.env['TZ'];
  beforeAll(() => void (process.env['TZ'] = 'America/New_York'));
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['Thu Jan  1 00:00:30 2026', 30_000],
    ['2026-01-01T00:00:30', 30_000],
    ['2026-01-01 00:00:30.5', 30_500],
  ])('is in GMT, as all dates of HTTP: %s', (date, wait) => {
    expect(new Date(now).getHours()).toBe(19);
    expect(readRetryAfter({ 'retry-after': date }, now)).toBe(wait);
  });
});

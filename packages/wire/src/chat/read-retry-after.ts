type Headers = Readonly<Record<string, string>>;

/** How long a host asked to wait, in milliseconds; what cannot be read is as if it were not there. `now` is in milliseconds since 1970. */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const exact = numberOf(headers['retry-after-ms']);
  if (exact !== undefined) return Math.round(exact);
  const said = headers['retry-after']?.trim();
  if (said === undefined || said === '') return resetOf(headers, now);
  const seconds = numberOf(said);
  if (seconds !== undefined) return Math.round(seconds * 1000);
  // Dates of HTTP are in GMT, also where they do not say so: in the form of C's `asctime`, or as ISO writes them.
  const zoned = said.replace(/\d:\d\d:\d\d( \d{4}|\.\d+)?$/, '$&Z');
  // Without a time of day it is no date of HTTP, and "soon, -1" would be read as one of years ago.
  const date = /\d:\d\d:\d\d/.test(zoned) ? Date.parse(zoned) : NaN;
  return Number.isNaN(date) ? resetOf(headers, now) : Math.max(0, date - now);
}

/** When a limit that is used up begins anew; one that still has room did not refuse the request. */
function resetOf(headers: Headers, now: number): number | undefined {
  const waits = ['', '-requests', '-tokens'].flatMap((limit) => {
    const isUsedUp = numberOf(headers[`x-ratelimit-remaining${limit}`]) === 0;
    const wait = durationOf(headers[`x-ratelimit-reset${limit}`], now);
    return isUsedUp && wait !== undefined ? [wait] : [];
  });
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** As in `6m0s`, `350ms`, `12` seconds, or a moment in seconds or milliseconds since 1970. */
function durationOf(written: string | undefined, now: number): number | undefined {
  const number = numberOf(written);
  if (number !== undefined) {
    if (number > 1e12) return Math.max(0, number - now);
    return number > 1e9 ? Math.max(0, number * 1000 - now) : Math.round(number * 1000);
  }
  if (written === undefined || !/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(written)) return undefined;
  const pieces = written.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g);
  return Math.round([...pieces].reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0), 0));
}

function numberOf(written: string | undefined): number | undefined {
  return written !== undefined && /^\s*\d{1,15}(\.\d{1,9})?\s*$/.test(written) ? Number(written) : undefined;
}

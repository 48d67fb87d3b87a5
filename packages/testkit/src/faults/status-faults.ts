import type { Fault, Outcome } from './fault.js';
import { sized } from './raw-http.js';
import type { Struck } from './struck.js';

interface StatusRow {
  readonly name: string;
  readonly what: string;
  readonly status: number;
  readonly must: Outcome;
  readonly once?: Outcome;
  /** Headers, as they are when the answer is made. */
  readonly headers?: () => Record<string, string>;
  /** A page for people, as proxies give it, and not the host's own body. */
  readonly isPage?: boolean;
  /** The status that the body says. */
  readonly said?: number;
  readonly pauseMs?: readonly [number, number];
}

const usualPause = [375, 500] as const;

const rows: readonly StatusRow[] = [
  { name: '400', what: 'the request is refused in the host’s own words', status: 400, must: 'HOST bad-request' },
  { name: '400-page', what: 'the request is refused with a page', status: 400, must: 'HOST bad-request', isPage: true },
  { name: '401', what: 'the key is refused', status: 401, must: 'HOST auth' },
  { name: '403', what: 'the key may not do this', status: 403, must: 'HOST auth' },
  { name: '404', what: 'there is no such model', status: 404, must: 'HOST model-gone' },
  { name: '408', what: 'the host ran out of time', status: 408, must: 'HOST transient', pauseMs: usualPause },
  { name: '409', what: 'the host is in conflict with itself', status: 409, must: 'HOST transient' },
  { name: '413', what: 'the request is too large', status: 413, must: 'HOST context' },
  { name: '422', what: 'the request cannot be processed', status: 422, must: 'HOST bad-request' },
  {
    name: '429-seconds',
    what: 'too many requests, and seconds to wait',
    status: 429,
    must: 'HOST rate',
    headers: () => ({ 'retry-after': '2' }),
    pauseMs: [2000, 2000],
  },
  {
    name: '429-date',
    what: 'too many requests, and a moment to wait for',
    status: 429,
    must: 'HOST rate',
    headers: () => ({ 'retry-after': new Date(Date.now() + 8000).toUTCString() }),
    pauseMs: [0, 8000],
  },
  {
    name: '429-ten-minutes',
    what: 'too many requests, and ten minutes to wait',
    status: 429,
    must: 'HOST rate',
    once: 'HOST rate',
    headers: () => ({ 'retry-after': '600' }),
  },
  {
    name: '429-garbage',
    what: 'too many requests, and a time to wait that is none',
    status: 429,
    must: 'HOST rate',
    headers: () => ({ 'retry-after': 'soon, -1' }),
    pauseMs: usualPause,
  },
  { name: '500', what: 'the host failed', status: 500, must: 'HOST transient', pauseMs: usualPause },
  { name: '502-page', what: 'a proxy has no host behind it', status: 502, must: 'HOST transient', isPage: true },
  { name: '503', what: 'the host is not there for the moment', status: 503, must: 'HOST transient' },
  { name: '529', what: 'the host is overloaded', status: 529, must: 'HOST transient' },
  { name: '200-error', what: 'the body of a 200 is an error', status: 200, must: 'HOST transient', said: 500 },
];

/** What a host says instead of an answer; each says the caller's key back. */
export const statusFaults: readonly Fault[] = rows.map(({ name, what, must, once, pauseMs, ...row }) => ({
  id: `status:${name}`,
  group: 'status',
  what,
  strike: { where: 'request', play: (struck) => saySuch(struck, row) },
  must: [must],
  isFormless: true,
  ...(once !== undefined && { once: [once] }),
  ...(pauseMs !== undefined && { pauseMs }),
}));

async function saySuch(struck: Struck, row: Pick<StatusRow, 'status' | 'headers' | 'isPage' | 'said'>): Promise<void> {
  const { status, headers = () => ({}), isPage = false, said = status } = row;
  const words = `It cannot be done for ${struck.secret}`;
  const page = `<!doctype html><html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>`;
  const body = isPage ? page : await struck.failure(said, words);
  struck.socket.write(sized(status, isPage ? 'text/html' : 'application/json', body, headers()));
  struck.rest();
}

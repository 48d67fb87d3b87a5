import { HostError, StreamError } from '@windrose/core/host';
import { WatchedBody } from './answer-body.js';
import { writeJson } from './kept-json.js';
import { once } from './once.js';
import { connectionFailure } from './request-failure.js';
import type { RawAnswer, Send } from './send.js';
import { Watch } from './watch.js';
import { WatchedRequest } from './watched-request.js';
import { defaultBounds, defaultDeadlines } from './wire-defaults.js';
import type { WireAnswer, WireRequest } from './wire-types.js';

/** Sends one request and answers with what came back, within deadlines and bounds. */
export type Exchange = (request: WireRequest) => Promise<WireAnswer>;

/**
 * Makes an exchange over a transport of one's own, with the rules of the wire: no redirects, no encodings, deadlines and bounds, and nothing secret in
 * an error.
 */
export function makeExchange(send: Send): Exchange {
  const readUrl = lastRead(parseUrl);
  return async (request) => {
    request.signal.throwIfAborted();
    const { url, origin } = readUrl(request.url);
    const headers = readHeaders(request);
    const body = writeJson(request.json);
    const method = request.method ?? (body === undefined ? 'GET' : 'POST');
    const watch = new Watch(request.signal, complete('deadlines', defaultDeadlines, request.deadlines), origin);
    const { answerBytes } = complete('bounds', defaultBounds, request.bounds);
    let raw: RawAnswer;
    try {
      const sent = send(new WatchedRequest({ method, url, headers, body }, watch));
      watch.begin();
      raw = await sent;
      watch.throwIfAborted();
    } catch (error) {
      const reason: unknown = watch.isAborted ? watch.reason : connectionFailure(error, origin);
      watch.stop();
      throw reason;
    }
    watch.pause();
    const refusal = refusalOf(raw, url);
    if (refusal !== undefined) {
      watch.abort(refusal);
      throw refusal;
    }
    const { status, headers: received } = raw;
    const answerBody = new WatchedBody(raw, { watch, origin, answerBytes });
    if (status >= 400) {
      // A refusal has been made, so its body is not waited for as for an answer; and its status says enough.
      watch.received(0);
      if (isEncoded(received)) await answerBody.return();
    }
    return { status, headers: received, body: answerBody };
  };
}

function refusalOf({ status, headers }: RawAnswer, url: URL): HostError | StreamError | undefined {
  if (status >= 300 && status < 400) {
    const advice = 'Redirects are never followed: put the final address into the settings.';
    const words = `${url.origin} answered ${status}, a redirect to ${targetOf(headers['location'], url)}. ${advice}`;
    return new HostError('bad-request', words, { status });
  }
  if (status >= 400 || !isEncoded(headers)) return undefined;
  const words = `${url.origin} answered ${status} with an encoded body, though none was asked for.`;
  return new StreamError('malformed', `${words} Have compression switched off between here and the host.`);
}

function isEncoded({ 'content-encoding': encoding = '' }: RawAnswer['headers']): boolean {
  return !/^\s*(identity)?\s*$/i.test(encoding);
}

function targetOf(location: string | undefined, url: URL): string {
  const target = location === undefined ? null : URL.parse(location, url);
  if (target === null) return 'nowhere that can be read';
  return target.origin === url.origin ? 'the same origin' : target.origin;
}

/** Most requests go where the one before went. */
function lastRead(read: (text: string) => URL): (text: string) => Target {
  let last: Target | undefined;
  return (text) => {
    if (last?.text === text) return last;
    const url = read(text);
    return (last = { text, url, origin: url.origin });
  };
}

/** An address, and its parts that would be made anew each time they are read. */
interface Target {
  readonly text: string;
  readonly url: URL;
  readonly origin: string;
}

function parseUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new HostError('bad-request', "The host's address must be a whole http or https address.");
  }
  if (url.username !== '' || url.password !== '') {
    throw new HostError('bad-request', `${url.origin}: put the user and the password into a header, not the address.`);
  }
  // A base that ends in a slash makes two of them, and many servers know no such path; an address within the path keeps its own.
  url.pathname = url.pathname.replace(/(?<!:)\/+/g, '/');
  return url;
}

/** Numbers with what is left out, as they are now; throws `HostError` for one that a timer or a count cannot go by. */
function complete<Numbers extends object>(what: string, usual: Numbers, own: Partial<Numbers> | undefined): Numbers {
  if (own === undefined) return usual;
  const all = { ...usual };
  for (const name of Object.keys(own) as (keyof Numbers)[]) {
    const value: unknown = own[name];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !(value > 0)) {
      const words = `${what}.${String(name)} is ${String(value)}: give a number above 0, Infinity for none.`;
      throw new HostError('bad-request', words);
    }
    all[name] = value as Numbers[keyof Numbers];
  }
  return all;
}

/** Headers that cannot change any more are checked once. */
function readHeaders({ headers = noHeaders, json }: WireRequest): Readonly<Record<string, string>> {
  if (json === undefined) return checkHeaders(headers);
  return Object.isFrozen(headers) ? ofFrozen(headers) : checkHeaders(headers, jsonHeader);
}

type Headers = Readonly<Record<string, string>>;

/** Said between two ends of a connection, and said by the transport where they are needed; `connection: close` an adapter may have to say. */
const ofTheConnection: ReadonlySet<string> = new Set([
  'content-length',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
const noHeaders: Headers = {};
const jsonHeader: Headers = { 'content-type': 'application/json' };
const ofFrozen = once((headers: Headers) => checkHeaders(headers, jsonHeader));

function checkHeaders(own: Headers, usual: Headers = noHeaders): Headers {
  const headers = { ...usual, ...own, 'accept-encoding': 'identity' };
  for (const [name, value] of Object.entries(headers)) {
    const isWell = /^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
    if (isWell && !ofTheConnection.has(name)) continue;
    const advice = isWell
      ? 'It is for the connection alone, which is not yours to steer: leave it out.'
      : 'Names are in lower case, and values one line of Latin-1.';
    throw new HostError('bad-request', `The header ${JSON.stringify(name)} cannot be sent. ${advice}`);
  }
  return headers;
}

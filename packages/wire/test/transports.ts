import { getEventListeners } from 'node:events';
import { expect } from 'vitest';
import { type Exchange, makeExchange } from '../src/make-exchange.js';
import { readBody } from '../src/read-body.js';
import { send as sendFetch } from '../src/send-fetch.js';
import { send as sendUndici } from '../src/send-undici.js';
import type { WireAnswer, WireRequest } from '../src/wire-types.js';

/** All transports under the same rules. */
export const transports: readonly { readonly name: string; readonly exchange: Exchange }[] = [
  { name: 'undici', exchange: makeExchange(sendUndici) },
  { name: 'fetch', exchange: makeExchange(sendFetch) },
  // What a transport of a user's own would do that sets a header.
  { name: 'a copy of the request', exchange: makeExchange((request) => sendFetch({ ...request })) },
];

/** A key that must never be seen in an error. */
export const plantedKey = 'sk-planted-4f9a1c';

/** What a request of a test is beside its address. */
export type Parts = Partial<Omit<WireRequest, 'url'>>;

/** A request with a planted key in its headers and its body. */
export function post(exchange: Exchange, url: string, parts: Parts = {}): Promise<WireAnswer> {
  return exchange({
    url: `${url}/v1/chat?key=${plantedKey}`,
    headers: { authorization: `Bearer ${plantedKey}` },
    json: { prompt: `say ${plantedKey}` },
    signal: new AbortController().signal,
    ...parts,
  });
}

/** Asks and reads the whole body. */
export async function ask(exchange: Exchange, url: string, parts: Parts = {}): Promise<string> {
  return readBody((await post(exchange, url, parts)).body);
}

/** What is thrown where something must be; and that it tells no secret and leaves nothing on the signal. */
export async function failureOf(run: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
  const { signal } = new AbortController();
  const error: unknown = await run(signal).then(
    () => expect.fail('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  expect(everythingIn(error)).not.toContain(plantedKey);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  return error;
}

/** All that can be read off an error: own fields, hidden ones too, and those of its causes. */
function everythingIn(thrown: unknown, depth = 0): string {
  if (typeof thrown !== 'object' || thrown === null || depth > 5) return String(thrown);
  return Reflect.ownKeys(thrown)
    .map((name) => `${String(name)}: ${everythingIn(Reflect.get(thrown, name), depth + 1)}`)
    .join('\n');
}

import type { Dispatcher } from 'undici';
import type { Destination } from '../guard/find-destination.js';
import { connectTo } from './connect-to.js';

/** An answer whose body has not been read. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Sends a request to one of the addresses that were checked, over a connection of its own that is closed when the answer was read.
 * No pool, no proxy of the environment, no cookies, no redirects followed.
 */
export async function withAnswer<Value>(
  { url, addresses }: Destination,
  userAgent: string,
  signal: AbortSignal,
  read: (answer: Answer) => Promise<Value>,
): Promise<Value> {
  // undici weighs some 80 ms at import, so it comes with the first page.
  const { Agent, buildConnector } = await import('undici');
  const connection = connectTo(addresses, buildConnector);
  const agent = new Agent({ connect: connection.connect, allowH2: false, headersTimeout: 0, bodyTimeout: 0 });
  try {
    signal.throwIfAborted();
    const { statusCode, headers, body } = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { 'user-agent': userAgent, accept: 'text/html, */*;q=0.8', 'accept-encoding': 'identity' },
      reset: true,
      signal,
    });
    // Destroying the agent fails a body that nobody reads any more.
    body.on('error', () => {});
    return await read({ status: statusCode, headers: readHeaders(headers), body });
  } finally {
    connection.close();
    await agent.destroy();
  }
}

/** Headers, each as one; of one that is said twice and differently nobody knows which is meant, but for two of which it is known. */
function readHeaders(headers: Dispatcher.ResponseData['headers']): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) => {
      const said = typeof value === 'string' ? [value] : (value ?? []);
      const [first] = said;
      if (first !== undefined && new Set(said).size === 1) return [[name, first] as const];
      if (name === 'content-encoding') return [[name, said.join(', ')] as const];
      // A server in front of another adds its own; browsers take the last.
      return name === 'content-type' ? [[name, said.at(-1) ?? ''] as const] : [];
    }),
  );
}

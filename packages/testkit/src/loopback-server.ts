import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import type { Between, ReceivedRequest, ScriptedRefusal } from './emulator.js';
import { sendStream } from './send-stream.js';

/** One request as a route sees it. */
export interface LoopbackRequest {
  readonly method: string;
  /** The path without its query, as it was sent: nothing is unescaped. */
  readonly pathname: string;
  /** The query. */
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; `undefined` where there was none. */
  readonly body: unknown;
  /** What the groups of the route's pattern caught. */
  readonly groups: readonly string[];
}

/** What a route answers: JSON, a text, or a stream of texts that are sent one by one. */
export type LoopbackAnswer = {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
} & (
  | { readonly json: unknown }
  | { readonly text: string }
  /** `cut` closes the connection after the last text, in the middle of the answer. */
  | { readonly stream: readonly string[]; readonly cut?: boolean }
);

/** A method, a path or a pattern of paths, and what is answered there. */
export interface Route {
  readonly method: string;
  /** A pattern must match the whole path; its groups come as `request.groups`. */
  readonly path: string | RegExp;
  readonly answer: (request: LoopbackRequest) => LoopbackAnswer;
}

/** Says in the host's own shape what went wrong before or in a route: 400 no JSON, 404 no such path, 413 too large, 500. */
export type FailureAnswer = (status: number, message: string) => LoopbackAnswer;

/** How a server on loopback is made. */
export interface LoopbackServerOptions {
  readonly routes: readonly Route[];
  readonly failure: FailureAnswer;
  readonly pieceBytes?: number | undefined;
  readonly refuse?: readonly ScriptedRefusal[] | undefined;
  readonly between?: Between | undefined;
}

/** A running server. */
export interface LoopbackServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  /** All requests in the order they were answered in. */
  readonly requests: readonly ReceivedRequest[];
  /** Ends all connections and the server. */
  close(): Promise<void>;
}

const bodyLimit = 16 * 1024 * 1024;

/** Starts a server on a free port of loopback that records what it is asked. Rejects with `RangeError` for pieces of no whole number of bytes. */
export async function startLoopbackServer(options: LoopbackServerOptions): Promise<LoopbackServer> {
  const { pieceBytes } = options;
  if (pieceBytes !== undefined && !(Number.isSafeInteger(pieceBytes) && pieceBytes > 0)) {
    throw new RangeError(`pieceBytes is a whole number from 1, not ${pieceBytes}.`);
  }
  const requests: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    readBody(request)
      .then((text) => {
        const answer = answerRequest(options, requests, request, text);
        return send(response, answer, options.pieceBytes);
      })
      .catch(() => response.destroy());
  });
  const own = `http://127.0.0.1:${await listen(server)}`;
  const front = await options.between?.(own);
  return {
    url: front?.url ?? own,
    requests,
    close: async () => {
      await front?.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function answerRequest(
  { routes, failure, refuse = [] }: LoopbackServerOptions,
  requests: ReceivedRequest[],
  { method = 'GET', url = '/', headers: rawHeaders }: IncomingMessage,
  text: string | undefined,
): LoopbackAnswer {
  const headers = Object.fromEntries(Object.entries(rawHeaders).map(([name, value]) => [name, String(value)]));
  const parsed = parseJson(text ?? '');
  const record = (answer: LoopbackAnswer): LoopbackAnswer => {
    const status = answer.status ?? 200;
    requests.push({ method, path: url, headers, body: parsed.ok ? parsed.value : text, status });
    return answer;
  };
  const refusal = refuse.find(({ at }) => at === requests.length);
  if (refusal !== undefined) return record(answerOfRefusal(refusal));
  if (text === undefined) return record(failure(413, 'The request body is too large'));
  const [pathname = '/', query] = url.split('?', 2);
  const found = findRoute(routes, method, pathname);
  if (found === undefined) return record(failure(404, 'Not Found'));
  if (!parsed.ok) return record(failure(400, 'The request body is no valid JSON'));
  const request = { method, pathname, query: new URLSearchParams(query), headers, body: parsed.value };
  try {
    return record(found.route.answer({ ...request, groups: found.groups }));
  } catch (error) {
    return record(failure(500, error instanceof Error ? error.message : String(error)));
  }
}

function findRoute(routes: readonly Route[], method: string, pathname: string) {
  for (const route of routes) {
    if (route.method !== method) continue;
    if (route.path === pathname) return { route, groups: [] };
    const match = typeof route.path === 'string' ? null : route.path.exec(pathname);
    if (match?.[0] === pathname) return { route, groups: match.slice(1) };
  }
  return undefined;
}

function answerOfRefusal({ status, headers = {}, body }: ScriptedRefusal): LoopbackAnswer {
  return typeof body === 'string' ? { status, headers, text: body } : { status, headers, json: body };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  if (text === '') return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** The body as text, or `undefined` where it is over the limit. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes <= bodyLimit) pieces.push(piece);
  }
  return bytes > bodyLimit ? undefined : Buffer.concat(pieces).toString('utf8');
}

async function send(response: ServerResponse, answer: LoopbackAnswer, pieceBytes: number | undefined): Promise<void> {
  const status = answer.status ?? 200;
  if ('stream' in answer) {
    response.writeHead(status, { 'content-type': 'text/event-stream; charset=utf-8', ...answer.headers });
    await sendStream(response, answer.stream, { pieceBytes, cut: answer.cut ?? false });
    return;
  }
  const type = 'json' in answer ? 'application/json' : 'text/plain; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...answer.headers });
  response.end('json' in answer ? JSON.stringify(answer.json) : answer.text);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

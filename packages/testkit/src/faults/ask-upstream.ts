import { request as requestHttp } from 'node:http';
import type { HostAnswer, WireRequestText } from './struck.js';

/** What is said of one connection, or of how a body is framed on it: each side of the fault server has its own. */
const ofConnection = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/** Hands a request on to the host, over a connection of its own, and reads the whole answer. */
export function askUpstream(origin: string, { method, path, headers, body }: WireRequestText): Promise<HostAnswer> {
  const framed = { connection: 'close', 'content-length': String(Buffer.byteLength(body)) };
  const passed = { ...without(ofConnection, headers), ...framed };
  return new Promise((resolve, reject) => {
    const sent = requestHttp(`${origin}${path}`, { method, headers: passed, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const { 'content-type': contentType = '', ...others } = response.headers;
        const said = Object.entries(others).map(([name, value]) => [name, String(value)] as const);
        const text = Buffer.concat(pieces).toString('utf8');
        const status = response.statusCode ?? 0;
        resolve({ status, contentType, headers: without(ofConnection, Object.fromEntries(said)), text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function without(names: readonly string[], headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

/** The same request for an answer that comes whole, in the host's own words for it. */
export function askWhole(request: WireRequestText): WireRequestText {
  if (request.body === '') return request;
  const body: unknown = JSON.parse(request.body);
  if (typeof body !== 'object' || body === null || !('stream' in body)) return request;
  const { stream_options: _options, ...rest } = body as Record<string, unknown>;
  return { ...request, body: JSON.stringify({ ...rest, stream: false }) };
}

const noJson = '{';
const saidOfNoJson = 'The request body is no valid JSON';

/** Codes of Workers AI that go with a status (Workers AI documentation, errors). */
const workersAICodes: Readonly<Record<number, number>> = {
  401: 10000,
  403: 3041,
  404: 5007,
  408: 3007,
  413: 3006,
  429: 3040,
};

/** How this host words a failure: what it says to a request that is no JSON, bent to a status and words. */
export async function askFailure(
  origin: string,
  request: WireRequestText,
  status: number,
  words: string,
): Promise<string> {
  const answer = await askUpstream(origin, { ...request, body: noJson });
  const bend = (value: unknown): unknown => {
    if (value === answer.status) return status;
    if (value === 3003) return workersAICodes[status] ?? (status >= 500 ? 7009 : 5004);
    if (typeof value === 'string') return value.includes(saidOfNoJson) ? words : value;
    if (Array.isArray(value)) return value.map(bend);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bend(each)]));
  };
  return JSON.stringify(bend(JSON.parse(answer.text)));
}

import { afterEach } from 'vitest';

import type { Emulator } from '../src/emulator.js';

/** What came back, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` where it is no JSON. */
  readonly json: unknown;
  /** The data of the events of a stream, parsed but for the end marker. */
  readonly events: readonly unknown[];
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** Keeps a host until the test ends. */
export async function keep<T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const host = await starting;
  open.push(host);
  return host;
}

/** Posts JSON with the host's key. */
export function post(host: Emulator, path: string, body: unknown, apiKey = host.apiKey): Promise<Answer> {
  return request(host, path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }, apiKey);
}

/** Gets a path with the host's key. */
export function get(host: Emulator, path: string): Promise<Answer> {
  return request(host, path, {}, host.apiKey);
}

async function request(host: Emulator, path: string, init: RequestInit, apiKey: string): Promise<Answer> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const response = await fetch(path.startsWith('http') ? path : `${host.url}${path}`, { ...init, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text), events: readEvents(text) };
}

function readEvents(text: string): unknown[] {
  const data = text.split('\n\n').flatMap((event) => (event.startsWith('data: ') ? [event.slice(6)] : []));
  return data.map((one) => parse(one) ?? one);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A conversation of one question. */
export const question = [{ role: 'user', content: 'What is the weather in Paris?' }];

/** A tool as chat completions spell it. */
export const weatherTool = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'The weather in a city',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string', description: 'A city' } },
      required: ['city'],
    },
  },
};

/** A turn in which the model calls that tool. */
export const weatherCall = { calls: [{ name: 'get_weather', arguments: { city: 'Paris' } }] };

/** The call and its result as a client sends them back. */
export function replay(id: string): unknown[] {
  const call = { id, type: 'function', function: { name: 'get_weather', arguments: '{"city":"Paris"}' } };
  return [
    ...question,
    { role: 'assistant', content: '', tool_calls: [call] },
    { role: 'tool', tool_call_id: id, content: '{"sky":"clear"}' },
  ];
}

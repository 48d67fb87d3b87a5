import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HostError, type HostDelta, type HostRequest, StreamError } from '@windrose/core/host';
import { afterEach, describe, expect, it } from 'vitest';
import { askHostFor, type ChatHostDescription, chatHost, makeExchange } from '../src/index.js';
import { plain, question } from './chat-questions.js';
import { gather, type Gathered } from './exchange-rows.js';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

interface Loopback {
  readonly url: string;
  readonly requests: { readonly url: string; readonly headers: IncomingMessage['headers']; readonly body: string }[];
  readonly ports: Set<number | undefined>;
}

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A server that answers each request with the next of these answers, and the last one from then on. */
async function serve(...answers: readonly Answer[]): Promise<Loopback> {
  const requests: Loopback['requests'] = [];
  const ports: Loopback['ports'] = new Set();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += piece));
    request.on('end', () => {
      ports.add(request.socket.remotePort);
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push({ url: request.url ?? '', headers: request.headers, body });
      answer?.(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, ports };
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const events =
  (...data: readonly string[]): Answer =>
  (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end(data.map((one) => `data: ${one}\n\n`).join(''));

const hi = JSON.stringify({ choices: [{ index: 0, delta: { content: 'hi' } }] });
const stop = JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
const whole = { choices: [{ index: 0, message: { content: 'hi' }, finish_reason: 'stop' }] };

function ask(
  changes: Partial<ChatHostDescription>,
  request: HostRequest = question,
  signal: AbortSignal = new AbortController().signal,
): AsyncIterable<HostDelta> {
  return chatHost({ ...plain, ...changes }).generate(request, { signal });
}

async function errorOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Says this much and closes the connection before the end of the body is told. */
function breakOff(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(text, () => response.destroy());
}

/** A stream that is closed within an event. */
const cutEvent =
  (end: string): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`data: ${hi}\n\n${end}`);

const long = 'x'.repeat(1_500_000);

async function* letters(text: string): AsyncGenerator<Uint8Array> {
  for (const letter of text) yield new TextEncoder().encode(letter);
}

const said: Partial<Gathered> = { text: 'hi', finishes: ['stop'] };

describe('a host of chat completions', () => {
  it('sends its key, its headers and its body, and reads the stream', async () => {
    const { url, requests } = await serve(events(hi, stop, '[DONE]'));
    expect(await gather(ask({ url, apiKey: 'k-123456', headers: { 'X-Org': 'org-1' } }))).toMatchObject(said);
    expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer k-123456', 'x-org': 'org-1' });
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ model: 'm-1', stream: true });
  });

  it('asks for an answer in one piece where nobody reads it while it comes', async () => {
    const { url, requests } = await serve(json(200, whole));
    const { signal } = new AbortController();
    const answer = chatHost({ ...plain, url }).generate(question, { signal, isWhole: true });
    expect(await gather(answer)).toMatchObject(said);
    expect(requests[0]?.headers).toMatchObject({ accept: 'application/json' });
    const body = JSON.parse(requests[0]?.body ?? '');
    expect(body).toMatchObject({ stream: false });
    expect(body).not.toHaveProperty('stream_options');
  });

  it('lets an answer in one piece take as long as a whole answer may', async () => {
    const { url } = await serve(() => {});
    const { signal } = new AbortController();
    const host = chatHost({ ...plain, url, deadlines: { answerMs: 60 } });
    const error = await errorOf(gather(host.generate(question, { signal, isWhole: true })));
    expect(error).toMatchObject({ kind: 'stalled' });
    expect(String(error)).toContain('answerMs');
    const asked: unknown[] = [];
    const exchange = makeExchange(async () => ({ status: 200, headers: {}, body: (async function* () {})() }));
    const watched = chatHost({ ...plain, exchange: (request) => (asked.push(request.deadlines), exchange(request)) });
    await errorOf(gather(watched.generate(question, { signal, isWhole: true })));
    expect(asked).toEqual([{ firstByteMs: Infinity }]);
  });

  it.each([{ firstByteMs: 5000 }, { gapMs: 5000 }])(
    'asks for pieces all the same where it is said how long they may take: %o',
    async (deadlines) => {
      const { url, requests } = await serve(events(hi, stop, '[DONE]'));
      const { signal } = new AbortController();
      const answer = chatHost({ ...plain, url, deadlines }).generate(question, { signal, isWhole: true });
      expect(await gather(answer)).toMatchObject(said);
      expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ stream: true });
    },
  );

  it('is reached in another way where its description says how', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(whole));
    const exchange = makeExchange(async ({ body }) => {
      expect(JSON.parse(String(body))).toMatchObject({ model: 'm-1' });
      return {
        status: 200,
        headers: {},
        body: (async function* () {
          yield bytes;
        })(),
      };
    });
    expect(await gather(ask({ url: 'https://nowhere.invalid/', exchange }))).toMatchObject(said);
  });

  it('leaves out the keys the host refused before', async () => {
    const { url, requests } = await serve(events(hi, stop));
    const host = chatHost({ ...plain, url });
    const request = { ...question, sampling: { topK: 4 } };
    await gather(host.generate(request, { signal: new AbortController().signal, omit: ['top_k'] }));
    expect(JSON.parse(requests[0]?.body ?? '')).not.toHaveProperty('top_k');
  });

  it.each<[string, Answer]>([
    ['JSON though a stream was asked for', json(200, whole)],
    [
      'a stream under the name of JSON',
      (_, response) => response.setHeader('content-type', 'application/json').end(`data: ${hi}\n\ndata: ${stop}\n\n`),
    ],
    ['a stream after comments', (_, response) => response.end(`: ping\n\n: ping\n\ndata: ${hi}\n\ndata: ${stop}\n\n`)],
    ['JSON under the name of a stream', json(200, whole, { 'content-type': 'text/event-stream' })],
    [
      'lines of JSON',
      (_, response) =>
        response
          .setHeader('content-type', 'application/x-ndjson')
          .end('{"response":"hi","done":false}\n{"done":true}\n'),
    ],
    [
      'lines under the name of JSON',
      (_, response) =>
        response.setHeader('content-type', 'application/json').end('{"response":"hi","done":false}\n{"done":true}\n'),
    ],
    ['a list of one', json(200, [{ generated_text: 'hi' }])],
    [
      'a stream with events of other kinds',
      (_, response) => response.end(`event: ping\ndata: -\n\nevent: message\ndata: ${hi}\n\ndata:[DONE]`),
    ],
  ])('reads %s', async (_, answer) => {
    const { url } = await serve(answer);
    expect(await gather(ask({ url }))).toMatchObject(said);
  });

  it('says no finish where a stream ends without one', async () => {
    const { url } = await serve(events(hi));
    expect(await gather(ask({ url }))).toMatchObject({ text: 'hi', finishes: [] });
  });

  it.each(['data: {"choices":\n', 'data: {"choices":\ndat', 'data: {"choices":\ndata: [', 'data: {"cho'])(
    'tells no end of a stream that was closed in the middle of an event: %j',
    async (end) => {
      const { url } = await serve(cutEvent(end));
      expect(await gather(ask({ url }))).toMatchObject({ text: 'hi', finishes: [] });
    },
  );

  it.each([
    ['behind the reason of the end', (_, response) => breakOff(response, `data: ${hi}\n\ndata: ${stop}\n\n`), 'stop'],
    [
      'in the event behind it',
      (_, response) => breakOff(response, `data: ${hi}\n\ndata: ${stop}\n\ndata: {"us`),
      'stop',
    ],
  ] as [string, Answer, string][])('is whole where its connection breaks off %s', async (_, answer, reason) => {
    const { url } = await serve(answer);
    expect(await gather(ask({ url }))).toMatchObject({ text: 'hi', finishes: [reason] });
  });

  it('is not whole where its connection breaks off before the reason of the end, and ends as the signal says behind it', async () => {
    const cut = await serve((_, response) => breakOff(response, `data: ${hi}\n\n`));
    expect(await errorOf(gather(ask({ url: cut.url })))).toMatchObject({ kind: 'truncated' });
    const reason = new Error('enough');
    const controller = new AbortController();
    const { url } = await serve((_, response) => response.write(`data: ${stop}\n\ndata: ${hi}\n\n`));
    const read = async (): Promise<void> => {
      for await (const delta of ask({ url }, question, controller.signal))
        if (delta.type === 'text') controller.abort(reason);
    };
    expect(await errorOf(read())).toBe(reason);
  });

  it.each([
    ['behind events', `data: ${hi}\n\n{"error":{"message":"no credits left"}}`],
    ['before the mark of the end', `data: ${hi}\n\n{"error":{"message":"no credits left"}}\n\ndata: [DONE]\n\n`],
    ['over several lines', `data: ${hi}\n\n{\n  "error": {\n    "message": "no credits left"\n  }\n}\n`],
    ['in words', `data: ${hi}\n\nSorry: no credits left\n`],
    ['in place of all events', 'Sorry: no credits left'],
  ])('raises the error that stands in a stream as it is, outside of its events: %s', async (_, text) => {
    const { url } = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text),
    );
    const error = await errorOf(gather(ask({ url })));
    expect(error).toMatchObject({ code: 'HOST', kind: 'quota', message: expect.stringContaining('no credits left.') });
  });

  it.each(['other: x\n', 'other\n', 'id: 7\n', 'retry\n', ': words\n'])(
    'passes over %j between events',
    async (line) => {
      const { url } = await serve((_, response) => response.end(`data: ${hi}\n\n${line}\ndata: [DONE]\n\n`));
      expect(await gather(ask({ url }))).toMatchObject(said);
    },
  );

  it('reads an answer that has its end, whatever stands outside of its events', async () => {
    const { url } = await serve((_, response) => response.end(`data: ${hi}\n\ndata: ${stop}\n\n<!-- bye bye -->\n`));
    expect(await gather(ask({ url }))).toMatchObject(said);
  });

  it.each<[string, Answer, string]>([
    [
      'a page',
      (_, response) => response.setHeader('content-type', 'text/html').end('<html><title>Sign in</title></html>'),
      'malformed',
    ],
    ['an event that is no JSON', events(hi, 'oh no'), 'malformed'],
    ['JSON that is no answer', json(200, { hello: 1 }), 'malformed'],
    [
      'JSON that is cut',
      (_, response) => response.setHeader('content-type', 'application/json').end('{"choices":[{"mess'),
      'truncated',
    ],
    [
      'JSON that is cut right behind a bracket',
      (_, response) => response.setHeader('content-type', 'application/json').end('{"choices":[{"index":0}'),
      'truncated',
    ],
    [
      'lines with one in their middle that cannot be read',
      (_, response) =>
        response
          .setHeader('content-type', 'application/json')
          .end('{"response":"not ","done":false}\n{"resp\n{"response":"so","done":false}\n{"done":true}\n'),
      'truncated',
    ],
    ['an event beyond its bound', events(JSON.stringify({ x: 'x'.repeat(2 ** 20) })), 'oversize'],
  ])('does not take %s for an answer', async (_, answer, kind) => {
    const { url } = await serve(answer);
    const error = await errorOf(gather(ask({ url })));
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ kind });
  });

  it.each([
    ['text/plain', 'denied by the policy of this gateway'],
    ['text/plain', 'event streams are switched off'],
    ['text/plain', 'retry later'],
    ['text/plain', 'idle'],
    ['text/plain', 'e'],
    ['', 'route not found'],
  ])('tells what a text said, under the type %j: %s', async (type, text) => {
    const { url } = await serve((_, response) => {
      response.setHeader('content-type', type).write(text.slice(0, 2));
      setImmediate(() => response.end(text.slice(2)));
    });
    expect(await errorOf(gather(ask({ url })))).toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining(`a page or a text came that is no part of an answer: ${text}. Check`),
    });
  });

  it.each([': hello\n\n', 'id: 1\n', 'retry: 9\n', 'event: message\n', '\n\n', ''])(
    'reads an event stream that has no type, in any pieces: %j before its first data',
    async (before) => {
      const stream = `${before}data: ${hi}\n\ndata: [DONE]\n\n`;
      const exchange = makeExchange(async () => ({ status: 200, headers: {}, body: letters(stream) }));
      expect(await gather(ask({ exchange }))).toMatchObject(said);
    },
  );

  it.each([
    ['one piece', json(200, { choices: [{ message: { content: long }, finish_reason: 'stop' }] })],
    ['an event', events(JSON.stringify({ choices: [{ delta: { content: long } }] }), stop)],
    ['a line', json(200, { message: { content: long }, done: true }, { 'content-type': 'application/x-ndjson' })],
  ])('reads as long an answer as its bounds say, in %s', async (_, answer) => {
    const { url } = await serve(answer);
    const bounds = { answerBytes: 2 * long.length, eventBytes: 2 * long.length };
    expect(await gather(ask({ url, bounds }))).toMatchObject({ text: long, finishes: ['stop'] });
    const error = await errorOf(gather(ask({ url, bounds: { answerBytes: long.length, eventBytes: long.length } })));
    expect(error).toMatchObject({ kind: 'oversize', message: expect.stringMatching(/Raise the bound "\w+Bytes"/) });
  });

  it('tells what JSON that is no answer said, for a gateway may have said why', async () => {
    const { url } = await serve(json(200, { message: 'No credentials for this route' }));
    const error = await errorOf(gather(ask({ url })));
    expect(error).toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining('No credentials for this route'),
    });
  });

  it('raises the error that a stream ends in', async () => {
    const inside = await serve(events(hi, JSON.stringify({ error: { message: 'over', code: 503 } })));
    expect(await errorOf(gather(ask({ url: inside.url })))).toMatchObject({
      code: 'HOST',
      kind: 'transient',
      status: 200,
    });
    const named = await serve((_, response) => response.end(`data: ${hi}\n\nevent: error\ndata: over\n\n`));
    expect(await errorOf(gather(ask({ url: named.url })))).toMatchObject({ code: 'HOST', kind: 'transient' });
  });

  it('tells how long a busy host asks to wait', async () => {
    const { url } = await serve(json(429, { detail: 'slow down' }, { 'retry-after': '7' }));
    expect(await errorOf(gather(ask({ url })))).toMatchObject({ kind: 'rate', retryAfterMs: 7000, status: 429 });
  });

  it('keeps its connection after the end of a stream', async () => {
    const { url, ports } = await serve(events(hi, stop, '[DONE]'));
    for (let i = 0; i < 4; i++) await gather(ask({ url }));
    expect(ports.size).toBe(1);
  });

  it('does not wait for a host that leaves a finished stream open', async () => {
    const { url } = await serve((_, response) => response.write(`data: ${hi}\n\ndata: [DONE]\n\n`));
    expect(await gather(ask({ url }))).toMatchObject(said);
  });

  it('ends with the reason of the signal, before and in the middle of an answer', async () => {
    const { url } = await serve((_, response) => response.write(`data: ${hi}\n\n`));
    const reason = new Error('enough');
    expect(await errorOf(gather(ask({ url }, question, AbortSignal.abort(reason))))).toBe(reason);
    const controller = new AbortController();
    const deltas = ask({ url }, question, controller.signal);
    const read = async (): Promise<void> => {
      for await (const delta of deltas) if (delta.type === 'text') controller.abort(reason);
    };
    expect(await errorOf(read())).toBe(reason);
  });

  it('closes the connection where it is left in the middle', async () => {
    let closed: () => void = () => {};
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const { url } = await serve((_, response) => {
      response.on('close', closed);
      response.write(`data: ${hi}\n\n`);
    });
    for await (const delta of ask({ url })) if (delta.type === 'text') break;
    await isClosed;
  });
});

describe('a raw prompt', () => {
  const request: HostRequest = { kind: 'raw', prompt: [{ type: 'text', text: '[INST] hi [/INST]' }], sampling: {} };
  const grammar = { gbnf: 'root ::= "a"' };

  it('is posted to its own address', async () => {
    const { url, requests } = await serve(json(200, { choices: [{ text: 'hi', finish_reason: 'stop' }] }));
    expect(await gather(ask({ raw: { url: `${url}/completions` } }, request))).toMatchObject(said);
    expect(requests[0]?.url).toBe('/completions');
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ prompt: '[INST] hi [/INST]' });
  });

  it('is refused where the host takes none, and a grammar where nobody writes it', async () => {
    expect(await errorOf(gather(ask({}, request)))).toMatchObject({ kind: 'bad-request' });
    const raw = { url: 'http://127.0.0.1:9/' };
    expect(await errorOf(gather(ask({ raw }, { ...request, grammar })))).toMatchObject({ kind: 'bad-request' });
  });
});

describe('an accepted request', () => {
  const accepted = json(202, {}, { 'nvcf-reqid': 'r1', 'retry-after-ms': '1' });

  it('is asked for until its answer is there', async () => {
    const { url, requests } = await serve(accepted, accepted, json(200, whole));
    const pollUrl = (headers: Readonly<Record<string, string>>): string => `${url}/status/${headers['nvcf-reqid']}`;
    expect(await gather(ask({ url, apiKey: 'k-123456', pollUrl }))).toMatchObject(said);
    expect(requests.map((request) => request.url)).toEqual(['/', '/status/r1', '/status/r1']);
    expect(requests[2]?.headers).toMatchObject({ authorization: 'Bearer k-123456' });
  });

  it('is given up at the deadline of the answer, and when the caller leaves', async () => {
    const { url } = await serve(json(202, {}, { 'retry-after': '600' }));
    const pollUrl = (): string => url;
    const late = await errorOf(gather(ask({ url, pollUrl })));
    expect(late).toBeInstanceOf(HostError);
    expect(late).toMatchObject({ kind: 'transient', status: 202 });
    const controller = new AbortController();
    const deadlines = { answerMs: 3_600_000 };
    const asked = errorOf(gather(ask({ url, pollUrl, deadlines }, question, controller.signal)));
    setImmediate(() => controller.abort(new Error('enough')));
    expect(await asked).toMatchObject({ message: 'enough' });
  });

  it('that fails later is a refusal', async () => {
    const { url } = await serve(accepted, json(500, { detail: 'boom' }));
    expect(await errorOf(gather(ask({ url, pollUrl: () => url })))).toMatchObject({ kind: 'transient', status: 500 });
  });
});

describe('what a host tells at another address', () => {
  const { signal } = new AbortController();

  it('is read to its end, though it is long', async () => {
    const list = Array.from({ length: 9000 }, (_, id) => ({ id, about: 'a model of some kind' }));
    const { url } = await serve(json(200, list));
    expect(await askHostFor(plain, url, signal)).toEqual(list);
  });

  it('is an error of the stream where it broke off', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'content-length': '99' }).write('{"data":[', () => response.destroy()),
    );
    expect(await errorOf(askHostFor(plain, url, signal))).toMatchObject({ code: 'STREAM', kind: 'truncated' });
  });

  it('is a refusal where it says an error, as in an answer', async () => {
    const { url } = await serve(json(200, { error: { message: 'No such key', code: 401 } }));
    expect(await errorOf(askHostFor(plain, url, signal))).toMatchObject({ code: 'HOST', kind: 'auth' });
  });
});

describe('a secret', () => {
  const apiKey = 'nvapi-CANARY/0123+456=789';
  const headers = { 'x-tenant': 'Basic CANARYheader99' };
  const echo = `key ${apiKey}, header Bearer ${apiKey}, ${encodeURIComponent(apiKey)}, ${btoa(apiKey)}, CANARYheader99`;

  /** All that stands in an error, wherever it stands. */
  function everythingIn(error: unknown, seen = new Set<unknown>()): string {
    if (typeof error !== 'object' || error === null || seen.has(error)) return String(error);
    seen.add(error);
    const values = Reflect.ownKeys(error).map((key) => Reflect.get(error, key));
    return values.map((value) => everythingIn(value, seen)).join('\n');
  }

  it.each<[string, Answer]>([
    ['a refusal', json(401, { error: { message: echo, code: apiKey, type: apiKey, param: apiKey } })],
    [
      'a list of problems',
      json(422, { detail: [{ type: 'extra_forbidden', loc: ['body', apiKey], msg: echo, input: apiKey }] }),
    ],
    ['a page', (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end(`<title>${echo}</title>`)],
    ['a text', (_, response) => response.writeHead(400).end(echo.repeat(300))],
    ['a refusal in a stream', events(hi, JSON.stringify({ error: echo }))],
    ['an event that is no JSON', events(hi, echo)],
    ['a named event', (_, response) => response.end(`event: error\ndata: ${echo}\n\n`)],
    ['a page in place of an answer', (_, response) => response.end(`<p>${echo}</p>`)],
    [
      'JSON that breaks off',
      (_, response) => response.setHeader('content-type', 'application/json').end(`{"a":"${echo}`),
    ],
    [
      'JSON that breaks in the middle',
      (_, response) => response.setHeader('content-type', 'application/json').end(`{"a":"${echo}" ${apiKey} }`),
    ],
    [
      'a reason to end',
      events(JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'error' }], note: echo })),
    ],
  ])('that a host repeats in %s is in no error', async (_, answer) => {
    const { url } = await serve(answer);
    const error = await errorOf(gather(ask({ url, apiKey, headers })));
    expect(error).toBeInstanceOf(Error);
    const all = everythingIn(error);
    for (const secret of [apiKey, 'CANARY', encodeURIComponent(apiKey), btoa(apiKey)])
      expect(all).not.toContain(secret);
  });
});

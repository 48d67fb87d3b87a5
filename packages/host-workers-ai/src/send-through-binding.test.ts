import type { OutgoingRequest, RawAnswer } from '@windrose/wire';
import { describe, expect, it } from 'vitest';
import { type BoundModel, sendThroughBinding } from './send-through-binding.js';

const inputs = { messages: [{ role: 'user', content: 'Hello?' }] };

function request(signal = new AbortController().signal): OutgoingRequest {
  const url = new URL('https://ai.binding/');
  const body = JSON.stringify(inputs);
  return { method: 'POST', url, headers: {}, body, signal, onAbort: () => undefined, onSent: () => undefined };
}

function ask(run: BoundModel['run'], { signal, status }: { signal?: AbortSignal; status?: unknown } = {}) {
  return sendThroughBinding({ run, lastStatus: () => status })(request(signal));
}

async function read({ body }: RawAnswer): Promise<string> {
  let text = '';
  for await (const piece of body) text += new TextDecoder().decode(piece);
  return text;
}

/** A stream of one piece that stays open, and whether it was closed. */
function endlessStream(): { stream: ReadableStream<Uint8Array>; closed: Promise<unknown> } {
  const closed = Promise.withResolvers<unknown>();
  const stream = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('data: x\n\n')),
    cancel: (reason) => closed.resolve(reason),
  });
  return { stream, closed: closed.promise };
}

describe('what a binding gives', () => {
  it('is a result in the envelope of the REST API', async () => {
    const answer = await ask(async (given) => ({ response: given }));
    expect([answer.status, JSON.parse(await read(answer))]).toEqual([
      200,
      { success: true, errors: [], messages: [], result: { response: inputs } },
    ]);
  });

  it('is the bytes of a stream', async () => {
    const answer = await ask(async () => new Response('data: x\n\n').body);
    expect([answer.headers['content-type'], await read(answer)]).toEqual(['text/event-stream', 'data: x\n\n']);
  });

  it('is a response as it is, with or without a body', async () => {
    const full = await ask(async () => new Response('busy', { status: 429, headers: { 'Retry-After': '3' } }));
    expect([full.status, full.headers['retry-after'], await read(full)]).toEqual([429, '3', 'busy']);
    const empty = await ask(async () => new Response(null, { status: 204 }));
    expect([empty.status, await read(empty)]).toEqual([204, '']);
  });

  it.each([
    ['3040: Capacity temporarily exceeded', undefined, 400, { code: 3040, message: 'Capacity temporarily exceeded' }],
    ['AiError: 5028: This model: gone\nfor good', 410, 410, { code: 5028, message: 'This model: gone\nfor good' }],
    ['Network connection lost.', undefined, 500, { message: 'Network connection lost.' }],
    ['Network connection lost.', 403, 500, { message: 'Network connection lost.' }],
    ['2003: Rate limited', 200, 400, { code: 2003, message: 'Rate limited' }],
    ['no code', null, 500, { message: 'no code' }],
  ])('is an error: %j, with %j as the last status', async (words, lastStatus, status, error) => {
    const answer = await ask(async () => Promise.reject(new Error(words)), { status: lastStatus });
    expect([answer.status, JSON.parse(await read(answer))]).toMatchObject([
      status,
      { success: false, errors: [error] },
    ]);
  });

  it('is an error with the last status where it tells of an answer that has no code', async () => {
    const refused = Object.assign(new Error('<title>Forbidden</title>'), { name: 'InferenceUpstreamError' });
    const answer = await ask(async () => Promise.reject(refused), { status: 403 });
    expect([answer.status, await read(answer)]).toEqual([403, expect.stringContaining('Forbidden')]);
  });

  it('is an error where a text is thrown', async () => {
    const answer = await ask(() => Promise.reject('5007: No such model'));
    expect(JSON.parse(await read(answer))).toMatchObject({ errors: [{ code: 5007 }] });
  });
});

describe('the signal', () => {
  it('goes to the binding', async () => {
    const { signal } = new AbortController();
    const seen: unknown[] = [];
    await ask(async (_, given) => void seen.push(given), { signal });
    expect(seen).toEqual([signal]);
  });

  it('is left out for a binding that cannot carry it, from then on at once', async () => {
    const seen: boolean[] = [];
    const send = sendThroughBinding({
      lastStatus: () => undefined,
      run: async (_, signal) => {
        seen.push(signal !== undefined);
        if (signal !== undefined) throw new DOMException('AbortSignal serialization is not enabled.', 'DataCloneError');
        return {};
      },
    });
    expect([(await send(request())).status, (await send(request())).status]).toEqual([200, 200]);
    expect(seen).toEqual([true, false, false]);
  });

  it('closes a stream that nobody has begun to read, and one that is being read', async () => {
    for (const begin of [false, true]) {
      const { stream, closed } = endlessStream();
      const controller = new AbortController();
      const { body } = await ask(async () => stream, { signal: controller.signal });
      if (begin) await body[Symbol.asyncIterator]().next();
      controller.abort('enough');
      expect(await closed).toBe('enough');
    }
  });

  it('ends a read that waits, with its reason', async () => {
    const controller = new AbortController();
    const { body } = await ask(async () => endlessStream().stream, { signal: controller.signal });
    const pieces = body[Symbol.asyncIterator]();
    await pieces.next();
    const waiting = expect(pieces.next()).rejects.toBe('enough');
    controller.abort('enough');
    await waiting;
  });

  it('ends a request that waits, and closes the stream that comes too late', async () => {
    const controller = new AbortController();
    const { stream, closed } = endlessStream();
    const late = Promise.withResolvers<unknown>();
    const asked = expect(ask(() => late.promise, { signal: controller.signal })).rejects.toBe('enough');
    controller.abort('enough');
    await asked;
    late.resolve(stream);
    expect(await closed).toBe('enough');
  });

  it('that has aborted already ends the request', async () => {
    const failing = async (): Promise<unknown> => Promise.reject(new Error('aborted inside'));
    await expect(ask(failing, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
  });
});

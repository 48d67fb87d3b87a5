import { describe, expect, it } from 'vitest';
import { emulateOllama } from '../emulators/ollama/emulate-ollama.js';
import { emulateVllm } from '../emulators/vllm/emulate-vllm.js';
import { faults } from './catalogue.js';
import { type FaultServer, startFaultServer } from './fault-server.js';

/** Asks a host through a server on which one fault strikes. */
async function askThrough(id: string, play: { readonly isWhole?: boolean; readonly strikes?: boolean } = {}) {
  const fault = faults.find((each) => each.id === id);
  if (fault === undefined) throw new Error(`There is no fault ${id}.`);
  let server: FaultServer | undefined;
  const emulator = await emulateVllm({
    script: [{ text: 'Yes, it is.' }],
    apiKey: 'key-of-the-test',
    between: async (url) =>
      (server = await startFaultServer(url, {
        fault,
        isWhole: play.isWhole ?? false,
        strikesNow: () => play.strikes ?? true,
        variant: 0,
        apiKey: 'key-of-the-test',
      })),
  });
  const body = { model: emulator.model, stream: true, messages: [{ role: 'user', content: 'Is it?' }] };
  const headers = { authorization: 'Bearer key-of-the-test', 'content-type': 'application/json' };
  try {
    const response = await fetch(`${emulator.url}/chat/completions`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, type: response.headers.get('content-type'), text, strikes: server?.strikes };
  } finally {
    await emulator.close();
  }
}

describe('a fault server', () => {
  it('hands requests and answers on where its fault does not strike', async () => {
    const { status, text, strikes } = await askThrough('status:500', { strikes: false });
    expect({ status, strikes }).toEqual({ status: 200, strikes: 0 });
    expect(text).toMatch(/^data: \{.*"role":"assistant"/);
    expect(text.trimEnd().endsWith('data: [DONE]')).toBe(true);
  });

  it('has answers come whole where a stream was asked for', async () => {
    const { type, text } = await askThrough('status:500', { strikes: false, isWhole: true });
    expect(type).toContain('application/json');
    expect(JSON.parse(text)).toMatchObject({ choices: [{ message: { content: 'Yes, it is.' } }] });
  });

  it('fails in the words of the host behind it, and says the key back', async () => {
    const { status, text, strikes } = await askThrough('status:503');
    expect({ status, strikes }).toEqual({ status: 503, strikes: 1 });
    expect(JSON.parse(text)).toMatchObject({
      error: { code: 503, type: 'BadRequestError', message: expect.stringContaining('key-of-the-test') },
    });
  });

  it('bends what the host says, and nothing else of it', async () => {
    const { text } = await askThrough('framing:many-data-lines');
    expect(text).toMatch(/^data: \{\ndata:  "id"/);
    const { text: unfinished } = await askThrough('framing:done-without-finish');
    expect(unfinished).toContain('[DONE]');
    expect(unfinished).not.toContain('"finish_reason":"stop"');
  });

  it.each([false, true])('hands on a request without a body, with answers that come whole: %s', async (isWhole) => {
    const fault = faults.find(({ id }) => id === 'status:500');
    if (fault === undefined) throw new Error('There is no such fault.');
    const emulator = await emulateVllm({
      script: [],
      apiKey: 'key-of-the-test',
      between: (url) => startFaultServer(url, { fault, isWhole, strikesNow: () => false, variant: 0 }),
    });
    const asking = fetch(`${emulator.url}/models`, { headers: { authorization: 'Bearer key-of-the-test' } });
    const status = await asking.then((response) => response.status).catch(String);
    await emulator.close();
    expect(status).toBe(200);
  });

  it('reads a request whose body comes in chunks', async () => {
    const fault = faults.find(({ id }) => id === 'status:500');
    if (fault === undefined) throw new Error('There is no such fault.');
    const emulator = await emulateOllama({
      script: [{ text: 'Yes, it is.' }],
      between: (url) => startFaultServer(url, { fault, isWhole: false, strikesNow: () => false, variant: 0 }),
    });
    const body = JSON.stringify({
      model: 'mixtral:8x22b',
      stream: false,
      messages: [{ role: 'user', content: 'Ça?' }],
    });
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of [body.slice(0, 30), body.slice(30)]) controller.enqueue(Buffer.from(piece));
        controller.close();
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body: pieces, duplex: 'half' };
    const response = await fetch(`${emulator.url}/api/chat`, init);
    const answer: unknown = await response.json();
    await emulator.close();
    expect(answer).toMatchObject({ message: { content: 'Yes, it is.' } });
  });

  it('hands on the headers of an answer', async () => {
    const fault = faults.find(({ id }) => id === 'framing:error-event');
    if (fault === undefined) throw new Error('There is no such fault.');
    const busy = { at: 0, status: 429, headers: { 'retry-after': '7' }, body: { error: 'busy' } };
    const emulator = await emulateOllama({
      script: [],
      refuse: [busy],
      between: (url) => startFaultServer(url, { fault, isWhole: false, strikesNow: () => true, variant: 0 }),
    });
    const response = await fetch(`${emulator.url}/api/chat`, { method: 'POST', body: '{}' });
    await response.text();
    await emulator.close();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it('bends lines of JSON as it does events', async () => {
    const fault = faults.find(({ id }) => id === 'framing:error-event');
    if (fault === undefined) throw new Error('There is no such fault.');
    const emulator = await emulateOllama({
      script: [{ text: 'Yes, it is.' }],
      between: (url) => startFaultServer(url, { fault, isWhole: false, strikesNow: () => true, variant: 0 }),
    });
    const response = await fetch(`${emulator.url}/api/chat`, {
      method: 'POST',
      body: JSON.stringify({ model: 'mixtral:8x22b', messages: [{ role: 'user', content: 'Is it?' }] }),
    });
    const lines = (await response.text()).trimEnd().split('\n');
    await emulator.close();
    expect(lines.map((line) => 'error' in JSON.parse(line))).toContain(true);
  });
});

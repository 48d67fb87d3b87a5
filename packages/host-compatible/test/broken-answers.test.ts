import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, StreamError, systemClock } from '@windrose/core';
import { compatible } from '@windrose/host-compatible';
import { afterEach, describe, expect, it } from 'vitest';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const message = { role: 'assistant', content: 'All of it.' };
const whole = JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] });
const pieces = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'All ' } }] })}\n\n`;

/** A server whose first answer breaks off, in the form that was asked for; the others are whole. */
async function breakingServer(): Promise<{ readonly baseUrl: string; readonly streamed: boolean[] }> {
  const streamed: boolean[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += piece));
    request.on('end', () => {
      streamed.push(JSON.parse(body).stream);
      const isFirst = streamed.length === 1;
      const type = isFirst && streamed[0] ? 'text/event-stream' : 'application/json';
      response.writeHead(200, { 'content-type': type, 'content-length': whole.length });
      if (!isFirst) return void response.end(whole);
      const begun = streamed[0] ? pieces : whole.slice(0, 20);
      response.write(begun, () => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close().closeAllConnections());
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, streamed };
}

/** The pause before a retry is over at once; the deadline of the run stays. */
const clock = {
  ...systemClock,
  after: (ms: number, then: () => void) => systemClock.after(ms < 10_000 ? 0 : ms, then),
};

describe('an answer that breaks off', () => {
  it('is asked for again where nobody has read of it', async () => {
    const { baseUrl, streamed } = await breakingServer();
    const agent = new Agent({ host: compatible({ name: 'broken', baseUrl, model: 'm-1' }), clock });
    expect((await agent.run('Tell me all of it.')).text).toBe('All of it.');
    expect(streamed).toEqual([false, false]);
  });

  it('is an error where some of it was read', async () => {
    const { baseUrl, streamed } = await breakingServer();
    const agent = new Agent({ host: compatible({ name: 'broken', baseUrl, model: 'm-1' }), clock });
    const shown: string[] = [];
    const reading = (async () => {
      for await (const event of agent.stream('Tell me all of it.'))
        if (event.type === 'text-delta') shown.push(event.text);
    })();
    await expect(reading).rejects.toBeInstanceOf(StreamError);
    expect(shown.join('')).toBe('All ');
    expect(streamed).toEqual([true]);
  });
});

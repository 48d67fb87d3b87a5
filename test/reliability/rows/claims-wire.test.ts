import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ChatRequest, type Sampling, samplingNames } from '@windrose/core/host';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomeOf } from '../outcome.js';
import { type Asked, readAsked } from './claims-asked.js';
import { type ClaimedHost, listClaimedHosts } from './claims-hosts.js';

const bodies: Record<string, unknown>[] = [];
const server = createServer((request, response) => {
  void text(request).then((body) => {
    bodies.push(JSON.parse(body));
    response.writeHead(400).end('{}');
  });
});
let baseUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const schema = { type: 'object', properties: { city: { type: 'string', description: 'a city' } }, required: ['city'] };
const call = { type: 'tool-call', id: 'abcdefghi', name: 'look', arguments: '{}' } as const;
const plain: ChatRequest = {
  kind: 'chat',
  messages: [{ role: 'user', parts: [{ type: 'text', text: 'Hello' }] }],
  tools: [],
  toolChoice: 'auto',
  sampling: {},
};
const withTool: ChatRequest = { ...plain, tools: [{ name: 'look', description: 'looks', parameters: schema }] };

/** What is read of the body that a host's adapter sends. */
async function askedBy({ host, wire }: ClaimedHost, request: ChatRequest): Promise<Asked> {
  const { failure } = await outcomeOf(host.generate(request, { signal: new AbortController().signal }));
  expect(failure).toContain('HostError');
  return readAsked(bodies.at(-1) ?? {}, wire);
}

// What a recording asks is read by a table of spellings; each adapter's own body shows that the table is right.
describe.each(listClaimedHosts().map(({ name }) => name))('what the adapter of %s asks is read back', (name) => {
  const claimed = (): ClaimedHost => listClaimedHosts({ baseUrl }).find((each) => each.name === name)!;

  it('as settings', async () => {
    const values: Required<Sampling> = {
      ...{ temperature: 1, topP: 0.5, topK: 3, minP: 0.1, maxTokens: 7, seed: 5, stop: ['END'] },
      ...{ frequencyPenalty: 1, presencePenalty: 1, repetitionPenalty: 1.1, prediction: 'Hello' },
    };
    const { host, wire } = claimed();
    const names = samplingNames.filter((each) => host.capabilities.sampling[each] !== undefined);
    const sampling: Sampling = Object.fromEntries(names.map((each) => [each, values[each]]));
    const { settings } = await askedBy(claimed(), { ...plain, sampling });
    expect(Object.keys(settings)).toEqual(names);
    expect(settings.maxTokens).toBe(7);
    expect((await askedBy(claimed(), plain)).asksForUsage).toBe(wire.asksForUsage);
  });

  it('as tools and a choice among them', async () => {
    const { toolChoice } = claimed().host.capabilities;
    for (const mode of toolChoice) {
      const choice = mode === 'named' ? { name: 'look' } : mode;
      const asked = await askedBy(claimed(), { ...withTool, toolChoice: choice });
      expect(asked).toMatchObject({ tools: [{ name: 'look' }], choice });
    }
  });

  it('as a schema', async () => {
    if (claimed().host.capabilities.output !== 'schema') return;
    expect((await askedBy(claimed(), { ...plain, output: { name: 'answer', schema } })).output).toEqual(schema);
  });

  it('as messages', async () => {
    const result = {
      role: 'tool',
      callId: call.id,
      name: 'look',
      content: '1',
      isError: false,
      trust: 'trusted',
    } as const;
    const messages: ChatRequest['messages'] = [...plain.messages, { role: 'assistant', parts: [call] }, result];
    const asked = await askedBy(claimed(), { ...withTool, messages });
    // Workers AI's own API takes no calls in messages.
    if (name.startsWith('workers-ai')) return;
    expect(asked.messages).toMatchObject([
      { role: 'user', hasText: true },
      { role: 'assistant', hasText: false, calls: [{ id: call.id }] },
      { role: 'tool', resultOf: call.id },
    ]);
  });
});

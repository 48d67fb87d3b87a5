import { Agent, callsOf, type Host, type RunEvent, tool } from '@windrose/core';
import type { HostRequest } from '@windrose/core/host';
import { ollama } from '@windrose/host-compatible';
import { emulateOllama, type ModelScript } from '@windrose/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
// The estimate is no part of the public surface.
import { measureRequest } from '../../packages/core/src/strategy/fit/measure-request.js';
import { hostTargets } from './host-targets.js';

const window = 3000;
const names = ['search_archive', 'read_page', 'list_orders'] as const;
const page = (topic: string): string =>
  `${topic}: ${'The harbour office keeps a ledger of 1,204 ships, "Ostwind" among them; see row #17. '.repeat(23)}`;

/** Three tools whose results are some 2,000 characters each. */
function makeTools() {
  return names.map((name) =>
    tool({
      name,
      description: `Looks something up for ${name}. Use it for one topic at a time, in plain words. It knows nothing of the present day.`,
      effect: 'read',
      input: z.object({
        topic: z.string().describe('What to look for, in one or two words.'),
        page: z.number().int().min(1).optional().describe('Which page of what is found; the first one if left out.'),
      }),
      execute: ({ topic }) => ({ topic, found: page(topic), more: false }),
    }),
  );
}

/** Nine steps with a call, and the answer. */
const script: ModelScript = [
  ...Array.from({ length: 9 }, (_, step) => ({
    calls: [{ name: names[step % 3] ?? 'read_page', arguments: { topic: `topic${step}` } }],
  })),
  { text: 'Nine pages were read.' },
];

/** The same host with a smaller window, and what it was sent. */
function withWindow(host: Host): { host: Host; requests: HostRequest[] } {
  const requests: HostRequest[] = [];
  const { capabilities } = host;
  const narrow: Host = {
    ...host,
    capabilities: { ...capabilities, limits: { ...capabilities.limits, contextTokens: window } },
    generate: (request, options) => {
      requests.push(request);
      return host.generate(request, options);
    },
  };
  return { host: narrow, requests };
}

async function runOn(host: Host) {
  const agent = new Agent({ host, instructions: 'You look things up, step by step.', tools: makeTools() });
  const notices: Extract<RunEvent, { type: 'notice' }>[] = [];
  agent.on('notice', (notice) => notices.push(notice));
  const result = await agent.run('Read nine pages, one after the other, and say how many there were.');
  return { ...result, notices };
}

describe('an agent with three tools and a window of 3,000 tokens', () => {
  it.each(hostTargets)('finishes a run of ten steps on $name, and says what was shortened', async (target) => {
    const opened = await target.open(script);
    onTestFinished(() => opened.emulator.close());
    const { host, requests } = withWindow(opened.host);
    const { text, state, notices } = await runOn(host);
    expect({ text, steps: state.steps, calls: state.toolCalls }).toEqual({
      text: 'Nine pages were read.',
      steps: 10,
      calls: 9,
    });
    expect(opened.emulator.requests.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    const { messageChars = Infinity, promptChars = Infinity } = host.capabilities.limits;
    for (const request of requests) {
      const size = measureRequest(request);
      expect(size.tokens + (request.sampling.maxTokens ?? 256)).toBeLessThanOrEqual(window);
      expect(size.longest).toBeLessThanOrEqual(messageChars);
      expect(size.prompt).toBeLessThanOrEqual(promptChars);
    }
    expect(notices.filter(({ code }) => code === 'shortened').length).toBeGreaterThan(0);
    expect(notices.filter(({ code }) => code === 'prompt-cut')).toEqual([]);
    // The state has it all: each call, and each result as the tool gave it.
    const results = state.messages.flatMap((message) => (message.role === 'tool' ? [message.content] : []));
    expect(results).toEqual(
      Array.from({ length: 9 }, (_, step) =>
        JSON.stringify({ topic: `topic${step}`, found: page(`topic${step}`), more: false }),
      ),
    );
    expect(state.messages.flatMap((message) => (message.role === 'assistant' ? callsOf(message) : []))).toHaveLength(9);
  });
});

describe('a server that cuts prompts without a word', () => {
  const open = async () => {
    const emulator = await emulateOllama({ script, contextTokens: window / 2 });
    onTestFinished(() => emulator.close());
    return emulator;
  };

  it('is noticed once, where its window was not told', async () => {
    const emulator = await open();
    const { notices } = await runOn(ollama({ baseUrl: emulator.url, model: emulator.model }));
    expect(notices.filter(({ code }) => code === 'prompt-cut')).toEqual([
      expect.objectContaining({
        text: expect.stringMatching(/counts \d+ tokens of a prompt of about \d+.*contextTokens/),
      }),
    ]);
  });

  it('cuts nothing where its window was told', async () => {
    const emulator = await open();
    const { notices } = await runOn(ollama({ baseUrl: emulator.url, model: emulator.model, contextTokens: window }));
    expect(notices.map(({ code }) => code)).not.toContain('prompt-cut');
    expect(emulator.prompts.every(({ toolNames }) => toolNames.length === 3)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type AgentOptions, HostError, type RunEvent, type Tool, tool } from '../src/index.js';
import { native } from '../src/native.js';
import { type ScriptedAnswer, ScriptedHost } from '../src/testing.js';

const read = tool({
  name: 'read',
  description: 'Reads a page.',
  effect: 'read',
  input: z.object({ page: z.number() }),
  execute: ({ page }) => `page ${page} `.repeat(300),
});
const call = (page: number): ScriptedAnswer => ({ calls: [{ name: 'read', arguments: { page } }] });
const pages = [call(1), call(2), call(3), call(4), 'Read.'];

type Settings = Partial<AgentOptions<readonly Tool[], string>>;

async function runOn(host: ScriptedHost, settings: Settings = {}) {
  const agent = new Agent({ host, tools: [read], ...settings });
  const notices: Extract<RunEvent, { type: 'notice' }>[] = [];
  agent.on('notice', (notice) => notices.push(notice));
  const outcome = await agent.run('Read four pages.').catch((error: unknown) => error);
  const codes = notices.map(({ code }) => code);
  // A scripted host counts ten tokens whatever it is sent.
  return { outcome, codes, ownCodes: codes.filter((code) => code !== 'prompt-cut'), notices };
}

const hostWith = (answers: readonly ScriptedAnswer[], contextTokens?: number): ScriptedHost =>
  new ScriptedHost(answers, {
    strategies: [native],
    capabilities: { limits: contextTokens === undefined ? {} : { contextTokens } },
  });

describe('a run that grows beyond the window', () => {
  it('goes on with a shortened copy, says so before each request it shortens, and keeps its state whole', async () => {
    const host = hostWith(pages, 4000);
    const { outcome, ownCodes } = await runOn(host);
    expect(outcome).toMatchObject({ output: 'Read.', state: { toolCalls: 4 } });
    expect(JSON.stringify(outcome)).not.toContain('[cut:');
    expect(JSON.stringify(host.requests.at(-1))).toContain('[cut:');
    expect(JSON.stringify(host.requests[1])).not.toContain('[cut:');
    expect(new Set(ownCodes)).toEqual(new Set(['shortened']));
  });

  it.each<Settings>([{ fit: 'refuse' }, { strict: true }])('is refused with %j, with its state', async (settings) => {
    const host = hostWith(pages, 4000);
    const { outcome, ownCodes } = await runOn(host, settings);
    expect(outcome).toBeInstanceOf(HostError);
    expect(outcome).toMatchObject({ kind: 'context', contextTokens: 4000, state: { version: 1 } });
    expect(ownCodes).toEqual([]);
    expect(JSON.stringify(host.requests)).not.toContain('[cut:');
  });

  it('learns the window from the refusal of a host that had not told it, and asks again', async () => {
    const refusal = new HostError('context', 'Too long.', { promptTokens: 4100, contextTokens: 3000 });
    const { outcome, ownCodes } = await runOn(hostWith([...pages.slice(0, 3), refusal, ...pages.slice(3)]));
    expect(outcome).toMatchObject({ output: 'Read.' });
    expect(ownCodes.slice(0, 2)).toEqual(['downgraded', 'shortened']);
  });

  it('ends with the refusal where the window was known', async () => {
    const refusal = new HostError('context', 'Too long.', { promptTokens: 4100, contextTokens: 3000 });
    const { outcome } = await runOn(hostWith([refusal, 'Read.'], 3000));
    expect(outcome).toBe(refusal);
  });
});

describe('a host that counts far fewer tokens than it was sent', () => {
  const counting = (tokens: number): ScriptedAnswer => [
    { type: 'tool-call', name: 'read', arguments: '{"page": 1}' },
    { type: 'usage', usage: { inputTokens: tokens, outputTokens: 5 } },
    { type: 'finish', reason: 'tool-calls' },
  ];

  it('is told of once in a run', async () => {
    const { notices } = await runOn(hostWith([counting(60), counting(300), counting(310), 'Read.']));
    const told = notices.filter(({ code }) => code === 'prompt-cut');
    expect(told).toEqual([
      expect.objectContaining({
        text: expect.stringMatching(/^The host counts 300 tokens of a prompt of about \d{4}:/),
      }),
    ]);
  });

  it('is no matter where it counts none at all, or nearly all', async () => {
    const { codes } = await runOn(hostWith([counting(60), counting(0), counting(2000), 'Read.']));
    expect(codes).toEqual(['prompt-cut']);
  });
});

it('what a host demands of the order of messages is told once in a run', async () => {
  const host = new ScriptedHost([call(1), call(2), 'Read.'], {
    strategies: [native],
    capabilities: { systemRole: false, roles: 'mistral' },
  });
  const { codes } = await runOn(host, { instructions: 'Be brief.' });
  expect(codes.filter((code) => code === 'history-changed')).toEqual(['history-changed']);
});

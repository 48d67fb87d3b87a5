import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { drain } from './told-by.js';

const calls = (count: number) => Array.from({ length: count }, (_, n) => ({ name: 'work', arguments: { n } }));

describe('calls of one answer', () => {
  it('run together, and their results stand in the order of the calls while events come as calls end', async () => {
    const gates = [0, 1, 2].map(() => Promise.withResolvers<void>());
    const work = tool({
      name: 'work',
      description: 'Works.',
      effect: 'read',
      input: z.object({ n: z.number() }),
      execute: async ({ n }) => {
        if (n === 2) gates[2]?.resolve();
        await gates[n]?.promise;
        gates[n - 1]?.resolve();
        return n;
      },
    });
    const agent = new Agent({ host: new ScriptedHost([{ calls: calls(3) }, 'Done.']), tools: [work] });
    const { events, result } = await drain(agent.stream('Go.'));
    const ended = events.flatMap((event) => (event.type === 'tool-result' ? [event.result.content] : []));
    expect(ended).toEqual(['2', '1', '0']);
    const told = result.state.messages.flatMap((message) =>
      message.role === 'tool' ? [[message.callId, message.content]] : [],
    );
    expect(told).toEqual([
      ['000000001', '0'],
      ['000000002', '1'],
      ['000000003', '2'],
    ]);
  });

  it('are never more under way than limits.concurrency', async () => {
    let running = 0;
    let most = 0;
    const work = tool({
      name: 'work',
      description: 'Works.',
      effect: 'read',
      input: z.object({ n: z.number() }),
      execute: async () => {
        most = Math.max(most, ++running);
        for (let turn = 0; turn < 10; turn++) await Promise.resolve();
        running--;
      },
    });
    for (const concurrency of [1, 3]) {
      most = 0;
      const host = new ScriptedHost([{ calls: calls(20) }, 'Done.']);
      await new Agent({ host, tools: [work], limits: { concurrency } }).run('Go.');
      expect(most).toBe(concurrency);
    }
  });

  it('of two runs of one agent do not touch each other', async () => {
    const work = tool({
      name: 'work',
      description: 'Works.',
      effect: 'read',
      input: z.object({ n: z.number() }),
      execute: ({ n }) => n,
    });
    const host = new ScriptedHost([{ calls: calls(1) }, { calls: calls(2) }, 'One.', 'Two.']);
    const agent = new Agent({ host, tools: [work] });
    const [one, two] = await Promise.all([agent.run('a'), agent.run('b')]);
    expect([one.state.toolCalls + two.state.toolCalls, one.state.steps, two.state.steps]).toEqual([3, 2, 2]);
    expect(one.state.messages[0]).toEqual({ role: 'user', parts: [{ type: 'text', text: 'a' }] });
  });
});

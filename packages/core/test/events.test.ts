import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, HostError, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { HandClock } from './hand-clock.js';
import { drain } from './told-by.js';

const look = tool({
  name: 'look',
  description: 'Looks.',
  effect: 'read',
  input: z.object({ n: z.number() }),
  execute: ({ n }) => n,
});

describe('the events of a run', () => {
  it('are complete and in order', async () => {
    const host = new ScriptedHost([
      new HostError('transient', 'busy'),
      [
        { type: 'reasoning', text: 'Hm.' },
        { type: 'text', text: 'I ' },
        { type: 'text', text: 'look.' },
        { type: 'tool-call', index: 0, id: 'Ab3dEf6hI', name: 'look', arguments: '{"n": 1}' },
        { type: 'tool-call', index: 1, name: 'look', arguments: '{"n": "two"}' },
        { type: 'usage', usage: { inputTokens: 1, outputTokens: 2 } },
        { type: 'finish', reason: 'stop' },
      ],
      'no JSON',
      '7',
    ]);
    const agent = new Agent({ host, tools: [look], output: z.number(), clock: new HandClock((ms) => ms < 1_000) });
    const { events, result } = await drain(agent.stream('Hi?'));
    expect(events.map(({ type }) => type)).toEqual([
      'plan',
      ...['step-start', 'retry', 'reasoning-delta', 'text-delta', 'text-delta', 'tool-call', 'tool-call', 'step-end'],
      ...['tool-result', 'checkpoint', 'tool-start', 'tool-result', 'checkpoint'],
      ...['step-start', 'text-delta', 'step-end', 'correction', 'checkpoint'],
      ...['step-start', 'text-delta', 'step-end'],
    ]);
    expect(result.output).toBe(7);
  });

  it('hold what they say: the plan, the steps, the calls with their input, the state', async () => {
    const host = new ScriptedHost([{ text: 'I look.', calls: [{ name: 'look', arguments: { n: 1 } }] }, 'One.']);
    const agent = new Agent({ host, tools: [look] });
    const { events, result } = await drain(agent.stream('Hi?'));
    const call = { type: 'tool-call', id: '000000001', name: 'look', arguments: '{"n":1}' };
    const answer = { role: 'assistant', parts: [{ type: 'text', text: 'I look.' }, call] };
    const told = { callId: '000000001', name: 'look', content: '1', isError: false, trust: 'untrusted' };
    expect(events[0]).toEqual({ type: 'plan', plan: agent.plan() });
    expect(events.filter(({ type }) => type === 'step-start')).toEqual(
      [1, 2].map((step) => ({ type: 'step-start', step })),
    );
    expect(events).toContainEqual({ type: 'tool-call', call });
    expect(events).toContainEqual({ type: 'tool-start', call, input: { n: 1 } });
    expect(events).toContainEqual({ type: 'tool-result', result: told });
    expect(events).toContainEqual({
      type: 'step-end',
      message: answer,
      finish: 'tool-calls',
      usage: { inputTokens: 10, outputTokens: 5 },
    });
    const [before, checkpoint] = events.filter((event) => event.type === 'checkpoint');
    expect(before?.state).toMatchObject({ open: { started: ['000000001'], results: [] } });
    expect(checkpoint?.state.messages.slice(1)).toEqual([answer, { role: 'tool', ...told }]);
    expect(result.state.messages.slice(0, 3)).toEqual(checkpoint?.state.messages);
  });

  it('spell the text of the answer, delta by delta', async () => {
    const deltas = [
      ...[...'It is 4.'].map((text) => ({ type: 'text', text }) as const),
      { type: 'finish', reason: 'stop' } as const,
    ];
    const { events, result } = await drain(new Agent({ host: new ScriptedHost([deltas]) }).stream('Hi?'));
    expect(events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : [])).join('')).toBe(result.text);
  });

  it('are pulled: nothing is sent before the first is asked for', async () => {
    const host = new ScriptedHost(['Hi.']);
    const events = new Agent({ host }).stream('Hi?');
    await Promise.resolve();
    expect(host.requests).toEqual([]);
    await events.next();
    await events.next();
    expect(host.requests).toEqual([]);
    await events.next();
    expect(host.requests).toHaveLength(1);
    await events.return({} as never);
  });

  it('are the same for a listener', async () => {
    const agent = new Agent({
      host: new ScriptedHost([{ calls: [{ name: 'look', arguments: { n: 1 } }] }, 'One.']),
      tools: [look],
    });
    const heard: unknown[] = [];
    for (const type of [
      'plan',
      'step-start',
      'text-delta',
      'tool-call',
      'tool-start',
      'tool-result',
      'step-end',
      'checkpoint',
    ] as const) {
      agent.on(type, (event) => heard.push(event));
    }
    const { events } = await drain(agent.stream('Hi?'));
    expect(heard).toEqual(events);
  });

  it('hear once for each time they were put there, and end one by one', async () => {
    const agent = new Agent({ host: new ScriptedHost(['One.', 'Two.']) });
    let heard = 0;
    const hear = (): void => void heard++;
    const off = agent.on('step-end', hear);
    agent.on('step-end', hear);
    await agent.run('Hi?');
    off();
    off();
    await agent.run('Hi?');
    expect(heard).toBe(3);
  });
});

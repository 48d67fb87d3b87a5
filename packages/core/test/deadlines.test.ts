import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, LimitError, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { HandClock } from './hand-clock.js';
import { drain, errorOf, hostOf, resultsIn, untilAborted } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const input = z.object({});
const callSlow = { calls: [{ name: 'slow', arguments: {} }] };

describe("a tool's deadline", () => {
  it('stops the tool, tells the model, and lets the run go on', async () => {
    const clock = new HandClock();
    const reasons: unknown[] = [];
    const slow = tool({
      name: 'slow',
      description: 'Takes its time.',
      effect: 'read',
      input,
      timeoutMs: 40,
      execute: async (_input, { signal }) => {
        signal.addEventListener('abort', () => reasons.push(signal.reason));
        await untilAborted(signal);
      },
    });
    const agent = new Agent({ host: new ScriptedHost([callSlow, 'Done.']), tools: [slow], clock });
    agent.on('tool-start', () => setImmediate(() => clock.advance(40)));
    const { output, state } = await agent.run('Go.');
    expect(output).toBe('Done.');
    expect(resultsIn(state.messages)).toEqual([
      { content: '"Error: slow did not answer within 40 ms and was stopped."', isError: true },
    ]);
    expect(String(reasons)).toBe('Error: The deadline of 40 ms has passed.');
    expect(clock.open).toBe(0);
  });

  it('is limits.toolMs where the tool says nothing, and leaves a tool behind that ignores its signal', async () => {
    const clock = new HandClock();
    const slow = tool({
      name: 'slow',
      description: 'Never ends.',
      effect: 'read',
      input,
      execute: () => new Promise(() => {}),
    });
    const host = new ScriptedHost([callSlow, 'Done.']);
    const agent = new Agent({ host, tools: [slow], clock, limits: { toolMs: 70 } });
    agent.on('tool-start', () => setImmediate(() => clock.advance(70)));
    const { state } = await agent.run('Go.');
    expect(resultsIn(state.messages)[0]?.content).toBe('"Error: slow did not answer within 70 ms and was stopped."');
    expect(clock.open).toBe(0);
  });

  it('does not count against a tool that is done in time', async () => {
    const clock = new HandClock();
    const slow = tool({
      name: 'slow',
      description: 'Is fast.',
      effect: 'read',
      input,
      execute: () => clock.advance(29_999),
    });
    const { state } = await new Agent({ host: new ScriptedHost([callSlow, 'Done.']), tools: [slow], clock }).run('Go.');
    expect(resultsIn(state.messages)).toEqual([{ content: 'null', isError: false }]);
    expect(clock.open).toBe(0);
  });
});

describe('a run that is aborted', () => {
  it('as its tool begins does not wait for a tool that never ends', async () => {
    const slow = tool({ name: 'slow', description: 'Never ends.', input, execute: () => new Promise(() => {}) });
    const agent = new Agent({ host: new ScriptedHost([callSlow]), tools: [slow], clock: new HandClock() });
    const controller = new AbortController();
    agent.on('tool-start', () => controller.abort(new Error('enough')));
    await expect(agent.run('Go.', { signal: controller.signal })).rejects.toThrow('enough');
  });
});

describe("the run's deadline", () => {
  it('ends a run whose model does not answer, with its state', async () => {
    const clock = new HandClock();
    const host = hostOf(async function* (_request, signal) {
      yield { type: 'text', text: 'It' };
      await untilAborted(signal);
    });
    const agent = new Agent({ host, clock, limits: { runMs: 100 } });
    agent.on('text-delta', () => setImmediate(() => clock.advance(100)));
    const error = await errorOf(agent.run('Go.'));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({
      limit: 'runMs',
      message: 'The run took longer than limits.runMs (100 ms).',
      state: { steps: 0 },
    });
    expect(clock.open).toBe(0);
  });

  it('ends a run whose host does not heed its signal, and nothing it says later is told', async () => {
    const clock = new HandClock();
    const late = Promise.withResolvers<void>();
    let isClosed = false;
    const host = hostOf(async function* () {
      try {
        yield { type: 'text', text: 'It' };
        await late.promise;
        yield { type: 'text', text: ' is late.' };
      } finally {
        isClosed = true;
      }
    });
    const agent = new Agent({ host, clock, limits: { runMs: 100 } });
    const told: string[] = [];
    agent.on('text-delta', ({ text }) => {
      told.push(text);
      setImmediate(() => clock.advance(100));
    });
    expect(await errorOf(agent.run('Go.'))).toMatchObject({ limit: 'runMs', state: { steps: 0 } });
    late.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect({ told, isClosed }).toEqual({ told: ['It'], isClosed: true });
  });

  it('ends a run whose tool does not, with a state that can be given to a host again', async () => {
    const clock = new HandClock();
    const slow = tool({
      name: 'slow',
      description: 'Never ends.',
      effect: 'read',
      input,
      execute: () => new Promise(() => {}),
    });
    const agent = new Agent({ host: new ScriptedHost([callSlow]), tools: [slow], clock, limits: { runMs: 10 } });
    agent.on('tool-start', () => setImmediate(() => clock.advance(10)));
    const error = await errorOf(agent.run('Go.'));
    expect(error).toMatchObject({ limit: 'runMs', state: { steps: 1, toolCalls: 0, usage: { inputTokens: 10 } } });
    const { messages } = (error as LimitError).state ?? { messages: [] };
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool']);
    expect(clock.open).toBe(0);
  });

  it('ends the wait before another request', async () => {
    const clock = new HandClock();
    const { HostError } = await import('@windrose/core');
    const agent = new Agent({
      host: new ScriptedHost([new HostError('rate', 'slow down')]),
      clock,
      limits: { runMs: 10 },
    });
    agent.on('retry', () => setImmediate(() => clock.advance(10)));
    expect(await errorOf(agent.run('Go.'))).toMatchObject({ limit: 'runMs' });
    expect(clock.open).toBe(0);
  });

  it('may be longer than a timer can hold', async () => {
    const host = new ScriptedHost([callSlow, 'Done.']);
    const slow = tool({
      name: 'slow',
      description: 'Waits a turn.',
      effect: 'read',
      input,
      execute: () => new Promise((resolve) => setImmediate(resolve)),
    });
    const agent = new Agent({ host, tools: [slow], limits: { runMs: Infinity, toolMs: 2 ** 40 } });
    const { result } = await drain(agent.stream('Go.'));
    expect(resultsIn(result.state.messages)).toEqual([{ content: 'null', isError: false }]);
  });
});

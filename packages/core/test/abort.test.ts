import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, HostError, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { HandClock } from './hand-clock.js';
import { errorOf, hostOf, untilAborted } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const reason = new Error('the user has left');
const input = z.object({});
const callLook = { calls: [{ name: 'look', arguments: {} }] };

describe('an abort', () => {
  it('before the run sends nothing, and rejects with the reason', async () => {
    const host = new ScriptedHost(['Hi.']);
    expect(await errorOf(new Agent({ host }).run('Hi?', { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(host.requests).toEqual([]);
  });

  it('between two requests sends no second one', async () => {
    const controller = new AbortController();
    const host = new ScriptedHost([callLook, 'Hi.']);
    const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input, execute: () => 1 });
    const agent = new Agent({ host, tools: [look] });
    agent.on('checkpoint', () => controller.abort(reason));
    expect(await errorOf(agent.run('Hi?', { signal: controller.signal }))).toBe(reason);
    expect(host.requests).toHaveLength(1);
  });

  it('while the model answers cancels the request and rejects with the reason', async () => {
    const controller = new AbortController();
    const clock = new HandClock();
    let cancelled: unknown;
    const host = hostOf(async function* (_request, signal) {
      yield { type: 'text', text: 'It is' };
      await untilAborted(signal).catch((error: unknown) => {
        cancelled = error;
        throw error;
      });
    });
    const agent = new Agent({ host, clock });
    agent.on('text-delta', () => queueMicrotask(() => controller.abort(reason)));
    expect(await errorOf(agent.run('Hi?', { signal: controller.signal }))).toBe(reason);
    expect(cancelled).toBe(reason);
    expect(clock.open).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('is the reason even where the host fails of it in words of its own', async () => {
    const controller = new AbortController();
    const host = hostOf(async function* (_request, signal) {
      yield { type: 'text', text: 'It is' };
      controller.abort(reason);
      await untilAborted(signal).catch(() => {
        throw new HostError('transient', 'socket closed');
      });
    });
    expect(await errorOf(new Agent({ host }).run('Hi?', { signal: controller.signal }))).toBe(reason);
  });

  it('while a tool runs aborts the tool, rejects with the reason, and leaves nothing behind', async () => {
    const controller = new AbortController();
    const clock = new HandClock();
    let seen: unknown;
    const look = tool({
      name: 'look',
      description: 'Looks.',
      effect: 'read',
      input,
      execute: async (_input, { signal }) => {
        queueMicrotask(() => controller.abort(reason));
        await untilAborted(signal).catch((error: unknown) => {
          seen = error;
          throw error;
        });
      },
    });
    const agent = new Agent({ host: new ScriptedHost([callLook]), tools: [look], clock });
    expect(await errorOf(agent.run('Hi?', { signal: controller.signal }))).toBe(reason);
    expect(seen).toBe(reason);
    expect(clock.open).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('ends the run even where a tool ignores it', async () => {
    const controller = new AbortController();
    const execute = (): Promise<never> => {
      queueMicrotask(() => controller.abort(reason));
      return new Promise(() => {});
    };
    const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input, execute });
    const clock = new HandClock();
    const agent = new Agent({ host: new ScriptedHost([callLook]), tools: [look], clock });
    expect(await errorOf(agent.run('Hi?', { signal: controller.signal }))).toBe(reason);
    expect(clock.open).toBe(0);
  });

  it('while arguments are checked starts no tool', async () => {
    const controller = new AbortController();
    let ran = 0;
    const slow = input.refine(async () => {
      controller.abort(reason);
      return true;
    });
    const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: slow, execute: () => ++ran });
    const agent = new Agent({ host: new ScriptedHost([callLook]), tools: [look] });
    expect(await errorOf(agent.run('Hi?', { signal: controller.signal }))).toBe(reason);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ran).toBe(0);
  });

  it('starts no tool that still waits for its turn', async () => {
    const controller = new AbortController();
    const ran: number[] = [];
    const look = tool({
      name: 'look',
      description: 'Looks.',
      effect: 'read',
      input: z.object({ n: z.number() }),
      execute: ({ n }) => {
        ran.push(n);
        controller.abort(reason);
        return n;
      },
    });
    const calls = [1, 2, 3].map((n) => ({ name: 'look', arguments: { n } }));
    const agent = new Agent({ host: new ScriptedHost([{ calls }]), tools: [look], limits: { concurrency: 1 } });
    expect(await errorOf(agent.run('Hi?', { signal: controller.signal }))).toBe(reason);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ran).toEqual([1]);
  });

  it('while waiting to ask again ends the wait', async () => {
    const controller = new AbortController();
    const clock = new HandClock();
    const host = new ScriptedHost([new HostError('transient', 'busy'), 'Hi.']);
    const agent = new Agent({ host, clock });
    agent.on('retry', () => queueMicrotask(() => controller.abort(reason)));
    expect(await errorOf(agent.run('Hi?', { signal: controller.signal }))).toBe(reason);
    expect(host.requests).toHaveLength(1);
    expect(clock.open).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});

describe('a signal that many runs share', () => {
  it('has no listener left after them, however they end', async () => {
    const { signal } = new AbortController();
    const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input, execute: () => 1 });
    for (const answers of [['Hi.'], [callLook, 'Hi.'], [new Error('down')], [callLook]]) {
      const agent = new Agent({ host: new ScriptedHost(answers), tools: [look] });
      await agent.run('Hi?', { signal }).catch(() => {});
    }
    for await (const _event of new Agent({ host: new ScriptedHost(['Hi.']) }).stream('Hi?', { signal })) break;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

import { Agent, type RunEvent, type Tool, tool } from '@windrose/core';
import type { GenerateOptions, Host } from '@windrose/core/host';
import { fallback, hedge } from '@windrose/core/route';
import { ScriptedHost, type ScriptedAnswer } from '@windrose/core/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { drain } from './told-by.js';

interface WatchedHost extends Host {
  /** Of each request, whether the answer might come in one piece. */
  readonly asked: readonly (boolean | undefined)[];
}

function watchedHost(...turns: readonly ScriptedAnswer[]): WatchedHost {
  const scripted = new ScriptedHost(turns);
  const asked: (boolean | undefined)[] = [];
  return {
    name: scripted.name,
    model: scripted.model,
    capabilities: scripted.capabilities,
    generate(request, options: GenerateOptions) {
      asked.push(options.isWhole);
      return scripted.generate(request, options);
    },
    asked,
  };
}

const look: Tool = tool({
  name: 'look',
  description: 'Looks around',
  input: z.object({}),
  effect: 'read',
  execute: () => 'Nothing.',
});

describe('an answer that nobody reads while it comes', () => {
  it('may come in one piece, whatever it brings', async () => {
    const host = watchedHost({ calls: [{ name: 'look', arguments: {} }] }, 'Done.');
    await new Agent({ host, tools: [look] }).run('Look!');
    expect(host.asked).toEqual([true, true]);
  });

  it('may come in one piece to a run that is taken up, too', async () => {
    const host = watchedHost({ calls: [{ name: 'look', arguments: {} }] }, 'Done.', 'Done again.');
    const agent = new Agent({ host, tools: [look] });
    const { state } = await agent.run('Look!');
    const begun = { ...state, messages: state.messages.slice(0, 1) };
    expect((await agent.resume(begun)).text).toBe('Done again.');
    expect(host.asked).toEqual([true, true, true]);
  });

  it('may come in one piece where only whole events are listened to', async () => {
    const host = watchedHost('Done.');
    const agent = new Agent({ host });
    agent.on('step-end', () => {});
    await agent.run('Hello?');
    expect(host.asked).toEqual([true]);
  });

  it('may come in one piece from each host of a fallback', async () => {
    const host = watchedHost('Done.');
    await new Agent({ host: fallback([host, watchedHost()]) }).run('Hello?');
    expect(host.asked).toEqual([true]);
  });
});

describe('an answer has to come in pieces', () => {
  it('where a run is read as events', async () => {
    const host = watchedHost('Done.');
    await drain(new Agent({ host }).stream('Hello?'));
    expect(host.asked).toEqual([false]);
  });

  it.each<RunEvent['type']>(['text-delta', 'reasoning-delta', 'output-delta', 'tool-call'])(
    'where a listener hears each %s, until it is taken off',
    async (type) => {
      const host = watchedHost('One.', 'Two.');
      const agent = new Agent({ host });
      const off = agent.on(type, () => {});
      await agent.run('1');
      off();
      await agent.run('2');
      expect(host.asked).toEqual([false, true]);
    },
  );

  it('where hosts race for the first word', async () => {
    const host = watchedHost('Done.');
    await new Agent({ host: hedge([host, watchedHost()], { afterMs: 1000 }) }).run('Hello?');
    expect(host.asked).toEqual([false]);
  });

  it('where it is cut here at a text that the host does not stop at', async () => {
    const host = watchedHost('Done. Really.');
    const { sampling, ...capabilities } = host.capabilities;
    const unstopping: Host = {
      ...host,
      capabilities: { ...capabilities, sampling: { ...sampling, stop: 'unsupported' } },
    };
    expect((await new Agent({ host: unstopping, stop: ['Really'] }).run('Hello?')).text).toBe('Done. ');
    expect(host.asked).toEqual([false]);
  });
});

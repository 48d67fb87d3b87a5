import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, ApprovalError, type Message, tool } from '@windrose/core';
import type { Thread } from '@windrose/core/journal';
import { ScriptedHost } from '@windrose/core/testing';
import { errorOf } from './told-by.js';

/** A thread in memory that lets one turn in at a time. */
class ListThread implements Thread {
  readonly messages: Message[] = [];
  #last: Promise<void> = Promise.resolve();

  async enter() {
    const before = this.#last;
    const over = Promise.withResolvers<void>();
    this.#last = over.promise;
    await before;
    return {
      history: [...this.messages],
      keep: async (said: readonly Message[]) => void this.messages.push(...said),
      leave: async () => over.resolve(),
    };
  }
}

const rolesOf = (messages: readonly Message[]) => messages.map(({ role }) => role);

describe('a run in a thread', () => {
  it('goes on from what was said before, under the instructions of today', async () => {
    const thread = new ListThread();
    await new Agent({ host: new ScriptedHost(['I am here.']), instructions: 'Old.' }).run('Hello?', { thread });
    const host = new ScriptedHost(['As I said.']);
    const { state } = await new Agent({ host, instructions: 'New.' }).run('Where?', { thread });
    expect(rolesOf(state.messages)).toEqual(['system', 'user', 'assistant', 'user', 'assistant']);
    expect(host.requests[0]).toMatchObject({ messages: [{ text: 'New.' }, {}, {}, {}] });
    expect(rolesOf(thread.messages)).toEqual(['user', 'assistant', 'user', 'assistant']);
  });

  it('lets one turn in at a time, in the order in which they came', async () => {
    const thread = new ListThread();
    const host = new ScriptedHost(['One.', 'Two.', 'Three.']);
    const agent = new Agent({ host });
    await Promise.all(['1', '2', '3'].map((text) => agent.run(text, { thread })));
    expect(host.requests.map((request) => (request.kind === 'chat' ? request.messages.length : 0))).toEqual([1, 3, 5]);
    const said = thread.messages.map((each) => (each.role === 'user' || each.role === 'assistant' ? each.parts : []));
    expect(said.flat()).toMatchObject(['1', 'One.', '2', 'Two.', '3', 'Three.'].map((text) => ({ text })));
  });

  it('keeps nothing of a turn that failed, and lets the next one in', async () => {
    const thread = new ListThread();
    const agent = new Agent({ host: new ScriptedHost([new Error('broken'), 'Well.']) });
    await errorOf(agent.run('Hello?', { thread }));
    expect(thread.messages).toEqual([]);
    expect((await agent.run('Again?', { thread })).output).toBe('Well.');
    expect(thread.messages).toHaveLength(2);
  });

  it('has its state in the error of a thread that cannot keep it: what was answered is not lost', async () => {
    const thread = new ListThread();
    const full: Thread = {
      enter: async () => ({
        ...(await thread.enter()),
        keep: () => Promise.reject(Object.freeze(new RangeError('full'))),
      }),
    };
    const broken: Thread = {
      enter: async () => ({ ...(await thread.enter()), keep: () => Promise.reject(new RangeError('broken')) }),
    };
    const agent = new Agent({ host: new ScriptedHost(['One.', 'Two.', 'Three.']) });
    expect(await errorOf(agent.run('Hello?', { thread: broken }))).toMatchObject({
      message: 'broken',
      state: { steps: 1, messages: [{ role: 'user' }, { role: 'assistant', parts: [{ text: 'One.' }] }] },
    });
    expect(await errorOf(agent.run('Hello?', { thread: full }))).toMatchObject({ message: 'full' });
    expect((await agent.run('Again?', { thread })).output).toBe('Three.');
  });

  it('keeps a turn that waited for a person once it is taken up and done', async () => {
    const pay = tool({
      name: 'pay',
      description: 'Pays.',
      approval: 'always',
      input: z.object({}),
      execute: () => 'paid',
    });
    const host = new ScriptedHost(['Hello.', { calls: [{ name: 'pay', arguments: {} }] }, 'Done.']);
    const [agent, thread] = [new Agent({ host, tools: [pay], instructions: 'Be brief.' }), new ListThread()];
    await agent.run('Hello?', { thread });
    const error = await errorOf(agent.run('Pay.', { thread }));
    if (!(error instanceof ApprovalError) || error.state === undefined) throw error;
    expect(thread.messages).toHaveLength(2);
    await agent.resume(error.state, { thread, approve: () => true });
    expect(rolesOf(thread.messages)).toEqual(['user', 'assistant', 'user', 'assistant', 'tool', 'assistant']);
  });
});

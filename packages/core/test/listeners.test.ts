import { describe, expect, it } from 'vitest';
import { Agent } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { drain } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const agentOf = (...answers: string[]) => new Agent({ host: new ScriptedHost(answers) });
const notice = (text: string) => ({ type: 'notice', code: 'listener-failed', text });

describe('a listener', () => {
  it('hears the events of all runs until it is taken off', async () => {
    const agent = agentOf('One.', 'Two.', 'Three.');
    const heard: string[] = [];
    const off = agent.on('text-delta', ({ text }) => heard.push(text));
    await agent.run('1');
    await agent.run('2');
    off();
    off();
    await agent.run('3');
    expect(heard).toEqual(['One.', 'Two.']);
  });

  it('that throws becomes a notice after the event, and the run goes on', async () => {
    const agent = agentOf('One.');
    agent.on('text-delta', () => {
      throw new Error('the log is full');
    });
    const { events, result } = await drain(agent.stream('1'));
    expect(result.output).toBe('One.');
    const at = events.findIndex(({ type }) => type === 'text-delta');
    expect(events[at + 1]).toEqual(notice('A listener of "text-delta" threw: the log is full'));
  });

  it('that throws does not keep the others from hearing', async () => {
    const agent = agentOf('One.');
    const heard: string[] = [];
    agent.on('text-delta', () => {
      throw new Error('first');
    });
    agent.on('text-delta', ({ text }) => heard.push(text));
    await agent.run('1');
    expect(heard).toEqual(['One.']);
  });

  it('that rejects becomes a notice too, and no unhandled rejection', async () => {
    const agent = agentOf('One.');
    agent.on('plan', async () => {
      throw new Error('no network');
    });
    const { events } = await drain(agent.stream('1'));
    expect(events).toContainEqual(notice('A listener of "plan" threw: no network'));
  });

  it('of notices hears of the failure of another; its own failure ends there', async () => {
    const agent = agentOf('One.');
    const heard: unknown[] = [];
    agent.on('plan', () => {
      throw undefined;
    });
    agent.on('notice', (event) => {
      heard.push(event);
      throw new Error('me too');
    });
    await agent.run('1');
    expect(heard).toEqual([notice('A listener of "plan" threw: it gave no reason')]);
  });
});

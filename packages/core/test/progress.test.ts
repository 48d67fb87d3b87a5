import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, LimitError, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { errorOf } from './told-by.js';

const again = { calls: [{ name: 'look', arguments: {} }] };

function begin(answers: readonly (typeof again | string)[], see: () => unknown = () => 'fog', repeats?: number) {
  let looks = 0;
  const look = tool({
    name: 'look',
    description: 'Looks.',
    effect: 'read',
    input: z.object({}),
    execute: () => {
      looks++;
      return see();
    },
  });
  const host = new ScriptedHost(answers);
  const limits = { steps: 20, ...(repeats !== undefined && { repeats }) };
  return { host, looks: () => looks, agent: new Agent({ host, tools: [look], limits }) };
}

describe('the same call with the same result, again and again', () => {
  it('is pointed out to the model once, and ends the run when it goes on', async () => {
    const { agent, host, looks } = begin(Array.from({ length: 9 }, () => again));
    const error = await errorOf(agent.run('Hi?'));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ limit: 'repeats' });
    expect(looks()).toBe(4);
    const hints = host.requests.map((request) => JSON.stringify(request).split('gave the same results').length - 1);
    expect(hints).toEqual([0, 0, 0, 1]);
  });

  it('is forgiven where the model then answers', async () => {
    const { agent } = begin([again, again, again, 'Only fog.']);
    expect((await agent.run('Hi?')).output).toBe('Only fog.');
  });

  it('is no circle where the result changes, as when a tool waits for something', async () => {
    let minute = 0;
    const { agent, looks } = begin([...Array.from({ length: 8 }, () => again), 'Clear.'], () => ++minute);
    expect((await agent.run('Hi?')).output).toBe('Clear.');
    expect(looks()).toBe(8);
  });

  it('may be allowed', async () => {
    const { agent, looks } = begin([...Array.from({ length: 8 }, () => again), 'Clear.'], () => 'fog', 100);
    await agent.run('Hi?');
    expect(looks()).toBe(8);
  });
});

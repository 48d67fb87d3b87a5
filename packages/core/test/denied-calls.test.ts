import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type ApprovalDecision, DefinitionError, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { resultsIn } from './told-by.js';

const pay = tool({
  name: 'pay',
  description: 'Pays.',
  effect: 'write',
  input: z.object({}),
  execute: () => expect.fail('nobody allowed it'),
});

describe('a call that is not allowed', () => {
  it.each<[ApprovalDecision, string]>([
    [false, ''],
    [{ approved: false }, ''],
    [{ approved: false, reason: '' }, ''],
    [{ approved: false, reason: 'too much' }, ': too much'],
  ])('does not run, and the model reads why where a reason is given: %j', async (decision, reason) => {
    const host = new ScriptedHost([{ calls: [{ name: 'pay', arguments: {} }] }, 'Then not.']);
    const agent = new Agent({ host, tools: [pay], approval: { pay: 'always' } });
    const { state } = await agent.run('Pay.', { approve: () => decision });
    const content = JSON.stringify(`Error: The person who was asked did not allow pay${reason}. Go on without it.`);
    expect(resultsIn(state.messages)).toEqual([{ content, isError: true }]);
  });
});

describe('what the program says of its tools', () => {
  it('must name one of them', () => {
    const approval = { pays: 'always' } as { pay?: 'always' };
    const define = () => new Agent({ host: new ScriptedHost([]), tools: [pay], approval });
    expect(define).toThrow(DefinitionError);
    expect(define).toThrow('approval names "pays", and no tool has that name.');
  });
});

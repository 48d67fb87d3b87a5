import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type ApprovalError, type Approve, LimitError, type RunState, StreamError, tool } from '@windrose/core';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { drain, errorOf, resultsIn } from './told-by.js';

const look = tool({
  name: 'look',
  description: 'Looks.',
  effect: 'read',
  input: z.object({}),
  execute: () => 'x'.repeat(50),
});
const calls = (count: number): ScriptedAnswer => ({
  calls: Array.from({ length: count }, () => ({ name: 'look', arguments: {} })),
});

describe('a limit of a run', () => {
  it('on steps ends a model that never answers, with what it did so far', async () => {
    const host = new ScriptedHost([calls(1), calls(1), calls(1)]);
    const error = await errorOf(new Agent({ host, tools: [look], limits: { steps: 2 } }).run('Go.'));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ code: 'LIMIT', limit: 'steps', state: { steps: 2, toolCalls: 2 } });
    expect(host.requests).toHaveLength(2);
  });

  it('on tool calls runs none of an answer that asks for too many, and leaves no call open in the state', async () => {
    const host = new ScriptedHost([calls(2), calls(2)]);
    const error = await errorOf(new Agent({ host, tools: [look], limits: { toolCalls: 3 } }).run('Go.'));
    expect(error).toMatchObject({ limit: 'toolCalls', state: { toolCalls: 2, steps: 2 } });
    const { messages } = (error as LimitError).state ?? { messages: [] };
    expect(messages.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'tool',
      'tool',
      'assistant',
      'tool',
      'tool',
    ]);
    const goOn = new ScriptedHost(['Done.']);
    expect((await new Agent({ host: goOn, tools: [look] }).run(messages)).output).toBe('Done.');
  });

  it('on calls in one answer ends the run before any of them', async () => {
    const { host, heard, agent } = observed([calls(3)], { callsPerTurn: 2 });
    const error = await errorOf(agent.run('Go.'));
    expect(error).toMatchObject({ limit: 'callsPerTurn', state: { steps: 1, toolCalls: 0 } });
    expect(heard).toEqual([]);
    // The answer is not kept: closed with a result each, its calls could be more than any host takes back.
    expect((error as LimitError).state?.messages.map(({ role }) => role)).toEqual(['user']);
    expect(host.requests).toHaveLength(1);
  });

  it('on corrections counts a step of which a person is asked too, each time', async () => {
    const ask = tool({ name: 'ask', description: 'Asks.', approval: 'always', input: z.object({}), execute: () => 1 });
    const both: ScriptedAnswer = { calls: ['gone', 'ask'].map((name) => ({ name, arguments: {} })) };
    const host = new ScriptedHost([both, both, both, 'Done.']);
    const agent = new Agent({ host, tools: [ask], limits: { corrections: 1 } });
    const waiting = await errorOf(agent.run('Go.'));
    expect(waiting).toMatchObject({ code: 'APPROVAL', state: { corrections: 1 } });
    const { requests, state } = waiting as ApprovalError;
    const approve: Approve = ({ digest }) => (digest === requests[0]?.digest ? true : undefined);
    const error = await errorOf(agent.resume(state as RunState, { approve }));
    expect(error).toMatchObject({ limit: 'corrections', state: { corrections: 2 } });
    expect(host.requests).toHaveLength(2);
  });

  it('on a result cuts it, tells the model, and says so', async () => {
    const agent = new Agent({
      host: new ScriptedHost([calls(1), 'Done.']),
      tools: [look],
      limits: { toolResultChars: 45 },
    });
    const { events, result } = await drain(agent.stream('Go.'));
    const content = JSON.stringify('"xxxxxxxxxxxxx … [cut: 38 more characters]');
    expect(resultsIn(result.state.messages)).toEqual([{ content, isError: false }]);
    expect(content.length).toBeLessThanOrEqual(45);
    expect(events).toContainEqual({
      type: 'notice',
      code: 'result-cut',
      text: 'The result of look was cut from 52 to 45 characters.',
    });
  });

  it('on an answer counts text, thoughts and arguments', async () => {
    const answers: ScriptedAnswer[] = [
      'x'.repeat(101),
      [
        { type: 'reasoning', text: 'x'.repeat(60) },
        { type: 'text', text: 'x'.repeat(60) },
      ],
      [{ type: 'tool-call', name: 'look', arguments: `"${'x'.repeat(100)}` }],
    ];
    for (const answer of answers) {
      const error = await errorOf(
        new Agent({ host: new ScriptedHost([answer]), tools: [look], limits: { answerChars: 100 } }).run('Go.'),
      );
      expect(error).toBeInstanceOf(StreamError);
      expect(error).toMatchObject({
        kind: 'oversize',
        message: 'The answer is longer than limits.answerChars (100).',
        state: { steps: 0 },
      });
    }
    expect(
      (await new Agent({ host: new ScriptedHost(['x'.repeat(100)]), limits: { answerChars: 100 } }).run('Go.')).output,
    ).toHaveLength(100);
  });

  it('is refused when the agent is made where it is none', () => {
    const host = new ScriptedHost([]);
    expect(() => new Agent({ host, limits: { steps: -1 } })).toThrow('The limit steps must be 0 or more, not -1.');
  });
});

function observed(answers: readonly ScriptedAnswer[], limits: { callsPerTurn: number }) {
  const host = new ScriptedHost(answers);
  const agent = new Agent({ host, tools: [look], limits });
  const heard: unknown[] = [];
  agent.on('tool-start', (event) => heard.push(event));
  return { host, heard, agent };
}

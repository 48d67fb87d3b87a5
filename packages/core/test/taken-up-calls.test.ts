import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, ApprovalError, type Capabilities, HostError, type RunState, tool } from '@windrose/core';
import { constrained } from '@windrose/core/constrained';
import { native } from '@windrose/core/native';
import { fallback } from '@windrose/core/route';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { resultsIn } from './told-by.js';

const binding: Partial<Capabilities> = { tools: 'none', output: 'schema', toolChoice: [] };

function hostOf(answers: readonly ScriptedAnswer[], capabilities: Partial<Capabilities> = {}): ScriptedHost {
  return new ScriptedHost(answers, { strategies: [native, constrained], capabilities });
}

const labels = { labels: { entries: [{ key: 'a', value: '1' }] } };
const bound = JSON.stringify({ tool_calls: [{ name: 'set_labels', arguments: labels }], answer: '' });

async function suspended(running: Promise<unknown>): Promise<ApprovalError> {
  const error: unknown = await running.catch((each: unknown) => each);
  if (!(error instanceof ApprovalError)) throw error;
  return error;
}

describe('a call that a person allowed', () => {
  it('runs with what was shown, though another host takes the run up', async () => {
    const seen: unknown[] = [];
    const setLabels = tool({
      name: 'set_labels',
      description: 'Sets labels.',
      approval: 'always',
      input: z.object({ labels: z.record(z.string(), z.any()) }),
      execute: (input) => void seen.push(input),
    });
    const down = hostOf([new HostError('transient', 'down')]);
    const asked = new Agent({ host: fallback([down, hostOf([bound], binding)]), tools: [setLabels] });
    const { requests, state } = await suspended(asked.run('Label it.'));
    expect(requests[0]?.input).toEqual({ labels: { a: 1 } });

    const other = new Agent({ host: fallback([hostOf(['done']), hostOf([], binding)]), tools: [setLabels] });
    const kept = JSON.parse(JSON.stringify(state)) as RunState;
    await other.resume(kept, { approve: ({ digest }) => digest === requests[0]?.digest });
    expect(seen).toEqual([{ labels: { a: 1 } }]);
  });
});

describe('a write that was under way when its process died', () => {
  const begun = tool({
    name: 'pay',
    description: 'Pays an invoice.',
    approval: 'never',
    input: z.object({ id: z.string() }),
    execute: () => controller.abort(new Error('The process died.')),
  });
  let controller = new AbortController();

  async function checkpoint(): Promise<RunState> {
    controller = new AbortController();
    const host = new ScriptedHost([{ calls: [{ name: 'pay', arguments: { id: 'R-17' } }] }]);
    const agent = new Agent({ host, tools: [begun] });
    const states: RunState[] = [];
    agent.on('checkpoint', ({ state }) => states.push(state));
    await expect(agent.run('Pay R-17.', { signal: controller.signal })).rejects.toThrow('The process died.');
    const [started] = states;
    return started ?? expect.fail('there is no checkpoint');
  }

  const more = z.object({ id: z.string(), amount: z.number() });
  const paid = z.object({ id: z.string().refine(async () => false, 'no open invoice has this number') });
  const never = { ...begun, execute: () => expect.fail('it ran twice') };

  it.each([
    ['its schema wants more now', [{ ...never, input: more }]],
    ['its schema finds the work done', [{ ...never, input: paid }]],
    ['its tool is gone', []],
  ])('is told as not known, though %s', async (_, tools) => {
    const agent = new Agent({ host: new ScriptedHost(['I shall look.']), tools });
    const { state } = await agent.resume(await checkpoint());
    expect(resultsIn(state.messages)[0]?.content).toContain('It is not known whether pay ran');
    expect(state.corrections).toBe(0);
  });
});

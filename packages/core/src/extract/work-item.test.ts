import { describe, expect, it } from 'vitest';
import { Agent } from '../agent.js';
import type { Message } from '../message.js';
import { ScriptedHost } from '../testing.js';
import { beginState } from '../loop/state.js';
import { type Prompt, type Runner, workItem } from './work-item.js';

const named = { item: 'a document', index: 3, key: 'three' };
const never = new AbortController().signal;
const asked = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });
const usage = { inputTokens: 10, outputTokens: 5 };

function work(prompt: Prompt<string>, agent: Runner<string> = new Agent({ host: new ScriptedHost(['Yes.']) })) {
  return workItem({ agent, prompt }, named, never);
}

describe('an item that is worked on', () => {
  it.each<[string, Prompt<string>]>([
    ['a text', (item) => item],
    ['messages', (item) => [asked(item)]],
    ['messages that have to be fetched', async (item) => [asked(item)]],
  ])('may be asked about in %s', async (_, prompt) => {
    expect(await work(prompt)).toEqual({ ...named, ok: true, value: 'Yes.', usage, attempts: 1 });
  });

  it.each<[Prompt<string>, string]>([
    [() => [], 'nothing'],
    [async () => '  ', 'nothing'],
    [() => 7 as never, 'number'],
  ])('is not asked about with %s', async (prompt, what) => {
    const { error } = { error: undefined, ...(await work(prompt)) };
    expect(error).toMatchObject({
      code: 'DEFINITION',
      message: `There is no prompt for item 3: it must give a text or messages, not ${what}.`,
    });
  });

  it('fails where its run would wait for a person', async () => {
    const call = { type: 'tool-call', id: 'a', name: 'pay', arguments: '{}' } as const;
    const state = { ...beginState([asked('Pay.')], 'run'), usage };
    const requests = [{ call, input: {}, digest: 'd', why: 'always' } as const];
    const agent: Runner<string> = {
      async *stream() {
        yield { type: 'checkpoint', state };
        return { status: 'suspended', requests, state, usage };
      },
    };
    expect(await work((item) => item, agent)).toMatchObject({
      ok: false,
      usage,
      error: { code: 'APPROVAL', message: expect.stringContaining('A person must allow pay') },
    });
  });
});

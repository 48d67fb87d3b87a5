import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, CapabilityError, DefinitionError, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { drain, errorOf, resultsIn } from './told-by.js';

const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 1 });
const callLook = { calls: [{ name: 'look', arguments: {} }] };

describe('the plan of an agent', () => {
  it('can be asked for without sending, and says what becomes of each setting', () => {
    const host = new ScriptedHost([]);
    const agent = new Agent({ host, tools: [look], temperature: 1.5, topK: 3, toolChoice: 'required' });
    expect(agent.plan()).toEqual({
      host: 'scripted',
      model: 'script',
      strategy: 'native',
      output: 'none',
      why: 'the host has tools of its own',
      settings: [
        { setting: 'temperature', fate: 'rewritten', asked: 1.5, used: 1, why: 'the host takes 0 to 1' },
        { setting: 'topK', fate: 'refused', asked: 3, why: 'the host takes no such setting' },
        { setting: 'toolChoice', fate: 'sent', asked: 'required' },
      ],
    });
    expect(host.requests).toEqual([]);
  });

  it('is what is sent', async () => {
    const host = new ScriptedHost(['Hi.']);
    await new Agent({ host, instructions: 'Be brief.', tools: [look], temperature: 1.5, parallelCalls: false }).run(
      'Hi?',
    );
    expect(host.requests).toEqual([
      {
        kind: 'chat',
        messages: [
          { role: 'system', text: 'Be brief.' },
          { role: 'user', parts: [{ type: 'text', text: 'Hi?' }] },
        ],
        tools: [look.spec],
        toolChoice: 'auto',
        parallelCalls: false,
        sampling: { temperature: 1 },
      },
    ]);
  });

  it('demands a tool in the first request only', async () => {
    for (const toolChoice of ['required', { name: 'look' }] as const) {
      const host = new ScriptedHost([callLook, 'One.']);
      await new Agent({ host, tools: [look], toolChoice }).run('Hi?');
      expect(host.requests.map((request) => request.kind === 'chat' && request.toolChoice)).toEqual([
        toolChoice,
        'auto',
      ]);
    }
  });

  it('sends the model back where it answers in words though a tool is demanded, and ends where none is called', async () => {
    const host = new ScriptedHost(['I know.', callLook, 'One.']);
    const agent = new Agent({ host, tools: [look], toolChoice: { name: 'look' } });
    const { events, result } = await drain(agent.stream('Hi?'));
    expect(result.output).toBe('One.');
    expect(events.find(({ type }) => type === 'correction')).toMatchObject({
      issues: [{ message: 'the tool look was not called' }],
    });
    expect(result.state).toMatchObject({
      corrections: 1,
      messages: [{}, {}, { parts: [{ text: 'Call the tool look first.' }] }, {}, {}, {}],
    });

    const stubborn = new ScriptedHost(['I know.', 'I do.', 'Yes.', 'One.']);
    const run = new Agent({ host: stubborn, tools: [look], toolChoice: 'required' }).run('Hi?');
    await expect(run).rejects.toMatchObject({ limit: 'corrections', state: { corrections: 3 } });
  });

  it('takes words where a tool is demanded and the filter of the host ended the answer', async () => {
    const host = new ScriptedHost([{ text: 'I', finish: 'filtered' }]);
    const { finish } = await new Agent({ host, tools: [look], toolChoice: 'required' }).run('Hi?');
    expect(finish).toBe('filtered');
  });

  it('runs no tool where tools are forbidden, whatever the model writes', async () => {
    for (const toolChoice of [['none'], []] as const) {
      const host = new ScriptedHost([callLook, 'One.'], { capabilities: { toolChoice } });
      const { state } = await new Agent({ host, tools: [look], toolChoice: 'none' }).run('Hi?');
      expect(resultsIn(state.messages)).toEqual([
        { content: JSON.stringify('Error: There is no tool named "look". Answer without tools.'), isError: true },
      ]);
    }
  });

  it('fails when the agent is made, not when it is asked', async () => {
    const none = new ScriptedHost([], { capabilities: { tools: 'none' } });
    expect(await errorOf((async () => new Agent({ host: none, tools: [look] }))())).toBeInstanceOf(CapabilityError);
    const host = new ScriptedHost([]);
    const wrong: [() => unknown, string][] = [
      [() => new Agent({ host, tools: [look, look] }), 'Two tools are named "look": each needs a name of its own.'],
      [() => new Agent({ host, tools: [{ ...look, spec: undefined as never }] }), 'Each tool is made by tool().'],
      [() => new Agent({ host, tools: [look, undefined as never] }), 'Each tool is made by tool().'],
      [
        () => new Agent({ host, toolChoice: 'required' }),
        'toolChoice "required" fits none of the tools []. Say auto, none, required or { name }.',
      ],
      [
        () => new Agent({ host, tools: [look], ...JSON.parse('{"toolChoice": "any"}') }),
        'toolChoice "any" fits none of the tools [look]. Say auto, none, required or { name }.',
      ],
      [
        () => new Agent({ host, tools: [look], toolChoice: { name: 'see' as 'look' } }),
        'toolChoice {"name":"see"} fits none of the tools [look]. Say auto, none, required or { name }.',
      ],
      [() => new Agent({ host, temperature: Number.NaN }), 'temperature must be a finite number, not NaN.'],
      [() => new Agent({ host, maxTokens: 1.5 }), 'maxTokens must be a whole number above 0, not 1.5.'],
      [() => new Agent({ host, ...JSON.parse('{"stop": "END"}') }), 'stop must be a list of texts, not "END".'],
      [() => new Agent({ host, ...JSON.parse('{"topP": "0.5"}') }), 'topP must be a finite number, not "0.5".'],
      [() => new Agent({ host, output: z.symbol() }), "JSON cannot say the agent's output: "],
      [() => new Agent({ host: Promise.resolve(host) as never }), 'The agent has no host: is an await missing?'],
      [() => new Agent({ host: undefined as never }), 'The agent has no host: is an await missing?'],
      [() => new Agent({ host }).stream([]), 'There is nothing to answer: give a text, or messages as in '],
    ];
    for (const [make, text] of wrong) {
      expect(make).toThrow(DefinitionError);
      expect(make).toThrow(text);
    }
  });
});

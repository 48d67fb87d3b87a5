import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type Capabilities, tool } from '@windrose/core';
import { constrained } from '@windrose/core/constrained';
import { emulated } from '@windrose/core/emulated';
import type { ChatRequest } from '@windrose/core/host';
import { jsonSchema } from '@windrose/core/json-schema';
import { native } from '@windrose/core/native';
import { raw } from '@windrose/core/raw';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { drain, errorOf } from './told-by.js';

const output = z.object({ city: z.string(), hot: z.boolean().optional() });
const paris = '{"city": "Paris"}';
const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 'Paris' });
const callLook = { calls: [{ name: 'look', arguments: {} }] };
const strategies = [native, constrained, emulated];
const tags = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const answer = (value: unknown, name = 'answer') => ({ calls: [{ name, arguments: value }] });

function hostOf(script: readonly ScriptedAnswer[], capabilities: Partial<Capabilities>): ScriptedHost {
  return new ScriptedHost(script, { capabilities, strategies });
}

function chatsOf({ requests }: ScriptedHost): ChatRequest[] {
  return requests.flatMap((request) => (request.kind === 'chat' ? [request] : []));
}

const atOnce = {};
const noBoth = { outputWithTools: false };
const noSchema = { output: 'none' } as const;
const freeChoice = { ...noBoth, toolChoice: ['auto'] } as const;
const talking = { output: 'none', tools: 'none', toolChoice: [] } as const;

describe('the way to a structured answer', () => {
  it.each([
    ['a schema', atOnce, 'schema', 'schema'],
    ['a schema, and beside tools one more tool', noBoth, 'schema', 'tool'],
    ['a tool', noSchema, 'tool', 'tool'],
    ['a schema, and beside tools two phases', freeChoice, 'schema', 'two-phases'],
    ['JSON and words', { ...freeChoice, output: 'json' }, 'json', 'two-phases'],
    ['words', { ...freeChoice, output: 'none' }, 'words', 'words'],
    ['words of a host that only talks', talking, 'words', 'words'],
    ['JSON of a host that only talks, where there are no tools', { ...talking, output: 'json' }, 'json', 'words'],
    ['a schema of these calls or the answer', { tools: 'none', toolChoice: [] }, 'schema', 'schema'],
  ] as const)('is %s', (_what, capabilities, alone, beside) => {
    const host = hostOf([], capabilities);
    expect(new Agent({ host, output }).plan().output).toBe(alone);
    expect(new Agent({ host, output, tools: [look] }).plan().output).toBe(beside);
  });

  it('is that without tools where tools are forbidden', async () => {
    const host = hostOf([paris], noBoth);
    const agent = new Agent({ host, output, tools: [look], toolChoice: 'none' });
    expect(agent.plan().output).toBe('schema');
    await agent.run('Where?');
    expect(chatsOf(host)[0]).toMatchObject({ tools: [], output: { name: 'answer' } });
  });
});

describe('an answer as the arguments of a tool', () => {
  it('takes no request more, is demanded in each, and stands in the conversation as text', async () => {
    const host = hostOf([callLook, answer({ city: 'Paris', hot: null })], noBoth);
    const { events, result } = await drain(new Agent({ host, output, tools: [look] }).stream('Where?'));
    expect(result.output).toEqual({ city: 'Paris' });
    expect(result.finish).toBe('stop');
    expect(chatsOf(host).map(({ tools, toolChoice }) => [tools.map(({ name }) => name), toolChoice])).toEqual([
      [['look', 'answer'], 'required'],
      [['look', 'answer'], 'required'],
    ]);
    expect(result.state.messages.at(-1)).toEqual({
      role: 'assistant',
      parts: [{ type: 'text', text: '{"city":"Paris","hot":null}' }],
    });
    expect(events.filter(({ type }) => type === 'tool-start')).toHaveLength(1);
  });

  it('is demanded by its name where it is the only one', async () => {
    const host = hostOf([answer({ city: 'Paris' })], noSchema);
    expect((await new Agent({ host, output }).run('Where?')).output).toEqual({ city: 'Paris' });
    expect(chatsOf(host)[0]).toMatchObject({ toolChoice: { name: 'answer' } });
    expect(chatsOf(host)[0]).not.toHaveProperty('output');
  });

  it('has a name that no tool of the agent has', async () => {
    const own = tool({ ...look, name: 'answer', input: z.object({}), execute: () => 'mine' });
    const host = hostOf([answer({}), answer({ city: 'Paris' }, 'final_answer')], noBoth);
    const { output: value, state } = await new Agent({ host, output, tools: [own] }).run('Where?');
    expect(value).toEqual({ city: 'Paris' });
    expect(state.toolCalls).toBe(1);
  });

  it('waits where a tool of the agent is demanded', async () => {
    const host = hostOf([callLook, answer({ city: 'Paris' })], noBoth);
    await new Agent({ host, output, tools: [look], toolChoice: { name: 'look' } }).run('Where?');
    expect(chatsOf(host).map(({ toolChoice }) => toolChoice)).toEqual([{ name: 'look' }, 'required']);
    expect(chatsOf(host)[0]?.tools).toHaveLength(1);
  });

  it('is read as well where the model writes it as text, or the call into its text', async () => {
    const written = '[TOOL_CALLS] [{"name": "answer", "arguments": {"city": "Paris"}}]';
    for (const said of [paris, `Here:\n${paris}`, written]) {
      const host = hostOf([said], noBoth);
      const { output: value, state } = await new Agent({ host, output, tools: [look] }).run('Where?');
      expect({ value, steps: state.steps }).toEqual({ value: { city: 'Paris' }, steps: 1 });
    }
  });

  it('that does not fit is sent back like any other', async () => {
    const host = hostOf([answer({ city: 1 }), answer({ city: 'Paris' })], noBoth);
    const { output: value, state } = await new Agent({ host, output, tools: [look] }).run('Where?');
    expect(value).toEqual({ city: 'Paris' });
    expect(state.corrections).toBe(1);
  });

  it('comes piece by piece, with pieces of calls beside it', async () => {
    const pieces = [
      { type: 'tool-call', index: 0, id: 'a' },
      { type: 'tool-call', index: 1, id: 'b', name: 'look', arguments: '{}' },
      { type: 'tool-call', index: 0, name: 'answer', arguments: '{"city": "Pa' },
      { type: 'tool-call', index: 0, arguments: 'ris"}' },
      { type: 'finish', reason: 'tool-calls' },
    ] as const;
    const host = hostOf([pieces, answer({ city: 'Rome' })], noBoth);
    const { events, result } = await drain(new Agent({ host, output, tools: [look] }).stream('Where?'));
    expect(result.output).toEqual({ city: 'Rome' });
    expect(events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []))).toEqual([
      '{"city": "Pa',
      'ris"}',
      '{"city":"Rome"}',
    ]);
    expect(result.state.toolCalls).toBe(1);
  });
});

describe('an answer in two phases', () => {
  it('takes no second request where the first answer fits', async () => {
    const host = hostOf([callLook, paris], freeChoice);
    const { state } = await new Agent({ host, output, tools: [look] }).run('Where?');
    expect(state).toMatchObject({ steps: 2, corrections: 0 });
    for (const chat of chatsOf(host)) {
      expect(chat).not.toHaveProperty('output');
      expect(JSON.stringify(chat.messages)).toContain('Answer with JSON that fits this schema');
    }
  });

  it('is bound in a request without tools where it does not, which is no correction', async () => {
    const host = hostOf([callLook, 'It is Paris.', paris], freeChoice);
    const agent = new Agent({ host, output, tools: [look], limits: { corrections: 0 } });
    const { events, result } = await drain(agent.stream('Where?'));
    expect(result.output).toEqual({ city: 'Paris' });
    expect(result.state).toMatchObject({ corrections: 0, answerPhase: true });
    expect(chatsOf(host).at(-1)).toMatchObject({ tools: [], output: { name: 'answer' } });
    expect(JSON.stringify(chatsOf(host).at(-1)?.messages)).not.toContain('fits this schema');
    expect(events.flatMap((event) => (event.type === 'plan' ? [event.plan.output] : []))).toEqual([
      'two-phases',
      'schema',
    ]);
  });

  it('is corrected in its second phase, and goes on from there', async () => {
    const dated = z.object({ on: z.iso.date() });
    const host = hostOf(['Soon.', '{"on": "soon"}', '{"on": "2026-01-02"}'], freeChoice);
    const { state } = await new Agent({ host, output: dated, tools: [look] }).run('When?');
    expect(state.corrections).toBe(1);
    expect(chatsOf(host).map(({ tools }) => tools.length)).toEqual([1, 0, 0]);
  });
});

describe('a schema a host takes and does not keep to', () => {
  it('is noticed, and asked for in another way by the next agent too', async () => {
    const host = hostOf(['It is Paris.', answer({ city: 'Paris' }), answer({ city: 'Rome' })], atOnce);
    const { events, result } = await drain(new Agent({ host, output }).stream('Where?'));
    expect(result.output).toEqual({ city: 'Paris' });
    expect(events.flatMap((event) => (event.type === 'notice' ? [event.text] : []))).toEqual([
      'The host took a schema for the answer and did not keep to it, so it is asked for in another way from now on.',
    ]);
    expect(new Agent({ host, output }).plan().output).toBe('tool');
    expect((await new Agent({ host, output }).run('Where?')).output).toEqual({ city: 'Rome' });
  });

  it('is no more sent beside tools where it was beside tools', async () => {
    const host = hostOf(['It is Paris.', answer({ city: 'Paris' })], atOnce);
    await new Agent({ host, output, tools: [look] }).run('Where?');
    expect(new Agent({ host, output, tools: [look] }).plan().output).toBe('tool');
    expect(new Agent({ host, output }).plan().output).toBe('schema');
  });

  it('costs no request more where the answer fits all the same', async () => {
    const host = hostOf([`Here it is:\n\`\`\`json\n${paris}\n\`\`\``], atOnce);
    const { events, result } = await drain(new Agent({ host, output }).stream('Where?'));
    expect(result.state.steps).toBe(1);
    expect(events.filter(({ type }) => type === 'notice')).toHaveLength(1);
  });

  it('is not suspected for an answer that was cut, is empty, or only fails what no host checks', async () => {
    const dated = z.object({ on: z.iso.date() });
    const script = [{ text: '{"on": "202', finish: 'length' }, '', '{"on": "soon"}', '{"on": "2026-01-02"}'] as const;
    const host = hostOf(script, atOnce);
    const { events, result } = await drain(new Agent({ host, output: dated, maxTokens: 9 }).stream('When?'));
    expect(result.output).toEqual({ on: '2026-01-02' });
    expect(events.flatMap((event) => (event.type === 'notice' ? [event.code] : []))).toEqual(['more-room']);
  });
});

describe('a structured answer that is no object', () => {
  it.each([
    ['a text', z.string(), 'Paris'],
    ['a word of some', z.enum(['Paris', 'Rome']), 'Rome'],
    ['a list', z.array(z.number()), [1, 2]],
    ['a choice', z.union([z.number(), z.object({ n: z.number() })]), 3],
    ['nothing', z.null(), null],
  ])('is wrapped for a host that binds, and unwrapped: %s', async (_what, schema: z.ZodType, value) => {
    const host = hostOf([JSON.stringify({ value })], atOnce);
    const { events, result } = await drain(new Agent({ host, output: schema }).stream('Which?'));
    expect(result.output).toEqual(value);
    expect(chatsOf(host)[0]?.output).toMatchObject({ schema: { type: 'object', required: ['value'] } });
    const partials = events.flatMap((event) => (event.type === 'output-delta' ? [event.partial] : []));
    if (typeof value === 'string' || Array.isArray(value)) expect(partials.at(-1)).toEqual(value);
  });

  it('is taken in its own words where it is a text that was asked for in words', async () => {
    for (const said of ['Paris', '"Paris"', ' Paris\n']) {
      const host = hostOf([said], talking);
      expect((await new Agent({ host, output: z.enum(['Paris', 'Rome']) }).run('Which?')).output).toBe('Paris');
    }
    const other = await errorOf(
      new Agent({ host: hostOf(['Oslo'], talking), output: z.enum(['Paris']), limits: { corrections: 0 } }).run(
        'Which?',
      ),
    );
    expect(other).toMatchObject({ code: 'OUTPUT' });
  });
});

describe('a schema that cannot be said', () => {
  it('is refused when the agent is made, and its path named', () => {
    const impossible = z.object({ to: z.object({ name: z.never() }) });
    expect(() => new Agent({ host: hostOf([], atOnce), output: impossible })).toThrow(/to\.name.*no value fits/);
    const dangling = jsonSchema({ type: 'object', properties: { to: { $ref: '#/$defs/none' } } });
    expect(() => new Agent({ host: hostOf([], atOnce), output: dangling })).toThrow(/"to".*points to no schema/);
  });
});

describe('an open object', () => {
  it('is not taken in the form in which the host was asked for it', async () => {
    const host = hostOf(['{"entries": [{"key": "a", "value": "1"}]}'], { dialect: 'mistral' });
    const { output: value } = await new Agent({ host, output: z.record(z.string(), z.any()) }).run('Which?');
    expect(value).toEqual({ a: 1 });
  });
});

describe('what a host does not check of a schema', () => {
  it('is part of the plan where a grammar binds, too', () => {
    const host = new ScriptedHost([], {
      capabilities: { ...talking, chat: false, raw: 'v3', grammar: true },
      strategies: [raw],
    });
    const agent = new Agent({ host, output: jsonSchema({ type: 'object', properties: { tags } }) });
    expect(agent.plan()).toMatchObject({
      output: 'grammar',
      settings: [{ why: expect.stringMatching(/uniqueItems of tags/) }],
    });
  });

  it('is part of the plan', () => {
    const host = hostOf([], { dialect: 'mistral' });
    const bounded = z.object({ on: z.iso.date() });
    expect(new Agent({ host, output: bounded }).plan().settings).toMatchObject([
      { setting: 'output', fate: 'sent', why: expect.stringMatching(/checked on return.*of on/) },
    ]);
  });
});

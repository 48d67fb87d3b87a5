import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, CapabilityError, type Host, HostError, type RunEvent, tool } from '@windrose/core';
import { constrained } from '@windrose/core/constrained';
import type { HostDelta } from '@windrose/core/host';
import { scriptedCapabilities, ScriptedHost } from '@windrose/core/testing';
import { lessons } from '../src/strategy/lessons.js';
import { native } from '../src/strategy/native.js';
import { drain, errorOf } from './told-by.js';

const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 1 });
const callLook = { calls: [{ name: 'look', arguments: {} }] };
/** Stands for the ways a host brings: it asks like `native`, and can be told apart in the plan. */
const emulated = { ...native, name: 'emulated' } as const;
/** Asks like core's own way, and learns as the ways do that hosts bring. */
const learning = { ...native, lessons } as const;

class TaughtHost extends ScriptedHost {
  constructor(...[answers, { strategies = [], ...options } = {}]: ConstructorParameters<typeof ScriptedHost>) {
    super(answers, { ...options, strategies: [learning, ...strategies] });
  }
}
const refusal = (kind: HostError['kind'], more: object = {}) => new HostError(kind, 'No.', { status: 400, ...more });

async function eventsOf(agent: Agent<readonly [typeof look]>): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  for await (const event of agent.stream('Hi?')) events.push(event);
  return events;
}

const plans = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'plan' ? [event.plan.strategy] : []));
const notices = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'notice' ? [`${event.code}: ${event.text}`] : []));

describe('a refusal of tools', () => {
  it('makes the run go on in another way, and says so', async () => {
    const host = new TaughtHost([refusal('tools-unsupported'), callLook, 'One.'], { strategies: [emulated] });
    const events = await eventsOf(new Agent({ host, tools: [look] }));
    expect(plans(events)).toEqual(['native', 'emulated']);
    expect(notices(events)).toEqual([
      'downgraded: The host refused tools, so calls are asked for in another way from now on.',
    ]);
    expect(host.requests).toHaveLength(3);
  });

  it('is remembered for the host, whoever asks it next', async () => {
    const host = new TaughtHost([refusal('tools-unsupported'), 'One.', 'Two.'], { strategies: [emulated] });
    const made = new Agent({ host, tools: [look] });
    await new Agent({ host, tools: [look] }).run('Hi?');
    expect(new Agent({ host, tools: [look] }).plan()).toMatchObject({
      strategy: 'emulated',
      why: 'the host has refused tools: they are asked for in words',
    });
    expect(made.plan().strategy).toBe('emulated');
    expect(plans(await eventsOf(made))).toEqual(['emulated']);
  });

  it('ends the run where there is no other way, with what the host said as its cause', async () => {
    const host = new TaughtHost([refusal('tools-unsupported')]);
    const error = await errorOf(new Agent({ host, tools: [look] }).run('Hi?'));
    expect(error).toBeInstanceOf(CapabilityError);
    expect(error).toMatchObject({ setting: 'tools', cause: { kind: 'tools-unsupported' } });
  });

  it('is no lesson once it has been learned', async () => {
    const script = [refusal('tools-unsupported'), refusal('tools-unsupported')];
    const host = new TaughtHost(script, { strategies: [emulated] });
    const error = await errorOf(new Agent({ host, tools: [look] }).run('Hi?'));
    expect(error).toMatchObject({ kind: 'tools-unsupported' });
    expect(host.requests).toHaveLength(2);
  });

  it('is no lesson once an answer has been told', async () => {
    const host = new TaughtHost([
      () => [
        { type: 'text', text: 'I' },
        { type: 'tool-call', name: 'look', arguments: '{}' },
      ],
    ]);
    const generate = host.generate.bind(host);
    host.generate = async function* (request, options) {
      yield* generate(request, options);
      throw refusal('tools-unsupported');
    };
    const events = new Agent({ host, tools: [look] }).stream('Hi?');
    expect(await errorOf(drain(events))).toMatchObject({ kind: 'tools-unsupported' });
  });
});

describe('a refusal of the tool choice', () => {
  it('of auto leaves the demanded ones', async () => {
    const host = new TaughtHost([refusal('tool-choice-unsupported'), 'Hm.'], { strategies: [emulated] });
    expect(plans(await eventsOf(new Agent({ host, tools: [look] })))).toEqual(['native', 'emulated']);
    expect(new Agent({ host, tools: [look], toolChoice: 'required' }).plan().strategy).toBe('native');
  });
});

describe('a demanded tool', () => {
  it('may be had in another way than a free one, and both plans are told', async () => {
    const host = new TaughtHost([callLook, 'Hm.'], {
      strategies: [emulated],
      capabilities: { toolChoice: ['required'] },
    });
    expect(plans(await eventsOf(new Agent({ host, tools: [look], toolChoice: 'required' })))).toEqual([
      'native',
      'emulated',
    ]);
  });
});

describe('a refusal of the schema', () => {
  it('asks for the answer in words', async () => {
    const host = new TaughtHost([refusal('schema-unsupported'), '{"n": 1}']);
    const agent = new Agent({ host, output: z.object({ n: z.number() }) });
    expect((await agent.run('Hi?')).output).toEqual({ n: 1 });
    expect(agent.plan().output).toBe('words');
    expect(JSON.stringify(host.requests[1])).toContain('fits this schema');
  });
});

describe('a key the host does not know', () => {
  it('is left out from now on, and its setting is refused in the plan', async () => {
    const host = new TaughtHost([refusal('unknown-param', { param: 'random_seed', setting: 'seed' }), 'Hi.']);
    const omitted: (readonly string[])[] = [];
    const generate = host.generate.bind(host);
    host.generate = (request, options) => {
      omitted.push(options.omit ?? []);
      return generate(request, options);
    };
    const agent = new Agent({ host, seed: 7 });
    await agent.run('Hi?');
    expect(omitted).toEqual([[], ['random_seed']]);
    expect(host.requests.map(({ sampling }) => sampling)).toEqual([{ seed: 7 }, {}]);
    expect(agent.plan().settings).toMatchObject([{ setting: 'seed', fate: 'refused' }]);
  });

  it('that stands for no setting is left out too, once', async () => {
    const host = new TaughtHost([
      refusal('unknown-param', { param: 'stream_options' }),
      refusal('unknown-param', { param: 'stream_options' }),
    ]);
    expect(await errorOf(new Agent({ host }).run('Hi?'))).toMatchObject({ param: 'stream_options' });
    expect(host.requests).toHaveLength(2);
  });

  it('ends a strict run, for its setting is lost', async () => {
    const host = new TaughtHost([refusal('unknown-param', { param: 'seed', setting: 'seed' }), 'Hi.']);
    const error = await errorOf(new Agent({ host, seed: 7, strict: true }).run('Hi?'));
    expect(error).toMatchObject({ code: 'CAPABILITY', setting: 'seed' });
  });
});

describe('one call at a time', () => {
  it('is kept where the host cannot be told: the model is told of the calls that were not run', async () => {
    const calls = [1, 2].map(() => ({ name: 'look', arguments: {} }));
    const host = new TaughtHost([{ calls }, 'One.'], { capabilities: { parallelSwitch: false } });
    const agent = new Agent({ host, tools: [look], parallelCalls: false });
    expect(agent.plan().settings).toMatchObject([{ fate: 'emulated', why: 'only the first call is run' }]);
    const { state } = await agent.run('Hi?');
    const results = state.messages.filter(({ role }) => role === 'tool');
    expect(results).toMatchObject([
      { content: '1', isError: false },
      { content: expect.stringContaining('one call an answer'), isError: true },
    ]);
  });
});

describe('a refusal that several runs meet at once', () => {
  it('is learned by the first, and the others ask in the new way too', async () => {
    let refused = 0;
    const host: Host = {
      ...new ScriptedHost([]),
      name: 'busy',
      model: 'script',
      capabilities: scriptedCapabilities,
      strategies: [learning, emulated],
      async *generate(request) {
        await Promise.resolve();
        if (request.kind === 'chat' && refused++ < 5) throw refusal('tools-unsupported');
        yield { type: 'text', text: 'One.' };
        yield { type: 'finish', reason: 'stop' };
      },
    };
    const agent = new Agent({ host, tools: [look] });
    const results = await Promise.all(Array.from({ length: 5 }, () => agent.run('Hi?')));
    expect(results.map(({ output }) => output)).toEqual(Array(5).fill('One.'));
  });
});

describe('a way the program insists on', () => {
  it('is not taken from it by a lesson, nor from those that ask the host after it', async () => {
    const deltas: HostDelta[] = [
      { type: 'text', text: '{"tool_calls":null,"answer":"It is 21."}' },
      { type: 'text', text: ' More.' },
      { type: 'finish', reason: 'stop' },
    ];
    const host = new ScriptedHost([deltas, '{"tool_calls":null,"answer":"Again."}'], { strategies: [constrained] });
    const insisting = () => new Agent({ host, tools: [look], strategy: 'constrained' });
    expect((await insisting().run('Hi?')).output).toContain('It is 21.');
    expect((await insisting().run('Hi?')).output).toBe('Again.');
  });

  it('ends with the refusal itself where the host refuses it', async () => {
    const host = new TaughtHost([refusal('tools-unsupported'), 'One.'], { strategies: [emulated] });
    const agent = new Agent({ host, tools: [look], strategy: 'native' });
    expect(await errorOf(agent.run('Hi?'))).toMatchObject({ code: 'HOST', kind: 'tools-unsupported' });
    expect((await agent.run('Hi?')).output).toBe('One.');
  });
});

import { describe, expect, it } from 'vitest';
import { CapabilityError } from '../errors.js';
import type { Capabilities, Host, Strategy } from '../host/index.js';
import { scriptedCapabilities } from '../testing.js';
import { choose, type Choice, type Wishes } from './choose.js';
import { native } from './native.js';

const raw: Strategy = { ...native, name: 'raw', outputWay: () => 'grammar' };
const wish: Wishes = { toolCount: 1, wantsOutput: false, sampling: {} };

function ask(
  can: Partial<Capabilities>,
  wishes: Partial<Wishes> = {},
  strategies: readonly Strategy[] = [native, raw],
): Choice {
  const host: Host = {
    name: 'house',
    model: 'mixtral',
    capabilities: { ...scriptedCapabilities, ...can },
    generate: () => {
      throw new Error('a plan sends nothing');
    },
  };
  return choose(host, strategies, { ...wish, ...wishes });
}

function refusal(action: () => unknown): { setting: string; message: string } {
  try {
    action();
  } catch (error) {
    if (error instanceof CapabilityError) return { setting: error.setting, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}

/** What the host could be asked in and does not bring. */
const absent =
  "Give it one more way of asking: constrained of '@windrose/core/constrained', or emulated of '@windrose/core/emulated'.";

describe('the strategy', () => {
  it('is native where the host has tools, or none are wanted', () => {
    expect(ask({ raw: 'v3' }).plan).toMatchObject({ strategy: 'native', why: 'the host has tools of its own' });
    expect(ask({ raw: 'v3', tools: 'none' }, { toolCount: 0 }).plan).toMatchObject({
      strategy: 'native',
      why: 'no tools: plain messages',
    });
  });

  it('is raw where the host has no tools, or takes no messages, but prompts', () => {
    const why = "the host takes a prompt in Mistral's v3 format";
    expect(ask({ raw: 'v3', tools: 'none' }).plan).toMatchObject({ strategy: 'raw', why });
    expect(ask({ raw: 'v3', chat: false }, { toolCount: 0 }).plan).toMatchObject({ strategy: 'raw', why });
  });

  it('is the one the agent asks for where the host can be asked so', () => {
    expect(ask({ raw: 'v3' }, { strategy: 'raw' }).plan).toMatchObject({
      strategy: 'raw',
      why: 'asked for by the agent',
    });
  });

  it('is constrained where the host has no tools but binds answers, and emulated where it only talks', () => {
    const all = (['raw', 'emulated', 'constrained'] as const).map((name) => ({ ...native, name }));
    const names = (can: Partial<Capabilities>, wishes: Partial<Wishes> = {}) =>
      ask({ tools: 'none', ...can }, wishes, [native, ...all]).plan;
    expect(names({ output: 'schema', raw: 'v1' })).toMatchObject({
      strategy: 'constrained',
      why: 'the host has no tools of its own, but binds an answer to a schema',
    });
    expect(names({ output: 'json', raw: 'v3' }).strategy).toBe('raw');
    expect(names({ output: 'json', evidence: { tools: 'learned' } })).toMatchObject({
      strategy: 'emulated',
      why: 'the host has refused tools: they are asked for in words',
    });
    expect(names({ chat: false, output: 'schema', raw: 'v3' }).strategy).toBe('raw');
    expect(names({ output: 'schema' }, { strategy: 'emulated' }).strategy).toBe('emulated');
  });

  it('is another than native where only that can have the tool choice', () => {
    const emulated: Strategy = { ...native, name: 'emulated' };
    const can = { toolChoice: ['required', 'named'], output: 'none' } as const;
    expect(ask(can, { toolChoice: 'required' }, [native, emulated]).plan.strategy).toBe('native');
    expect(ask(can, {}, [native, emulated]).plan.strategy).toBe('emulated');
    expect(ask({ toolChoice: ['auto'] }, { toolChoice: { name: 'a' } }, [native, emulated]).plan).toMatchObject({
      strategy: 'emulated',
      settings: [{ setting: 'toolChoice', fate: 'emulated', why: 'asked for in words' }],
    });
    expect(refusal(() => ask(can, {}, [native]))).toEqual({
      setting: 'toolChoice',
      message:
        'house (mixtral) cannot leave it to the model whether to call a tool. Its toolChoice: required, named. ' +
        "Give it one more way of asking: emulated of '@windrose/core/emulated'.",
    });
  });

  it('is refused where there is no way, with what to do next', () => {
    expect(refusal(() => ask({ tools: 'none' }))).toEqual({
      setting: 'tools',
      message: `house (mixtral) cannot be asked with tools. ${absent}`,
    });
    expect(refusal(() => ask({ chat: false })).message).toBe(
      'house (mixtral) cannot be asked with tools. Choose another host or model.',
    );
    expect(refusal(() => ask({ tools: 'none', raw: 'v3' }, {}, [native])).setting).toBe('tools');
    expect(refusal(() => ask({ chat: false }, { toolCount: 0 })).message).toBe(
      'house (mixtral) cannot be asked. Choose another host or model.',
    );
  });

  it('is refused where the agent asks for one the host cannot take', () => {
    expect(refusal(() => ask({ chat: false, raw: 'v3' }, { strategy: 'native' }))).toEqual({
      setting: 'strategy',
      message: 'house (mixtral) cannot be asked with the strategy "native" with tools. Choose another host or model.',
    });
    expect(refusal(() => ask({ raw: null }, { strategy: 'raw' })).setting).toBe('strategy');
    expect(refusal(() => ask({ raw: 'v3' }, { strategy: 'raw' }, [native])).setting).toBe('strategy');
  });
});

describe('the token limit', () => {
  const limits = (contextTokens?: number) => ({
    limits: { defaultMaxTokens: 256, ...(contextTokens !== undefined && { contextTokens }) },
  });

  it('is raised where the host cuts answers short unless told, with a line that says so', () => {
    const { plan, sampling } = ask(limits());
    const why = 'the host cuts answers at 256 tokens unless told';
    expect(plan.settings).toEqual([{ setting: 'maxTokens', fate: 'sent', asked: 1024, why }]);
    expect(sampling).toEqual({ maxTokens: 1024 });
  });

  it('leaves the prompt three quarters of a small window, and what was asked for as it is', () => {
    expect(ask(limits(2824)).sampling).toEqual({ maxTokens: 706 });
    expect(ask(limits(900)).sampling).toEqual({});
    expect(ask(limits(), { sampling: { maxTokens: 9 } }).sampling).toEqual({ maxTokens: 9 });
  });
});

describe('stop texts', () => {
  it('are cut on our side where there are more than the host takes', () => {
    const { plan, stop, sampling } = ask({ sampling: { stop: { max: 1 } } }, { sampling: { stop: ['a', 'b'] } });
    expect(plan.settings).toMatchObject([{ fate: 'emulated', why: 'the host takes 1 at most: cut on our side' }]);
    expect({ stop, sampling }).toEqual({ stop: ['a', 'b'], sampling: {} });
  });
});

describe('sampling', () => {
  const sampling = { temperature: 1.5, topP: 0.5, topK: 3, maxTokens: 0.5, stop: ['END'], seed: 0 };

  it('is sent, rewritten, emulated or refused, setting by setting', () => {
    const {
      plan,
      sampling: sent,
      stop,
    } = ask({ sampling: { ...scriptedCapabilities.sampling, stop: 'unsupported' } }, { sampling });
    expect(plan.settings).toEqual([
      { setting: 'temperature', fate: 'rewritten', asked: 1.5, used: 1, why: 'the host takes 0 to 1' },
      { setting: 'topP', fate: 'sent', asked: 0.5 },
      { setting: 'topK', fate: 'refused', asked: 3, why: 'the host takes no such setting' },
      { setting: 'maxTokens', fate: 'rewritten', asked: 0.5, used: 1, why: 'the host takes 1 to Infinity' },
      { setting: 'seed', fate: 'sent', asked: 0 },
      { setting: 'stop', fate: 'emulated', asked: ['END'], why: 'cut on our side' },
    ]);
    expect(sent).toEqual({ temperature: 1, topP: 0.5, maxTokens: 1, seed: 0 });
    expect(stop).toEqual(['END']);
  });

  it('sends stop texts where the host takes them, and cuts nothing then', () => {
    const { sampling: sent, stop } = ask({}, { sampling: { stop: ['END'] } });
    expect(sent).toEqual({ stop: ['END'] });
    expect(stop).toEqual([]);
  });

  it('that would be lost or bent is an error with strict', () => {
    expect(refusal(() => ask({}, { strict: true, sampling: { temperature: 2 } }))).toEqual({
      setting: 'temperature',
      message: 'house (mixtral) cannot take temperature 2: the host takes 0 to 1. Change it, or leave strict off.',
    });
    expect(refusal(() => ask({}, { strict: true, sampling: { topK: 3 } })).setting).toBe('topK');
    expect(ask({ sampling: {} }, { strict: true, sampling: { stop: ['END'] } }).stop).toEqual(['END']);
  });
});

describe('the tool choice', () => {
  it('is sent where the host takes its kind', () => {
    for (const toolChoice of ['none', 'required', { name: 'a' }] as const) {
      const choice = ask({}, { toolChoice });
      expect(choice).toMatchObject({ toolChoice, offersTools: true });
      expect(choice.plan.settings).toEqual([{ setting: 'toolChoice', fate: 'sent', asked: toolChoice }]);
    }
  });

  it('needs no line where it is left to the model, or there are no tools', () => {
    expect(ask({ toolChoice: ['auto'] }, { toolChoice: 'auto' }).plan.settings).toEqual([]);
    expect(ask({ toolChoice: [] }, { toolChoice: 'none', toolCount: 0 })).toMatchObject({
      toolChoice: 'auto',
      plan: { settings: [] },
    });
  });

  it('of none leaves the tools out where the host cannot be told', () => {
    const choice = ask({ toolChoice: ['auto'] }, { toolChoice: 'none' });
    expect(choice.offersTools).toBe(false);
    expect(choice.plan.settings).toMatchObject([{ fate: 'emulated', why: 'the tools are left out of the request' }]);
  });

  it('that demands a tool is refused where the host cannot be made to call', () => {
    expect(refusal(() => ask({ toolChoice: ['auto', 'none'] }, { toolChoice: 'required' }))).toEqual({
      setting: 'toolChoice',
      message: `house (mixtral) cannot be made to call a tool. Its toolChoice: auto, none. ${absent}`,
    });
    expect(refusal(() => ask({ toolChoice: [] }, { toolChoice: { name: 'a' } })).message).toMatch(
      /Its toolChoice: none at all\. Give it one more way/,
    );
  });

  it('is up to us in a prompt of our own', () => {
    const can = { raw: 'v3', tools: 'none', toolChoice: [] } as const;
    expect(ask(can, { toolChoice: 'required' }).plan.settings).toMatchObject([
      { setting: 'toolChoice', fate: 'emulated' },
    ]);
    expect(ask(can, { toolChoice: 'none' }).offersTools).toBe(false);
  });
});

describe('calls in parallel', () => {
  it('are asked for where the host can, and said to be refused where it cannot', () => {
    expect(ask({}, { parallelCalls: true })).toMatchObject({
      parallelCalls: true,
      plan: { settings: [{ fate: 'sent' }] },
    });
    const refused = ask({ parallelCalls: false }, { parallelCalls: true });
    expect('parallelCalls' in refused).toBe(false);
    expect(refused.plan.settings).toMatchObject([{ setting: 'parallelCalls', fate: 'refused', asked: true }]);
    expect(refusal(() => ask({ parallelCalls: false }, { parallelCalls: true, strict: true })).setting).toBe(
      'parallelCalls',
    );
  });

  it('can be forbidden, and are ours to forbid in a prompt of our own', () => {
    expect(ask({}, { parallelCalls: false })).toMatchObject({
      parallelCalls: false,
      plan: { settings: [{ fate: 'sent' }] },
    });
    expect(ask({ tools: 'none', raw: 'v3' }, { parallelCalls: false }).plan.settings).toMatchObject([
      { fate: 'emulated' },
    ]);
  });

  it('need no line where there are no tools, or nothing is said', () => {
    expect(ask({}, { parallelCalls: true, toolCount: 0 }).plan.settings).toEqual([]);
    expect('parallelCalls' in ask({})).toBe(false);
  });
});

describe('a structured answer', () => {
  it('is bound by the host where it can, beside tools only where it can that too', () => {
    const wantsOutput = true;
    expect(ask({}, { wantsOutput }).plan.output).toBe('schema');
    expect(ask({ outputWithTools: false }, { wantsOutput, toolCount: 0 }).plan.output).toBe('schema');
    expect(ask({ outputWithTools: false }, { wantsOutput }).plan.output).toBe('words');
    expect(ask({ tools: 'none', raw: 'v3' }, { wantsOutput }).plan.output).toBe('grammar');
    expect(ask({}).plan.output).toBe('none');
  });

  it('is asked for in words elsewhere, and the plan says so', () => {
    expect(ask({ output: 'json' }, { wantsOutput: true }).plan.settings).toEqual([
      { setting: 'output', fate: 'emulated', asked: 'schema', why: 'asked for in words, checked on return' },
    ]);
  });
});

describe('a plan', () => {
  it('is plain data', () => {
    const { plan } = ask(
      { sampling: {} },
      { sampling: { temperature: 1, stop: ['x'] }, toolChoice: { name: 'a' }, parallelCalls: false },
    );
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});

describe('a tool choice that is not to be had', () => {
  const required = { toolChoice: 'required', strategy: 'native' } as const;

  it('is refused with what the host could bring, where there is something', () => {
    const can = { toolChoice: ['auto'], output: 'none' } as const;
    const { setting, message } = refusal(() => ask(can, { toolChoice: 'required' }));
    expect(setting).toBe('toolChoice');
    expect(message).toMatch(
      /cannot be made to call a tool\. Its toolChoice: auto\. Give it one more way of asking: emul/,
    );
    expect(refusal(() => ask(can, required)).message).toMatch(/Its toolChoice: auto\.$/);
  });
});

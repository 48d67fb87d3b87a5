import { describe, expect, it } from 'vitest';
import type { Capabilities } from '../host/index.js';
import { scriptedCapabilities } from '../testing.js';
import {
  outputFate,
  parallelCallsFate,
  raisedMaxTokens,
  sentSampling,
  settingFate,
  toolChoiceFate,
} from './setting-fates.js';

const can = (more: Partial<Capabilities>): Capabilities => ({ ...scriptedCapabilities, ...more });

describe('a setting', () => {
  it('is sent where the host takes it as it is', () => {
    expect(settingFate('temperature', 0.5, {})).toEqual({ setting: 'temperature', fate: 'sent', asked: 0.5 });
    expect(settingFate('temperature', 1, { min: 1, max: 1 })).toMatchObject({ fate: 'sent' });
    expect(settingFate('reasoningEffort', 'high', {})).toMatchObject({ fate: 'sent', asked: 'high' });
    expect(settingFate('stop', ['a', 'b'], { max: 2 })).toMatchObject({ fate: 'sent' });
    expect(settingFate('stop', ['a', 'b'], {})).toMatchObject({ fate: 'sent' });
  });

  it('is bent to what the host takes', () => {
    expect(settingFate('temperature', 2, { min: 0, max: 1 })).toEqual({
      setting: 'temperature',
      fate: 'rewritten',
      asked: 2,
      used: 1,
      why: 'the host takes 0 to 1',
    });
    expect(settingFate('temperature', -1, { min: 0 })).toMatchObject({ used: 0, why: 'the host takes 0 to Infinity' });
    expect(settingFate('temperature', 2, { max: 1 })).toMatchObject({ used: 1, why: 'the host takes -Infinity to 1' });
  });

  it('is refused where the host does not take it, but for stop texts, which are cut on our side', () => {
    for (const range of ['unsupported', undefined] as const) {
      expect(settingFate('seed', 1, range)).toMatchObject({ fate: 'refused', why: 'the host takes no such setting' });
      expect(settingFate('stop', ['a'], range)).toMatchObject({ fate: 'emulated', why: 'cut on our side' });
    }
    expect(settingFate('stop', ['a', 'b'], { max: 1 })).toMatchObject({
      fate: 'emulated',
      why: 'the host takes 1 at most: cut on our side',
    });
  });

  it('goes to the host with the value it became', () => {
    const fates = [
      settingFate('temperature', 2, { max: 1 }),
      settingFate('topP', 0.5, {}),
      settingFate('seed', 1, 'unsupported'),
      settingFate('stop', ['a']),
      toolChoiceFate(can({}), 'native', 'required'),
    ];
    expect(sentSampling(fates)).toEqual({ temperature: 1, topP: 0.5 });
  });
});

describe('the length of an answer', () => {
  const raised = (limits: Capabilities['limits'], sampling: Capabilities['sampling'] = { maxTokens: {} }) =>
    raisedMaxTokens(can({ limits, sampling })).map(({ asked }) => asked);

  it('is raised where a host cuts it short, as far as the window and the host let it', () => {
    expect(raised({ defaultMaxTokens: 256 })).toEqual([1024]);
    expect(raised({ defaultMaxTokens: 1023 })).toEqual([1024]);
    expect(raised({ defaultMaxTokens: 256, contextTokens: 2801 })).toEqual([700]);
    expect(raised({ defaultMaxTokens: 256 }, { maxTokens: { max: 512 } })).toEqual([512]);
    expect(raisedMaxTokens(can({ limits: { defaultMaxTokens: 256 } }))[0]?.why).toContain('256 tokens');
  });

  it('stays where the host gives enough, or cannot be told', () => {
    expect(raised({})).toEqual([]);
    expect(raised({ defaultMaxTokens: 1024 })).toEqual([]);
    expect(raised({ defaultMaxTokens: 256, contextTokens: 1024 })).toEqual([]);
    expect(raised({ defaultMaxTokens: 256 }, {})).toEqual([]);
    expect(raised({ defaultMaxTokens: 256 }, { maxTokens: 'unsupported' })).toEqual([]);
  });
});

describe('a tool choice', () => {
  it('is sent to a host that has tools, but "none" only to one that knows it', () => {
    expect(toolChoiceFate(can({}), 'native', 'required')).toEqual({
      setting: 'toolChoice',
      asked: 'required',
      fate: 'sent',
    });
    expect(toolChoiceFate(can({}), 'native', 'none')).toMatchObject({ fate: 'sent' });
    expect(toolChoiceFate(can({ toolChoice: ['auto'] }), 'native', { name: 'look' })).toMatchObject({ fate: 'sent' });
    expect(toolChoiceFate(can({ toolChoice: ['auto'] }), 'native', 'none')).toMatchObject({
      fate: 'emulated',
      why: 'the tools are left out of the request',
    });
  });

  it.each([
    ['raw', 'the prompt and the grammar leave no other way'],
    ['constrained', 'the schema leaves no other way'],
    ['emulated', 'asked for in words'],
  ] as const)('is emulated where tools are asked for in the way %s', (strategy, why) => {
    expect(toolChoiceFate(can({}), strategy, 'required')).toEqual({
      setting: 'toolChoice',
      asked: 'required',
      fate: 'emulated',
      why,
    });
  });
});

describe('the wish for one or several calls', () => {
  it.each([
    [true, undefined, true, 'refused', 'the host writes one call an answer'],
    [true, true, true, 'sent', undefined],
    [false, false, true, 'sent', undefined],
    [true, true, false, 'emulated', 'as the host does'],
    [false, false, false, 'emulated', 'only the first call is run'],
  ] as const)('of %s, where %s is used and the host has a switch (%s), is %s', (asked, used, hasSwitch, fate, why) => {
    expect(parallelCallsFate(asked, used, hasSwitch)).toEqual({
      setting: 'parallelCalls',
      asked,
      fate,
      ...(why && { why }),
    });
  });
});

describe('the schema of an answer', () => {
  it('is emulated in every way but those that bind it at once', () => {
    for (const way of ['none', 'schema', 'grammar'] as const) expect(outputFate(way)).toEqual([]);
    const words = (['tool', 'two-phases', 'json', 'words'] as const).flatMap((way) => outputFate(way));
    expect(words.map(({ fate, why }) => [fate, why?.split(' ').slice(0, 3).join(' ')])).toEqual([
      ['emulated', 'asked for as'],
      ['emulated', 'asked for in'],
      ['emulated', 'bound to JSON,'],
      ['emulated', 'asked for in'],
    ]);
  });
});

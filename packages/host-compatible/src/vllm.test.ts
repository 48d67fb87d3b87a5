import { Agent } from '@windrose/core';
import { describe, expect, it } from 'vitest';
import { vllm } from './vllm.js';

describe('settings for vLLM', () => {
  it('that it refuses at zero are sent as little more, and the plan says so', () => {
    const agent = new Agent({ host: vllm({ model: 'm' }), temperature: 0, topP: 0, repetitionPenalty: 0 });
    const { settings } = agent.plan();
    expect(settings.map(({ setting, fate, used }) => [setting, fate, used])).toEqual([
      ['temperature', 'sent', undefined],
      ['topP', 'rewritten', 0.001],
      ['repetitionPenalty', 'rewritten', 0.01],
    ]);
  });
});

import { Agent } from '@windrose/core';
import { describe, expect, it } from 'vitest';
import { ollama } from './ollama.js';

const wishes = { temperature: 0.2, topK: 20, minP: 0.1, repetitionPenalty: 1.1 };

const fatesOf = (api: 'native' | 'v1'): Record<string, string> => {
  const { settings } = new Agent({ host: ollama({ api }), ...wishes }).plan();
  return Object.fromEntries(settings.map(({ setting, fate }) => [setting, fate]));
};

describe('settings for Ollama', () => {
  it('are all sent by its own API', () => {
    const sent = { temperature: 'sent', topK: 'sent', minP: 'sent', repetitionPenalty: 'sent' };
    expect(fatesOf('native')).toMatchObject(sent);
  });

  it('that its page on the OpenAI API does not name are refused for that, where they would be dropped without a word', () => {
    const lost = { topK: 'refused', minP: 'refused', repetitionPenalty: 'refused' };
    expect(fatesOf('v1')).toMatchObject({ temperature: 'sent', ...lost });
  });
});

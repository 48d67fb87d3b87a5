import { describe, expect, it } from 'vitest';
import { recording } from './claims-made-up.js';
import { serverOf } from './claims-server.js';

describe('the server of a recording', () => {
  const at = (url: string | null, json: unknown, host = 'ollama') =>
    serverOf({ ...recording({}, {}), host, url, response: { status: 200, json } });

  it('is known by its address, and at localhost by its answer', () => {
    const local = 'http://localhost/v1/chat/completions';
    expect(at('https://api.eu.mistral.ai/v1/chat/completions', {})).toBe('mistral');
    expect(at('https://mistral.ai.example/v1/chat/completions', {})).toBe('compatible');
    expect(at('http://127.0.0.1/api/chat', {})).toBe('ollama');
    expect(at(local, { system_fingerprint: 'fp_ollama' })).toBe('ollama v1');
    expect(at(local, { choices: [{ stop_reason: null }] })).toBe('vllm');
    expect(at(local, { choices: [] })).toBe(undefined);
    expect(at('http://localhost/v1/completions', { system_fingerprint: 'fp_ollama' })).toBe(undefined);
  });

  it('is known by its label where no address was kept', () => {
    expect(at(null, {}, 'mistral')).toBe('mistral');
    expect(at(null, { done: true })).toBe('ollama');
    expect(at(null, {}, 'openai')).toBe(undefined);
  });
});

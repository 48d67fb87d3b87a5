import { describe, expect, it } from 'vitest';

import { detectFormat } from './detect-format.js';

const control = (model: string, ...tokens: string[]) => ({ model, tokens, token_type: tokens.map(() => 3) });
const v3 = ['<s>', '[INST]', '[/INST]', '[TOOL_CALLS]', '[AVAILABLE_TOOLS]'];

describe('detectFormat', () => {
  it('takes a vocabulary without tool tokens for v1, whatever its chat template says', () => {
    expect(detectFormat(control('llama', '<unk>', '<s>', '</s>'))).toBe('v1');
    expect(detectFormat({ model: 'llama', tokens: v3, token_type: v3.map(() => 1) })).toBe('v1');
  });

  it('takes tool tokens for v3, and byte-level ones for v3-tekken', () => {
    expect(detectFormat(control('llama', ...v3))).toBe('v3');
    expect(detectFormat(control('gpt2', ...v3))).toBe('v3-tekken');
  });

  it('knows the newer formats by the tokens they brought', () => {
    expect(detectFormat(control('gpt2', ...v3, '[SYSTEM_PROMPT]'))).toBe('v7-tekken');
    expect(detectFormat(control('llama', ...v3, '[SYSTEM_PROMPT]'))).toBe('v7');
    expect(detectFormat(control('gpt2', ...v3, '[SYSTEM_PROMPT]', '[ARGS]'))).toBe('v11');
    expect(detectFormat(control('gpt2', ...v3, '[SYSTEM_PROMPT]', '[ARGS]', '[THINK]'))).toBe('v13');
  });
});

import { describe, expect, it } from 'vitest';
import type { Capabilities } from '../../host/index.js';
import { scriptedCapabilities } from '../../testing.js';
import { fitLimits, fits, messagesFit, tooLarge } from './fit-limits.js';

const limits = (of: Capabilities['limits'], maxTokens?: number, mayShorten = true) =>
  fitLimits({ ...scriptedCapabilities, limits: of }, maxTokens === undefined ? {} : { maxTokens }, mayShorten);

describe('the limits of a host', () => {
  it('are none where it tells none', () => {
    expect(limits({}, 100)).toEqual({ window: Infinity, room: 0, messageChars: Infinity, promptChars: Infinity });
  });

  it('keep room for the answer: what is asked for, what the host gives, or a quarter of the window', () => {
    expect(limits({ contextTokens: 8000, defaultMaxTokens: 300 }, 100).room).toBe(100);
    expect(limits({ contextTokens: 8000, defaultMaxTokens: 300 }).room).toBe(300);
    expect(limits({ contextTokens: 8001 }).room).toBe(2000);
    expect(limits({ contextTokens: 800 }).room).toBe(256);
  });

  it('keep no more than half of the window, unless more is asked for and nothing may be shortened', () => {
    expect(limits({ contextTokens: 1001 }, 900).room).toBe(500);
    expect(limits({ contextTokens: 1001 }, 900, false).room).toBe(900);
    expect(limits({ contextTokens: 101, defaultMaxTokens: 90 }, undefined, false).room).toBe(50);
  });

  it('hold what is no larger than they say', () => {
    const of = { window: 100, room: 40, messageChars: 10, promptChars: 50 };
    expect(fits({ tokens: 60, longest: 10, prompt: 50 }, of)).toBe(true);
    expect(fits({ tokens: 61, longest: 10, prompt: 50 }, of)).toBe(false);
    expect(fits({ tokens: 60, longest: 11, prompt: 50 }, of)).toBe(false);
    expect(fits({ tokens: 60, longest: 10, prompt: 51 }, of)).toBe(false);
    expect(messagesFit({ tokens: 61, longest: 10, prompt: 51 }, of)).toBe(true);
  });
});

describe('what is too large', () => {
  const of = { window: 100, room: 40, messageChars: 10, promptChars: 50 };

  it.each([
    [
      'a message',
      { tokens: 90, longest: 11, prompt: 60 },
      'A message has 11 characters, and the host takes 10 in one.',
    ],
    ['the prompt', { tokens: 90, longest: 10, prompt: 60 }, 'The prompt has 60 characters, and the host takes 50.'],
    [
      'the conversation',
      { tokens: 90, longest: 10, prompt: 50 },
      'about 90 tokens, and 60 are left for it in a window of 100, with 40 kept',
    ],
  ])('is told with its numbers: %s', (_what, size, words) => {
    const error = tooLarge(size, of, true);
    expect(error.message).toContain(words);
    expect(error).toMatchObject({ kind: 'context', promptTokens: 90, contextTokens: 100 });
  });

  it('is told with what to do: say less, or let it be shortened', () => {
    const size = { tokens: 90, longest: 10, prompt: 50 };
    expect(tooLarge(size, of, true).message).toContain('is short already');
    expect(tooLarge(size, of, false).message).toContain('It may not be shortened');
  });

  it('is told without tokens where there is no window', () => {
    const error = tooLarge({ tokens: 90, longest: 11, prompt: 50 }, { ...of, window: Infinity, room: 0 }, true);
    expect(error.contextTokens).toBeUndefined();
  });
});

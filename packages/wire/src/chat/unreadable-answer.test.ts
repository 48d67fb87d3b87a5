import { describe, expect, it } from 'vitest';
import type { AnswerRules } from './framing.js';
import { unknownPart } from './unreadable-answer.js';

const rules = { host: 'acme (m)', redact: (text: string) => text } as AnswerRules;

describe('what is no part of an answer', () => {
  it.each([
    ['Access denied', 'Access denied. Check the address'],
    [' Access denied.\n', 'Access denied. Check the address'],
  ])('is told as a sentence of its own, before what to do: %j', (text, said) => {
    expect(unknownPart('a text', text, rules).message).toContain(
      `acme (m): a text came that is no part of an answer: ${said}`,
    );
  });

  it('is told in time that grows with its length alone', () => {
    const dotted = (length: number): string => unknownPart('a text', `${'.'.repeat(length)}x`, rules).message;
    expect(dotted(99_000)).toContain('.x. Check');
  });
});

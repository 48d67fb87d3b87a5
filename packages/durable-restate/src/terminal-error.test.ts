import { CancelledError } from '@restatedev/restate-sdk';
import { DefinitionError, HostError, LimitError } from '@windrose/core';
import { describe, expect, it } from 'vitest';
import { toTerminalError } from './terminal-error.js';

describe('an error that ends an invocation', () => {
  it.each([
    [new HostError('auth', 'The key was refused.'), 502],
    [new LimitError('steps', 'Too many steps.'), 500],
    [new DefinitionError('There is nothing to answer.', 'input'), 400],
  ])('has the code and the words of %s', (error, status) => {
    const { code, message, metadata } = toTerminalError(error);
    expect([code, message, metadata]).toEqual([status, error.message, { code: error.code }]);
  });

  it('says what a fault of the program is, whatever was thrown', () => {
    expect(toTerminalError(new TypeError('a slip')).message).toBe('TypeError: a slip');
    expect(toTerminalError({ secret: 1 }).message).toBe('What was thrown is no error: object');
  });

  it("is Restate's own where it is one", () => {
    const cancelled = new CancelledError();
    expect(toTerminalError(cancelled)).toBe(cancelled);
  });
});

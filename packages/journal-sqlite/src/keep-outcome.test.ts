import { HostError, OutputError } from '@windrose/core';
import { describe, expect, it } from 'vitest';
import { JournalError } from './journal-error.js';
import { keepError } from './keep-outcome.js';

describe('an error that is written down', () => {
  it('has what its class says of it', () => {
    expect(keepError(new HostError('rate', 'Too many requests.', { status: 429, retryAfterMs: 1_000 }))).toEqual({
      name: 'HostError',
      code: 'HOST',
      message: 'Too many requests.',
      kind: 'rate',
      status: 429,
      retryAfterMs: 1_000,
      retryable: true,
    });
    const issues = [{ path: 'price', message: 'a number is wanted' }];
    expect(keepError(new OutputError('It does not fit.', [{ text: '{}', issues }]))).toMatchObject({
      code: 'OUTPUT',
      issues,
    });
    expect(keepError(new JournalError('cancelled', 'Over.'))).toMatchObject({ code: 'JOURNAL', kind: 'cancelled' });
  });

  it('has nothing of what caused it, nor of what a stranger says', () => {
    const secret = new Error('authorization: Bearer sk-secret');
    const own = Object.assign(new HostError('auth', 'The key is refused.', { cause: secret }), {
      request: new Map([['key', 'sk-secret']]),
    });
    const kept = [keepError(own), keepError(secret), keepError('sk-secret'), keepError(undefined)];
    expect(JSON.stringify(kept)).not.toContain('sk-secret');
    expect(kept.map(({ name }) => name)).toEqual(['HostError', 'Error', 'string', 'undefined']);
  });
});

import { describe, expect, it } from 'vitest';
import { CapabilityError, HostError, StreamError } from '../errors.js';
import { errorKept, keepError, type KeptError } from './kept-error.js';

/** As a journal gives back what it kept. */
function throughJson(error: unknown): Error {
  return errorKept(JSON.parse(JSON.stringify(keepError(error))) as KeptError);
}

describe('an error that is kept', () => {
  it.each([
    new StreamError('stalled', 'Nothing came.'),
    new StreamError('malformed', 'Not JSON.'),
    new CapabilityError('images', 'No images.'),
    new HostError('rate', 'Slow down.', { status: 429, retryAfterMs: 7_000 }),
    new HostError('context', 'Too long.', { promptTokens: 9_000, contextTokens: 8_192 }),
    new HostError('unknown-param', 'What is top_k?', { param: 'top_k', setting: 'topK' }),
    new HostError('engine', 'It broke.'),
  ])('comes back the same: %s', (error) => {
    const back = throughJson(error);
    expect(back).toBeInstanceOf(error.constructor);
    expect({ ...back, message: back.message }).toEqual({ ...error, message: error.message });
  });

  it('comes back without what caused it', () => {
    const error = new HostError('transient', 'No way through.', { cause: new TypeError('fetch failed') });
    expect(throughJson(error).cause).toBeUndefined();
  });

  it('says something about the host: a fault of the program is not kept', () => {
    expect(keepError(new TypeError('x is undefined'))).toBeUndefined();
    expect(keepError('thrown')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { CallContext } from './call-context.js';
import { CallLife } from './call-life.js';

describe('the context of a call', () => {
  it('keeps its signal where a tool hands it on in parts', () => {
    const run = new AbortController();
    const context = new CallContext(new CallLife(run.signal), 'a', 'run:1:a');
    const copy = { ...context };
    expect(copy).toEqual({ signal: context.signal, callId: 'a', idempotencyKey: 'run:1:a' });
    run.abort(new Error('enough'));
    expect(copy.signal.reason).toEqual(new Error('enough'));
  });
});

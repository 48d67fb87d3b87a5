import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { linkSignal } from './link-signal.js';

describe('a linked signal', () => {
  it('aborts with its parent, for the same reason', () => {
    const parent = new AbortController();
    const { controller } = linkSignal(parent.signal);
    parent.abort('enough');
    expect(controller.signal.reason).toBe('enough');
    expect(getEventListeners(parent.signal, 'abort')).toEqual([]);
  });

  it('is aborted from the start where its parent is', () => {
    const { controller, unlink } = linkSignal(AbortSignal.abort('before'));
    expect(controller.signal.reason).toBe('before');
    unlink();
  });

  it('leaves no listener behind once unlinked, and hears no more', () => {
    const parent = new AbortController();
    const { controller, unlink } = linkSignal(parent.signal);
    expect(getEventListeners(parent.signal, 'abort')).toHaveLength(1);
    unlink();
    expect(getEventListeners(parent.signal, 'abort')).toEqual([]);
    parent.abort();
    expect(controller.signal.aborted).toBe(false);
  });

  it('does not abort its parent', () => {
    const parent = new AbortController();
    linkSignal(parent.signal).controller.abort();
    expect(parent.signal.aborted).toBe(false);
  });
});

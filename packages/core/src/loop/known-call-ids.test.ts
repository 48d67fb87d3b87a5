import { describe, expect, it } from 'vitest';
import type { Message } from '../message.js';
import { KnownCallIds } from './known-call-ids.js';

const user: Message = { role: 'user', parts: [{ type: 'text', text: 'Go.' }] };

function asking(...ids: readonly string[]): Message {
  return { role: 'assistant', parts: ids.map((id) => ({ type: 'tool-call', id, name: 'look', arguments: '{}' })) };
}

describe('the ids of calls', () => {
  it('are those of all calls, also where the conversation has grown', () => {
    const known = new KnownCallIds();
    expect(known.in([])).toEqual(new Set());
    expect(known.in([user, asking('a', 'b')])).toEqual(new Set(['a', 'b']));
    const begun = [user, asking('a')];
    known.in(begun);
    expect(known.in([...begun, user, asking('b', 'c')])).toEqual(new Set(['a', 'b', 'c']));
  });

  it('forget an answer that was taken back', () => {
    const known = new KnownCallIds();
    const begun = [user, asking('a'), user];
    known.in([...begun, asking('b')]);
    expect(known.in(begun)).toEqual(new Set(['a']));
    known.in([...begun, asking('b')]);
    expect(known.in([...begun, asking('c')])).toEqual(new Set(['a', 'c']));
  });
});

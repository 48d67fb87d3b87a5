import { TerminalError } from '@restatedev/restate-sdk';
import { describe, expect, it } from 'vitest';
import { checkApproval, checkInput } from './check-input.js';

describe('the input of a run', () => {
  it('is a text or messages, as they are', () => {
    expect(checkInput('Hello?')).toBe('Hello?');
    const messages = [
      { role: 'system', text: 'Be brief.' },
      { role: 'user', parts: [{ type: 'text', text: 'Hello?' }] },
      { role: 'tool', callId: '1', name: 'look', content: '1', isError: false },
    ];
    expect(checkInput(messages)).toBe(messages);
  });

  it.each([undefined, null, '', 7, [], ['Hello?'], [{ role: 'user' }], [{ role: 'model', text: 'Hello.' }]])(
    'is not %j',
    (input) => expect(() => checkInput(input)).toThrow(TerminalError),
  );
});

describe('an approval', () => {
  it('keeps what it says and no more', () => {
    const approval = { digest: 'd', approved: false, reason: 'too dear' };
    expect(checkApproval({ ...approval, more: 1 })).toEqual(approval);
    expect(checkApproval({ digest: 'd', approved: true })).toEqual({ digest: 'd', approved: true });
  });

  it.each([
    [null, 'An approval is an object'],
    [{ approved: true }, 'digest'],
    [{ digest: 'd', approved: 'yes' }, 'true or false'],
    [{ digest: 'd', approved: false, reason: 7 }, 'reason'],
  ])('is not %j, and the error says why', (given, word) => {
    expect(() => checkApproval(given)).toThrow(word);
  });
});

import { describe, expect, it } from 'vitest';
import type { AssistantMessage, Message } from '../message.js';
import { addAnswer, addCorrection, addResults, beginState, callIdsOf, closeCalls } from './state.js';

const user: Message = { role: 'user', parts: [{ type: 'text', text: 'Hi.' }] };
const call = (id: string) => ({ type: 'tool-call', id, name: 'look', arguments: '{}' }) as const;
const asking: AssistantMessage = {
  role: 'assistant',
  parts: [call('a'), { type: 'text', text: 'I look.' }, call('b')],
};
const result = { callId: 'a', name: 'look', content: '1', isError: false };

describe('the state of a run', () => {
  it('counts requests, calls, corrections and tokens, and changes nothing in place', () => {
    const begun = beginState([user]);
    const asked = addAnswer(begun, asking, { inputTokens: 3, outputTokens: 2 });
    const answered = addResults(asked, [result, { ...result, callId: 'b' }]);
    const corrected = addCorrection(addAnswer(answered, asking, undefined), { text: '{}', issues: [] }, 'Again.');
    expect(corrected).toMatchObject({
      version: 1,
      steps: 2,
      toolCalls: 2,
      corrections: 1,
      usage: { inputTokens: 3, outputTokens: 2 },
    });
    expect(corrected.messages.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'tool',
      'tool',
      'assistant',
      'user',
    ]);
    expect(begun).toEqual(beginState([user]));
  });

  it('is the same after a way through JSON', () => {
    const state = addResults(addAnswer(beginState([user]), asking, undefined), [result]);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('leaves an answer without text or a call out of the messages, and counts it', () => {
    const begun = beginState([user]);
    for (const parts of [[], [{ type: 'reasoning', text: 'Hm.' }]] as const) {
      const state = addAnswer(begun, { role: 'assistant', parts }, { inputTokens: 1, outputTokens: 0 });
      expect(state).toEqual({ ...begun, steps: 1, usage: { inputTokens: 1, outputTokens: 0 } });
    }
  });

  it('knows the ids of all calls', () => {
    expect(callIdsOf(addAnswer(beginState([user]), asking, undefined))).toEqual(new Set(['a', 'b']));
  });
});

describe('open calls', () => {
  it('are closed with a result that does not claim to know, and are not counted as run', () => {
    const closed = closeCalls(addAnswer(beginState([user]), asking, undefined));
    const content = '"Error: The run ended before this call was answered; it may have run or not."';
    expect(closed.messages.slice(2)).toEqual([
      { role: 'tool', callId: 'a', name: 'look', content, isError: true },
      { role: 'tool', callId: 'b', name: 'look', content, isError: true },
    ]);
    expect(closed.toolCalls).toBe(0);
  });

  it('are none after their results, or after an answer', () => {
    const answered = addResults(addAnswer(beginState([user]), asking, undefined), [result, { ...result, callId: 'b' }]);
    expect(closeCalls(answered)).toEqual(answered);
    const done = addAnswer(beginState([user]), { role: 'assistant', parts: [] }, undefined);
    expect(closeCalls(done)).toEqual(done);
  });
});

import { describe, expect, it } from 'vitest';
import type { AssistantMessage, Message, ToolResult } from '../message.js';
import {
  addAnswer,
  addResult,
  addUserText,
  beginState,
  closeCalls,
  countCorrection,
  openCalls,
  type RunState,
  settleCalls,
  startCalls,
} from './state.js';

const user: Message = { role: 'user', parts: [{ type: 'text', text: 'Hi.' }] };
const call = (id: string) => ({ type: 'tool-call', id, name: 'look', arguments: '{}' }) as const;
const asking: AssistantMessage = {
  role: 'assistant',
  parts: [call('a'), { type: 'text', text: 'I look.' }, call('b')],
};
const result = { callId: 'a', name: 'look', content: '1', isError: false };

function addResults(state: RunState, results: readonly ToolResult[]): RunState {
  return settleCalls(results.reduce(addResult, openCalls(state, [])));
}

describe('the state of a run', () => {
  it('counts requests, calls, corrections and tokens, and changes nothing in place', () => {
    const begun = beginState([user], 'run');
    const asked = addAnswer(begun, asking, { inputTokens: 3, outputTokens: 2 });
    const answered = addResults(asked, [result, { ...result, callId: 'b' }]);
    const corrected = countCorrection(addUserText(addAnswer(answered, asking, undefined), 'Again.'));
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
    expect(begun).toEqual(beginState([user], 'run'));
  });

  it('is the same after a way through JSON', () => {
    const state = addResults(addAnswer(beginState([user], 'run'), asking, undefined), [result]);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('leaves an answer without text or a call out of the messages, and counts it', () => {
    const begun = beginState([user], 'run');
    for (const parts of [[], [{ type: 'reasoning', text: 'Hm.' }]] as const) {
      const state = addAnswer(begun, { role: 'assistant', parts }, { inputTokens: 1, outputTokens: 0 });
      expect(state).toEqual({ ...begun, steps: 1, usage: { inputTokens: 1, outputTokens: 0 } });
    }
  });
});

describe('open calls', () => {
  it('are closed with a result that does not claim to know, and are not counted as run', () => {
    const asked = addAnswer(beginState([user], 'run'), asking, undefined);
    const closed = closeCalls(startCalls(openCalls(asked, []), ['a']));
    const told = (what: string) => JSON.stringify(`Error: The run ended before this call was answered; ${what}.`);
    const closing = { role: 'tool', name: 'look', isError: true, trust: 'trusted' };
    expect(closed.messages.slice(2)).toEqual([
      { ...closing, callId: 'a', content: told('it may have run or not') },
      { ...closing, callId: 'b', content: told('it did not run') },
    ]);
    expect(closed.toolCalls).toBe(0);
    expect(closed).not.toHaveProperty('open');
    expect(
      closeCalls(asked)
        .messages.slice(2)
        .map((each) => each.role === 'tool' && each.content),
    ).toEqual([told('it did not run'), told('it did not run')]);
  });

  it('keep the results they have when they are closed', () => {
    const asked = openCalls(addAnswer(beginState([user], 'run'), asking, undefined), []);
    const closed = closeCalls(addResult(startCalls(asked, ['a', 'b']), { ...result, callId: 'b' }));
    expect(closed.messages.slice(2)).toMatchObject([
      { callId: 'a', isError: true },
      { callId: 'b', content: '1', isError: false },
    ]);
  });

  it('are none after their results, or after an answer', () => {
    const answered = addResults(addAnswer(beginState([user], 'run'), asking, undefined), [
      result,
      { ...result, callId: 'b' },
    ]);
    expect(closeCalls(answered)).toEqual(answered);
    const done = addAnswer(beginState([user], 'run'), { role: 'assistant', parts: [] }, undefined);
    expect(closeCalls(done)).toEqual(done);
  });
});

describe('a state without open calls', () => {
  it('takes no call as begun, and no result', () => {
    const begun = beginState([user], 'run');
    expect(startCalls(begun, ['a'])).toBe(begun);
    expect(addResult(begun, { ...result, trust: 'trusted' })).toBe(begun);
  });
});

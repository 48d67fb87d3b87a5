import type { Capabilities } from '@windrose/core/host';
import { describe, expect, it } from 'vitest';
import { judgeClaims } from './claims.js';
import { listClaimedHosts } from './claims-hosts.js';
import {
  asksAny,
  call,
  claiming,
  demanded,
  find,
  ofOther,
  recording,
  stateOf,
  tools,
  withTools,
} from './claims-made-up.js';
import type { Recording } from './claims-recording.js';

describe('a claim', () => {
  it('is shown by an answer that honours it', () => {
    const called = recording(asksAny, { toolCalls: [call('get_weather')] });
    expect(stateOf(withTools, 'tools', called)).toBe('shown');
    expect(stateOf(withTools, 'toolChoice.required', called)).toBe('shown');
  });

  it.each([
    ['toolChoice.required', asksAny, { content: 'No.' }, 'no call, though one was demanded'],
    ['toolChoice.none', { tools, tool_choice: 'none' }, { toolCalls: [call('get_weather')] }, 'a call, though none'],
    ['toolChoice.named', demanded, { toolCalls: [call('other')] }, 'a call of other, though get_weather'],
    ['parallelSwitch', { tools, parallel_tool_calls: false }, { toolCalls: [call('a'), call('b')] }, '2 calls'],
  ])('%s is contradicted by an answer that does not honour it', (id, request, expected, why) => {
    const finding = find({ ...withTools, parallelSwitch: true }, id, recording(request, expected));
    expect(finding).toMatchObject({ state: 'contradicted', contradictions: [expect.stringContaining(why)] });
  });

  it.each([
    ['was not asked for', recording({}, { content: 'Hello' })],
    ['was cut before it came', recording(asksAny, { finishReason: 'length' })],
    ['was asked in words that our adapter does not use', recording({ tools, tool_choice: 'required' }, {})],
    ['was asked by a request that was not kept', { ...recording({}, { toolCalls: [call('a')] }), request: null }],
    ['was made up by a client', { ...recording(asksAny, { content: 'No.' }), provenance: 'written' as const }],
    [
      'was asked of another host',
      { ...recording(asksAny, { content: 'No.' }), url: 'https://a.example/chat/completions' },
    ],
  ])('is not spoken of where it %s', (_, each) => {
    expect(stateOf(withTools, 'toolChoice.required', each)).toBe('unspoken');
  });

  it('is contradicted by one recording, however many show it', () => {
    const shows = recording(asksAny, { toolCalls: [call('get_weather')] });
    expect(stateOf(withTools, 'toolChoice.required', shows, recording(asksAny, { content: 'No.' }), shows)).toBe(
      'contradicted',
    );
  });

  it('of several calls is shown by an answer alone', () => {
    const json = { model: 'mistral-large-latest' };
    const both = recording({}, { toolCalls: [call('a'), call('b')] });
    const alone: Recording = { ...both, request: null, response: { status: 200, json } };
    expect(stateOf(withTools, 'parallelCalls', alone)).toBe('shown');
  });

  it('that rests on a model is neither shown nor contradicted by a model of another family', () => {
    const shows = ofOther(recording(asksAny, { toolCalls: [call('get_weather')] }));
    expect(find(withTools, 'toolChoice.required', shows)).toMatchObject({ state: 'unspoken', isShownByOthers: true });
    const contradicts = ofOther(recording(asksAny, { content: 'No.' }));
    expect(find(withTools, 'toolChoice.required', contradicts)).toMatchObject({
      state: 'unspoken',
      isShownByOthers: false,
    });
  });

  it('of arguments that are bound is contradicted by arguments that do not fit', () => {
    const misfit = recording({ tools }, { toolCalls: [call('get_weather', '{"city":1}')] });
    expect(stateOf({ ...withTools, tools: 'strict' }, 'tools', misfit)).toBe('contradicted');
    expect(stateOf(withTools, 'tools', misfit)).toBe('shown');
  });
});

describe('the row', () => {
  it('counts what is spoken of, names what is contradicted, and says what rests on documentation', () => {
    const can: Partial<Capabilities> = { sampling: { maxTokens: { min: 1 } } };
    const longer = recording({ max_tokens: 1 }, { content: 'Hello', usage: { completion_tokens: 2 } }, 'b');
    const { tried, failed, failures, note } = judgeClaims(
      [claiming(can), { ...claiming({}), server: 'tgi' }],
      [longer],
    );
    expect({ tried, failed }).toEqual({ tried: 2, failed: 1 });
    expect(failures).toEqual(['made up, sampling.maxTokens: 2 tokens, though 1 were the most (b)']);
    expect(note).toContain('made up, of 5: 1 shown, 0 taken, 1 contradicted, 3 on documentation alone');
    expect(note).toContain('no recording at all: tgi (4)');
  });

  it('is skipped where there are no recordings', () => {
    expect(judgeClaims(listClaimedHosts(), [])).toMatchObject({ tried: 0, note: expect.stringMatching(/^skipped: /) });
  });
});

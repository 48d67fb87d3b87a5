import type { Capabilities } from '@windrose/core/host';
import { describe, expect, it } from 'vitest';
import { claiming, ofOther, parameters, recording, refused, stateOf, user, withTools } from './claims-made-up.js';
import { findClaims } from './claims-findings.js';
import type { Recording } from './claims-recording.js';

describe('a claim of bound answers', () => {
  const request = { response_format: { type: 'json_schema', json_schema: { name: 'a', schema: parameters } } };
  const judge = (expected: Recording['expected'], changes: Partial<Capabilities> = { output: 'schema' }) =>
    stateOf(changes, 'output.schema', recording(request, expected));

  it('is shown by JSON that fits, by whatever model', () => {
    expect(judge({ content: '{"city": "Paris"}' })).toBe('shown');
    expect(
      stateOf({ output: 'schema' }, 'output.schema', ofOther(recording(request, { content: '{"city": "Paris"}' }))),
    ).toBe('shown');
  });

  it('is contradicted by other JSON and by words', () => {
    expect(judge({ content: '{"city": 1}' })).toBe('contradicted');
    expect(judge({ content: 'Paris' })).toBe('contradicted');
  });

  it('is not spoken of by an answer that was cut', () =>
    expect(judge({ content: '{"ci', finishReason: 'length' })).toBe('unspoken'));

  it('of JSON of any shape takes any, and no words', () => {
    const asks = { response_format: { type: 'json_object' } };
    expect(stateOf({ output: 'json' }, 'output.json', recording(asks, { content: '[1]' }))).toBe('shown');
    expect(stateOf({ output: 'json' }, 'output.json', recording(asks, { content: 'one' }))).toBe('contradicted');
  });
});

describe('a claim of a setting', () => {
  const can: Partial<Capabilities> = { sampling: { temperature: { min: 0, max: 1 }, maxTokens: { min: 1 }, stop: {} } };

  it('is taken where a value within its bounds was answered', () => {
    expect(stateOf(can, 'sampling.temperature', recording({ temperature: 0.5 }, { content: 'Hello' }))).toBe('taken');
    expect(stateOf(can, 'sampling.temperature', recording({ temperature: null }, { content: 'Hello' }))).toBe(
      'unspoken',
    );
  });

  it('is contradicted by a refusal that names it, of a value within its bounds', () => {
    const message = 'temperature: must be at most 0.2';
    expect(stateOf(can, 'sampling.temperature', refused({ temperature: 0.5 }, message))).toBe('contradicted');
    expect(stateOf(can, 'sampling.temperature', refused({ temperature: 1.5 }, message))).toBe('unspoken');
    expect(stateOf(can, 'sampling.temperature', refused({ temperature: 0.5 }, 'bad request'))).toBe('unspoken');
    const tooLong = 'maximum context length is 10 tokens: lower temperature or max_tokens';
    expect(stateOf(can, 'sampling.temperature', refused({ temperature: 0.5 }, tooLong))).toBe('unspoken');
  });

  it('is shown by an answer that was cut right there, and contradicted by a longer one', () => {
    const judge = (completion_tokens: number, finishReason: string) =>
      stateOf(can, 'sampling.maxTokens', recording({ max_tokens: 20 }, { usage: { completion_tokens }, finishReason }));
    expect(judge(20, 'length')).toBe('shown');
    expect(judge(7, 'stop')).toBe('taken');
    expect(judge(21, 'length')).toBe('contradicted');
  });

  it('of a stop text is contradicted by an answer that holds it', () => {
    expect(stateOf(can, 'sampling.stop', recording({ stop: ['END'] }, { content: 'a END b' }))).toBe('contradicted');
    expect(stateOf(can, 'sampling.stop', recording({ stop: 'END' }, { content: 'a' }))).toBe('taken');
  });
});

describe('a claim of a conversation', () => {
  const said = { role: 'assistant', content: 'Hello.' };
  const calls = (id: string) => ({ role: 'assistant', content: '', tool_calls: [{ id, function: { name: 'a' } }] });
  const result = (id: string) => ({ role: 'tool', tool_call_id: id, content: '1' });
  const sent = (...messages: readonly object[]): Recording => recording({ messages }, { content: 'Yes.' });
  const can: Partial<Capabilities> = { ...withTools, roles: 'mistral', callIds: 'nine', systemRole: true };

  it.each([
    ['roles.turns', sent(user, said, user)],
    ['roles.results', sent(user, calls('abcdefghi'), result('abcdefghi'))],
    ['callIds.nine', sent(user, calls('abcdefghi'), result('abcdefghi'))],
    ['systemRole', sent({ role: 'system', content: 'Be kind.' }, user)],
  ])('(%s) is shown by such messages that were answered', (id, each) => {
    expect(stateOf(can, id, each)).toBe('shown');
    expect(stateOf(can, id, sent(user))).toBe('unspoken');
  });

  it('is contradicted by a refusal of its order', () => {
    const messages = [user, said, user];
    expect(stateOf(can, 'roles.turns', refused({ messages }, 'roles must alternate'))).toBe('contradicted');
  });

  it('is not shown by an order that it does not hold, which is noted', () => {
    const each = sent(user, calls('call_1'), result('call_1'), user);
    expect(stateOf(can, 'roles.results', each)).toBe('unspoken');
    expect(findClaims(claiming(can), [each]).beyond).toEqual([
      'an order of messages that is not claimed is answered (a)',
      'ids of calls that are not of nine letters or digits are taken (a)',
    ]);
    expect(findClaims(claiming(can), [ofOther(each)]).beyond).toEqual([]);
    expect(findClaims(claiming(can, true), [each]).beyond).toEqual([]);
  });
});

describe('a claim of streams', () => {
  const request = { stream: true };
  const streamed = (usage: object | null): Recording => ({
    ...recording(request, { content: 'Hello', usage }),
    response: { status: 200, contentType: 'text/event-stream', text: 'data: {}' },
  });

  it('is shown by an answer in pieces, with usage where that comes unasked', () => {
    expect(stateOf({}, 'stream', streamed({}))).toBe('shown');
    expect(stateOf({}, 'stream.usage', streamed({}))).toBe('shown');
    expect(stateOf({}, 'stream.usage', streamed(null))).toBe('contradicted');
  });

  it('is not spoken of by an answer in one piece, or where usage was asked for that should come unasked', () => {
    expect(stateOf({}, 'stream', recording(request, { content: 'Hello' }))).toBe('unspoken');
    const asked = { ...streamed({}), request: { ...request, stream_options: { include_usage: true } } };
    expect(stateOf({}, 'stream.usage', asked)).toBe('unspoken');
  });
});

describe('a claim of where answers are cut unless told', () => {
  const judge = (completion_tokens: number, finishReason: string, request = {}) =>
    stateOf(
      { limits: { defaultMaxTokens: 10 } },
      'limits.defaultMaxTokens',
      recording(request, { usage: { completion_tokens }, finishReason }),
    );

  it('is shown by an answer that was cut there, and contradicted by a longer one', () => {
    expect(judge(10, 'length')).toBe('shown');
    expect(judge(11, 'stop')).toBe('contradicted');
    expect(judge(9, 'stop')).toBe('unspoken');
    expect(judge(11, 'stop', { max_tokens: 20 })).toBe('unspoken');
  });
});

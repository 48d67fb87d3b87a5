import { HostError } from '@windrose/core/host';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, type Gathered } from '../../test/exchange-rows.js';
import { ChatAnswerReader } from './chat-answer-reader.js';
import { findRefusal } from './find-refusal.js';

function newReader(): ChatAnswerReader {
  return new ChatAnswerReader((value) => {
    const said = findRefusal(value);
    return said && new HostError('transient', said.message);
  });
}

function whole(answer: unknown): Promise<Gathered> {
  const reader = newReader();
  return gather([...(reader.readWhole(answer) ?? []), ...reader.end()]);
}

function stream(chunks: readonly unknown[], isMarked = true): Promise<Gathered> {
  const reader = newReader();
  const deltas = chunks.flatMap((chunk) => reader.readChunk(chunk));
  if (isMarked) reader.markEnd();
  return gather([...deltas, ...reader.end()]);
}

const message = (members: object, more: object = {}): object => ({
  choices: [{ index: 0, message: members, ...more }],
});
const delta = (members: object, more: object = {}): object => ({ choices: [{ index: 0, delta: members, ...more }] });

it('has reached the token limit where the host tells no reason, but as many tokens as were asked for', () => {
  const end = (tokens: number, maxTokens?: number) => {
    const reader = new ChatAnswerReader(() => undefined, 'host', maxTokens);
    reader.readWhole({ response: 'Hi', usage: { prompt_tokens: 1, completion_tokens: tokens } });
    return reader.end().at(-1);
  };
  expect(end(3, 3)).toEqual({ type: 'finish', reason: 'length' });
  expect(end(2, 3)).toEqual({ type: 'finish', reason: 'stop' });
  expect(end(2)).toEqual({ type: 'finish', reason: 'stop' });
});

describe('content', () => {
  it.each([
    ['text', 'hi', 'hi'],
    ['a number', 42, '42'],
    ['null', null, ''],
    ['missing', undefined, ''],
    ['parts of text', [{ type: 'text', text: 'h' }, 'i'], 'hi'],
    ['an object', { a: 1 }, '{"a":1}'],
    ['a list of values', [1, 2], '[1,2]'],
    ['an empty list', [], ''],
  ])('may be %s', async (_, content, text) => {
    expect((await whole(message({ content }))).text).toBe(text);
    expect((await stream([delta({ content })])).text).toBe(text);
  });

  it('keeps thoughts apart from text, and references out of both', async () => {
    const content = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
      { type: 'text', text: 'Paris' },
      { type: 'reference', reference_ids: [1] },
    ];
    expect(await whole(message({ content }))).toMatchObject({ text: 'Paris', reasoning: 'Hm.' });
  });

  it.each(['reasoning', 'reasoning_content', 'thinking'])('has its thoughts in `%s`', async (key) => {
    expect(await whole(message({ content: 'Paris', [key]: 'Hm.' }))).toMatchObject({ text: 'Paris', reasoning: 'Hm.' });
  });

  it('is not said twice where a host spells thoughts in two ways', async () => {
    const both = { content: '', reasoning: 'Hm.', reasoning_content: 'Hm.' };
    expect((await whole(message(both))).reasoning).toBe('Hm.');
  });

  it('may be the text of a completion of old', async () => {
    expect((await whole({ choices: [{ text: 'hi', finish_reason: 'stop' }] })).text).toBe('hi');
  });

  it('is not said twice where a host says it as the text of a completion too, as Together does', async () => {
    const chunk = (text: string): object => delta({ content: text }, { text });
    expect((await stream([chunk('Par'), chunk('is'), chunk('')])).text).toBe('Paris');
    expect((await whole(message({ content: 'Paris' }, { text: 'Paris' }))).text).toBe('Paris');
  });

  it('is of one choice only', async () => {
    const other = { index: 1, delta: { content: 'no' }, finish_reason: 'length' };
    const begun = delta({ content: '' });
    const found = await stream([begun, { choices: [other] }, delta({ content: 'yes' }, { finish_reason: 'stop' })]);
    expect(found).toMatchObject({ text: 'yes', finishes: ['stop'] });
  });

  it('is of the first choice where none has the number 0, as proxies have it that number from 1', async () => {
    const said = { index: 1, message: { content: 'Paris' }, finish_reason: 'stop' };
    const other = { index: 2, message: { content: 'no' }, finish_reason: 'length' };
    expect(await whole({ choices: [said, other] })).toMatchObject({ text: 'Paris', finishes: ['stop'] });
    expect((await whole({ choices: [other, { ...said, index: 0 }] })).text).toBe('Paris');
    const begun = { choices: [{ index: 1, delta: { content: 'Par' } }] };
    const chunks = [
      begun,
      { choices: [other] },
      delta({ content: 'no' }),
      { choices: [{ ...said, delta: { content: 'is' } }] },
    ];
    expect(await stream(chunks)).toMatchObject({ text: 'Paris', finishes: ['stop'] });
  });

  it('is the delta where a stream repeats the whole message beside it, and the message where a whole answer has an empty delta', async () => {
    const both = { index: 0, message: { content: 'Paris' }, delta: { content: 'is' } };
    expect((await stream([{ choices: [both] }])).text).toBe('is');
    expect((await whole({ choices: [both] })).text).toBe('Paris');
  });

  it('stands beside calls', async () => {
    const found = await whole(
      message({ content: 'I look.', tool_calls: [{ function: { name: 'f', arguments: {} } }] }),
    );
    expect(found).toMatchObject({ text: 'I look.', calls: [{ name: 'f', arguments: '{}' }] });
  });

  it('is what a model says in refusing', async () => {
    expect((await whole(message({ content: null, refusal: 'No.' }))).text).toBe('No.');
  });
});

describe('a legacy call', () => {
  it('is read whole and in fragments', async () => {
    const call = { name: 'f', arguments: '{"a":1}' };
    expect((await whole(message({ content: null, function_call: call }))).calls).toEqual([call]);
    const fragments = [
      delta({ function_call: { name: 'f', arguments: '' } }),
      delta({ function_call: { arguments: '{"a"' } }),
      delta({ function_call: { arguments: ':1}' } }, { finish_reason: 'function_call' }),
    ];
    expect(await stream(fragments)).toMatchObject({ calls: [call], finishes: ['tool-calls'] });
  });
});

describe('the end', () => {
  it.each([
    ['tool_calls', 'tool-calls'],
    ['tool', 'tool-calls'],
    ['function_call', 'tool-calls'],
    ['stop', 'stop'],
    ['eos_token', 'stop'],
    ['length', 'length'],
    ['model_length', 'length'],
    ['max_tokens', 'length'],
    ['content_filter', 'filtered'],
    ['content-filter', 'filtered'],
    ['something new', 'stop'],
  ])('"%s" is %s', async (word, reason) => {
    expect((await whole(message({ content: '' }, { finish_reason: word }))).finishes).toEqual([reason]);
    expect((await stream([delta({}, { finish_reason: word })], false)).finishes).toEqual([reason]);
  });

  it('is said once where it comes twice: the first counts, and later text is kept', async () => {
    const chunks = [delta({}, { finish_reason: 'length' }), delta({ content: '!' }, { finish_reason: 'stop' })];
    expect(await stream(chunks)).toMatchObject({ text: '!', finishes: ['length'] });
    const ends = [delta({}, { finish_reason: 'stop' }), delta({}, { finish_reason: 'tool_calls' })];
    expect(await stream(ends)).toMatchObject({ finishes: ['stop'] });
  });

  it.each([
    ['length', 'length'],
    ['content_filter', 'filtered'],
  ])('is "%s" where a host says so after another reason: something is missing', async (word, reason) => {
    const call = (id: string) => delta({ tool_calls: [{ index: 0, id, function: { name: 'pay', arguments: '{}' } }] });
    for (const between of [[], [delta({ content: '!' })], [call('b')]]) {
      const chunks = [call('a'), delta({}, { finish_reason: 'tool_calls' }), ...between];
      expect((await stream([...chunks, delta({}, { finish_reason: word })])).finishes).toEqual([reason]);
    }
  });

  it('is "stop" after the mark alone, and in a whole answer that gives no reason', async () => {
    expect((await stream([delta({ content: 'a' }, { finish_reason: null })])).finishes).toEqual(['stop']);
    expect((await whole(message({ content: 'a' }))).finishes).toEqual(['stop']);
  });

  it('is not said where a stream ends with neither reason nor mark', async () => {
    expect((await stream([delta({ content: 'a' })], false)).finishes).toEqual([]);
  });

  it.each([
    'error',
    'abort',
    'Aborted',
    'cancelled',
    'canceled',
    'repetition',
    'timeout',
    'network_error',
    'network-error',
    'insufficient_system_resource',
  ])('is an error of the host where its reason is "%s", and no call before it is told', async (word) => {
    const calls = {
      content: 'I pay.',
      tool_calls: [{ index: 0, id: 'a', function: { name: 'pay', arguments: '{}' } }],
    };
    const said = { finish_reason: word };
    const error = { kind: 'transient', retryable: true, message: expect.stringContaining(`"${word}"`) };
    await expect(async () => whole(message(calls, said))).rejects.toMatchObject(error);
    await expect(async () => stream([delta(calls), delta({}, said)])).rejects.toMatchObject(error);
    await expect(async () => stream([delta(calls, { finish_reason: 'stop' }), delta({}, said)])).rejects.toThrow();
  });
});

describe('usage', () => {
  const usage = { prompt_tokens: 3, completion_tokens: 2 };
  const read = { inputTokens: 3, outputTokens: 2 };

  it.each([
    ['in the answer', { ...message({}), usage }],
    ['in the choice', message({}, { usage })],
    ["in Groq's own member", { ...message({}), x_groq: { usage } }],
    ['beside no choice', { choices: [], usage }],
    ['alone', { usage }],
  ])('is found %s', async (_, answer) => {
    expect((await stream([answer])).usage).toEqual(read);
  });

  it.each([
    ['negative', { prompt_tokens: -1, completion_tokens: -2 }],
    ['no numbers', { prompt_tokens: '3', completion_tokens: null }],
    ['null', null],
  ])('is left out where it is %s', async (_, broken) => {
    expect((await whole({ ...message({ content: 'a' }), usage: broken })).usage).toBeUndefined();
  });

  it('is said once, as the last report has it', async () => {
    const reader = newReader();
    reader.readChunk({ ...delta({ content: 'a' }), usage: { prompt_tokens: 3, completion_tokens: 1 } });
    reader.readChunk({ ...delta({ content: 'b' }), usage });
    reader.readChunk({ ...delta({}), usage: { prompt_tokens: 0, completion_tokens: 0 } });
    expect(reader.end()).toEqual([{ type: 'usage', usage: read }]);
  });
});

describe('errors inside an answer', () => {
  it.each([
    [{ error: { message: 'over', type: 'x', code: 500 } }],
    [{ error: 'over' }],
    [{ object: 'error', message: 'over', code: 400 }],
    [{ detail: 'over' }],
    [{ detail: [{ loc: ['body', 'x'], msg: 'over', type: 'y' }] }],
    [{ success: false, errors: [{ code: 3040, message: 'over' }], result: null }],
    [{ success: false, errors: [], result: {}, message: 'over' }],
    [{ name: 'AiError', internalCode: 5006, httpCode: 400, message: 'over' }],
    [{ choices: [], error: { message: 'over' } }],
    [{ choices: [{ index: 0, error: { message: 'over', code: 502 } }] }],
    [{ code: 429, message: 'over' }],
  ])('are errors: %j', async (value) => {
    expect(() => newReader().readChunk(value)).toThrow(/over/);
    expect(() => newReader().readWhole(value)).toThrow(/over/);
  });

  it('are not made of members that say nothing', async () => {
    const quiet = { ...message({ content: 'a' }), error: null, errors: [], detail: '' };
    expect((await whole(quiet)).text).toBe('a');
  });

  it('are not made of signs of life', async () => {
    expect(await stream([{ type: 'ping' }, 1, null, {}])).toMatchObject({ text: '', finishes: ['stop'] });
  });

  it('are nothing at all where a whole answer has no shape that is known', () => {
    expect(newReader().readWhole({ hello: 1 })).toBeUndefined();
    expect(newReader().readWhole(null)).toBeUndefined();
  });
});

describe('whatever a host sends', () => {
  const keys = [
    'choices',
    'delta',
    'message',
    'content',
    'tool_calls',
    'function',
    'name',
    'arguments',
    'index',
    'id',
    'usage',
    'prompt_tokens',
  ];
  const more = [
    'finish_reason',
    'response',
    'result',
    'success',
    'error',
    'errors',
    'done',
    'text',
    'type',
    'detail',
    'function_call',
  ];
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(null, true, 0, -1, 1.5, '', 'stop', 'text'),
      tie('list'),
      tie('record'),
    ),
    list: fc.array(tie('value'), { maxLength: 3 }),
    record: fc.dictionary(fc.constantFrom(...keys, ...more), tie('value'), { maxKeys: 6, noNullPrototype: true }),
  }));

  it('gives deltas with text or an error of ours', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (chunks) => {
        const reader = newReader();
        try {
          const deltas = [...chunks.flatMap((chunk) => reader.readChunk(chunk)), ...reader.end()];
          for (const delta of deltas) if ('text' in delta) expect(delta.text).toMatch(/[^]/);
          expect(deltas.filter(({ type }) => type === 'finish').length).toBeLessThan(2);
        } catch (error) {
          expect(error).toBeInstanceOf(HostError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

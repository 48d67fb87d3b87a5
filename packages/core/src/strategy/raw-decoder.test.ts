import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StreamError } from '../errors.js';
import type { FinishReason, HostDelta, ModelEvent, TurnShape } from '../host/index.js';
import { cutOff } from './answered-calls.js';
import { callsMark } from './marked-calls.js';
import { PrefixedAnswer } from './prefixed-answer.js';
import { RawDecoder } from './raw-decoder.js';
import { SpokenAnswer } from './spoken-answer.js';
import { callsPrefix } from './tool-words.js';
import { type AnswerText, textAlone } from './words-decoder.js';

interface Asked {
  readonly shape: TurnShape;
  readonly answer: () => AnswerText;
  readonly begunCalls?: boolean;
  readonly boundOutput?: boolean;
}

const parameters = { type: 'object', properties: { a: { type: 'integer' } } };
const offered = ['look', 'get_weather'].map((name) => ({ name, description: '', parameters }));
const shape: TurnShape = { tools: offered, toolChoice: 'auto', outputWay: 'none' };
const tokens: Asked = { shape, answer: () => new SpokenAnswer(shape) };
const bound: Asked = { shape, answer: () => new PrefixedAnswer(callsMark, shape), boundOutput: true };
const inWords: Asked = { ...bound, answer: () => new PrefixedAnswer(callsPrefix, shape) };
const noTools: Asked = { shape: { ...shape, tools: [] }, answer: () => textAlone };
const text = (written: string): HostDelta => ({ type: 'text', text: written });
const mark: HostDelta = { type: 'control', text: callsMark };

function decoderFor({ answer, ...asked }: Asked): RawDecoder {
  return new RawDecoder(new Set(), { begunCalls: false, boundOutput: false, ...asked, answer: answer() });
}

function decode(asked: Asked, deltas: readonly HostDelta[], reason: FinishReason = 'stop'): ModelEvent[] {
  const decoder = decoderFor(asked);
  const shown = [...deltas, { type: 'finish', reason } as const].flatMap((delta) => decoder.push(delta));
  return [...shown, ...decoder.end()];
}

const said = (events: readonly ModelEvent[]): string =>
  events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
const calls = (events: readonly ModelEvent[]) => events.filter((event) => event.type === 'tool-call');
const look = '[{"name": "look", "arguments": {"a": 1}}]';
const readCall = {
  type: 'tool-call',
  call: { type: 'tool-call', id: '000000001', name: 'look', arguments: '{"a":1}' },
};

function chop(written: string, size: number): HostDelta[] {
  return Array.from({ length: Math.ceil(written.length / size) }, (_, i) =>
    text(written.slice(i * size, (i + 1) * size)),
  );
}

describe('a raw answer', () => {
  it('is text, without the space that begins it', () => {
    expect(decode(tokens, [text(' '), text(' It is'), text(' 4. ')])).toEqual([
      { type: 'text-delta', text: 'It is' },
      { type: 'text-delta', text: ' 4. ' },
      { type: 'finish', reason: 'stop' },
    ]);
    expect(decode(tokens, [text('  ')])).toEqual([{ type: 'finish', reason: 'stop' }]);
  });

  it('is calls after the mark, shown once it is finished', () => {
    expect(decode(tokens, [text(' '), mark, text(look.slice(0, 9)), text(look.slice(9))])).toEqual([
      readCall,
      { type: 'finish', reason: 'tool-calls' },
    ]);
  });

  it('may hold text before its calls', () => {
    const events = decode(tokens, [text('I look.'), mark, text(look)]);
    expect(said(events)).toBe('I look.');
    expect(calls(events)).toEqual([readCall]);
  });

  it('is calls from the start where the mark stood in the prompt', () => {
    expect(calls(decode({ ...tokens, begunCalls: true }, [text(look)]))).toEqual([readCall]);
  });

  it('is no call where no tools are offered, or the mark stands in a bound answer', () => {
    expect(decode(noTools, [mark, text(look)])[0]).toEqual({ type: 'text-delta', text: callsMark });
    expect(said(decode(bound, [text('{"a": "'), mark, text('"}')]))).toBe(`{"a": "${callsMark}"}`);
  });

  it('is calls where the tokens were left out or are text, and shows none of them', () => {
    const texts = [look, ` ${look}`, callsMark + look, `${callsMark}look[ARGS]{"a":1}`, `${callsMark} look{"a": 1}`];
    for (const written of texts) {
      for (const asked of written.startsWith(callsMark) ? [tokens, bound] : [tokens]) {
        for (const cut of [1, 3, written.length]) {
          const events = decode(asked, chop(written, cut));
          expect(said(events)).toBe('');
          expect(calls(events)).toEqual([readCall]);
        }
      }
    }
    const spoken = decode({ ...tokens, begunCalls: true }, [text('look{"a": 1}')]);
    expect(calls(spoken)).toEqual([readCall]);
  });

  it('is what the model thought, and never calls in that', () => {
    const think = (name: string): HostDelta => ({ type: 'control', text: name });
    const events = decode(tokens, [
      think('[THINK]'),
      text('Look? '),
      mark,
      text(look),
      think('[/THINK]'),
      text(' Yes.'),
    ]);
    expect(calls(events)).toEqual([]);
    expect(said(events)).toBe('Yes.');
    expect(events.map((event) => (event.type === 'reasoning-delta' ? event.text : '')).join('')).toBe(
      `Look? ${callsMark}${look}`,
    );
  });

  it('is calls in words where it begins as they do, however it is cut', () => {
    const written = ` {"tool_calls": ${look}} `;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: written.length }), { maxLength: 8 }), (cuts) => {
        const bounds = [0, ...cuts.sort((a, b) => a - b), written.length];
        const deltas = bounds.slice(1).map((end, i) => text(written.slice(bounds[i], end)));
        const events = decode(inWords, deltas);
        expect(said(events)).toBe('');
        expect(calls(events)).toEqual([readCall]);
      }),
    );
  });

  it('is text where it only begins like calls in words', () => {
    expect(said(decode(inWords, [text('{"tool_'), text('box": 1}')]))).toBe('{"tool_box": 1}');
    expect(said(decode(inWords, [text('{"tool_')]))).toBe('{"tool_');
    expect(said(decode(noTools, [text(`{"tool_calls": ${look}}`)]))).toBe(`{"tool_calls": ${look}}`);
  });

  it('is the same text however it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '{', '"tool_calls"', ': ', 'x', '[')),
        fc.constantFrom(tokens, inWords),
        (pieces, options) => {
          const whole = pieces.join('');
          fc.pre(!whole.trimStart().startsWith(callsPrefix));
          expect(said(decode(options, pieces.map(text)))).toBe(whole.trimStart());
        },
      ),
    );
  });
});

describe('raw calls', () => {
  it('keep a lawful id, and have one where none was written', () => {
    const written =
      '[{"name": "a", "arguments": {}, "id": "Ab3dEf6hI"}, {"name": "b", "arguments": {}, "id": 7}, {"name": "c"}]';
    expect(
      calls(decode(tokens, [mark, text(written)])).map(({ call }) => [call.name, call.id, call.arguments]),
    ).toEqual([
      ['a', 'Ab3dEf6hI', '{}'],
      ['b', '000000001', '{}'],
      ['c', '000000002', '{}'],
    ]);
  });

  it('that cannot be read are one call that is told why it does not run', () => {
    for (const written of ['', '[', '[]', 'I look.']) {
      const [only, ...rest] = calls(decode(tokens, [mark, text(written)]));
      expect(rest).toEqual([]);
      expect(only?.problem).toMatch(/could not be read/);
      expect(only?.call.arguments).toBe(written.trim());
    }
    expect(calls(decode(tokens, [mark, text('[{"name": "look", "arg')]))[0]?.call.name).toBe('look');
  });

  it('in another form than was asked for are read all the same', () => {
    const written = '[{"name": "get\\_weather", "parameters": {"a": 1}}] Done.';
    const events = decode(tokens, [mark, text(written)]);
    expect(calls(events).map(({ call, problem }) => [call.name, call.arguments, problem])).toEqual([
      ['get_weather', '{"a":1}', undefined],
    ]);
    expect(said(events)).toBe('Done.');
  });

  it('by name have a mark each, and the id that was written', () => {
    const token = (name: string): HostDelta => ({ type: 'control', text: name });
    const written = [
      ...[mark, text('look'), token('[CALL_ID]'), text('Ab3dEf6hI'), token('[ARGS]'), text('{"a": '), text('1}')],
      ...[mark, text('get_weather'), token('[ARGS]'), text('{"b": "'), mark, text('x'), token('[ARGS]'), text('{}"}')],
      ...[mark, text('look'), token('[ARGS]')],
    ];
    expect(calls(decode(tokens, written)).map(({ call }) => [call.name, call.id, call.arguments])).toEqual([
      ['look', 'Ab3dEf6hI', '{"a": 1}'],
      ['get_weather', '000000001', `{"b": "${callsMark}x[ARGS]{}"}`],
      ['look', '000000002', '{}'],
    ]);
    const [broken] = calls(decode(tokens, [mark, text('look'), token('[ARGS]'), text('{"a": ')]));
    expect(broken).toMatchObject({ call: { name: 'look' }, problem: expect.stringMatching(/could not be read/) });
  });

  it('that are no objects are calls of a tool without a name', () => {
    expect(
      calls(decode(tokens, [mark, text('[1, null, {"name": 2, "arguments": 3}]')])).map(({ call }) => [
        call.name,
        call.arguments,
      ]),
    ).toEqual([
      ['', '{}'],
      ['', '{}'],
      ['', '3'],
    ]);
  });

  it.each([
    ['in a string', '[{"name": "look", "arguments": {"a": "', ''],
    ['behind what cannot be read', 'look{}', 'look{}'],
    ['alone', '', ''],
  ])('may hold tens of thousands of marks %s without a quadratic cost', (_, begun, between) => {
    // Quadratic work on these takes minutes: the runner's own limit tells.
    const marks = Array.from({ length: 60_000 }, () => [mark, text(between)]).flat();
    const events = decode(tokens, [mark, text(begun), ...marks]);
    expect(calls(events).length).toBeGreaterThan(0);
  });

  it('that were cut at the token limit never run', () => {
    for (const written of [look, look.slice(0, 20)]) {
      const events = decode(tokens, [mark, text(written)], 'length');
      expect(calls(events).map(({ problem }) => problem)).toEqual([cutOff]);
      expect(events.at(-1)).toEqual({ type: 'finish', reason: 'length' });
    }
  });
});

describe('a raw answer that breaks the protocol', () => {
  it('is an error where it never finished', () => {
    const decoder = decoderFor(tokens);
    decoder.push(text('Half an'));
    expect(() => decoder.end()).toThrow(StreamError);
  });

  it('is an error where the host answers with calls of its own', () => {
    expect(() => decode(tokens, [{ type: 'tool-call', name: 'look' }])).toThrow(StreamError);
  });
});

describe('what else a model writes', () => {
  const think = (written: string): HostDelta => ({ type: 'control', text: written });
  const typed = (events: readonly ModelEvent[]): unknown[] =>
    events.map((event) => ('text' in event ? [event.type, event.text] : event.type));

  it('is told: how many tokens it took', () => {
    const usage = { type: 'usage', usage: { inputTokens: 3, outputTokens: 4 } } as const;
    expect(decode(noTools, [text('Hi.'), usage])).toContainEqual(usage);
  });

  it('is a thought between its marks, also in the middle of free text', () => {
    const events = decode(noTools, [think('[THINK]'), text('Hm.'), text(''), think('[/THINK]'), text(' Hi.')]);
    expect(typed(events)).toEqual([['reasoning-delta', 'Hm.'], ['text-delta', 'Hi.'], 'finish']);
    const later = decode(noTools, [text('So.'), think('[THINK]'), text('Hm.'), think('[/THINK]'), text('Hi.')]);
    expect(typed(later)).toContainEqual(['reasoning-delta', 'Hm.']);
  });

  it('is text where a mark of thoughts stands in a bound answer, or none was opened', () => {
    const asked: Asked = { ...noTools, boundOutput: true };
    const events = decode(asked, [text('{"a": "'), think('[THINK]'), text('"}')]);
    expect(said(events)).toBe('{"a": "[THINK]"}');
    expect(said(decode(noTools, [text('a'), think('[/THINK]')]))).toBe('a[/THINK]');
  });
});

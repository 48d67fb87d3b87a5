import { describe, expect, it } from 'vitest';
import type { HostDelta, TurnShape } from '../host/index.js';
import { scriptedCapabilities } from '../testing.js';
import { AnswerToolDecoder, answerTool, demandAnswer } from './answer-tool.js';
import { native } from './native.js';
import { nativeReadingText } from './native-reading-text.js';

const look = { name: 'look', description: 'Looks.', parameters: {} };
const shape: TurnShape = { tools: [look], toolChoice: 'auto', outputWay: 'tool' };

describe('the tool whose arguments are the answer', () => {
  it('has a name that no other tool has', () => {
    const output = { name: 'look', schema: { type: 'object' } };
    expect(answerTool(output, [])).toEqual({
      name: 'look',
      description: 'Gives the final answer.',
      parameters: output.schema,
    });
    const other = { ...look, name: 'final_look' };
    expect(answerTool(output, [look, other])).toMatchObject({
      name: 'final_final_look',
      description: 'Gives the final answer. Call it alone, once no other tool is needed.',
    });
  });

  it('is demanded, by its name where it is alone and the host can be told one', () => {
    const demanded = (of: Partial<TurnShape>, modes = ['required', 'named']) =>
      demandAnswer({ ...shape, ...of }, 'answer', modes);
    expect(demanded({})).toBe('required');
    expect(demanded({ tools: [] })).toEqual({ name: 'answer' });
    expect(demanded({ tools: [] }, ['required'])).toBe('required');
    expect(demanded({ tools: [], toolChoice: 'required' })).toEqual({ name: 'answer' });
  });

  it('is not demanded where another tool is to be called first', () => {
    expect(demandAnswer({ ...shape, toolChoice: 'required' }, 'answer', ['named'])).toBeUndefined();
    expect(demandAnswer({ ...shape, toolChoice: { name: 'look' } }, 'answer', ['named'])).toBeUndefined();
  });
});

describe('an answer that is the arguments of a call', () => {
  const decode = (...deltas: HostDelta[]) => {
    const decoder = new AnswerToolDecoder(
      native.prepare({ ...shape, outputWay: 'none' }, scriptedCapabilities).decoder(new Set()),
      'answer',
    );
    return [...deltas.flatMap((delta) => decoder.push(delta)), ...decoder.end()];
  };
  const piece = (more: Partial<Extract<HostDelta, { type: 'tool-call' }>>): HostDelta => ({
    type: 'tool-call',
    index: 0,
    ...more,
  });
  const finish: HostDelta = { type: 'finish', reason: 'tool-calls' };

  it('is shown as text as it comes, and ends as text does', () => {
    expect(
      decode(
        piece({ name: 'answer' }),
        piece({ arguments: '{"a":' }),
        piece({ arguments: '' }),
        piece({ arguments: ' 1}' }),
        finish,
      ),
    ).toEqual([
      { type: 'text-delta', text: '{"a":' },
      { type: 'text-delta', text: ' 1}' },
      { type: 'finish', reason: 'stop' },
    ]);
  });

  it('is shown from its beginning where its name comes late', () => {
    expect(decode(piece({ arguments: '{"a":' }), piece({ name: 'answer', arguments: ' 1}' }), finish)).toEqual([
      { type: 'text-delta', text: '{"a": 1}' },
      { type: 'finish', reason: 'stop' },
    ]);
  });

  it('is none where the call is of another tool, also where its name comes late', () => {
    const called = decode(piece({ arguments: '{"a":' }), piece({ name: 'look', arguments: ' 1}' }), finish);
    expect(called.map(({ type }) => type)).toEqual(['tool-call', 'finish']);
    expect(called).toMatchObject([{ call: { name: 'look', arguments: '{"a": 1}' } }, { reason: 'tool-calls' }]);
  });

  it('without a name is a call without a name', () => {
    expect(decode(piece({ arguments: '{}' }), finish)).toMatchObject([
      { type: 'tool-call', call: { name: '' } },
      { reason: 'tool-calls' },
    ]);
  });

  it('is shown once where a server hands it on twice, as a call and in the text', () => {
    const answer = JSON.stringify({ a: 1 });
    const inner = nativeReadingText.prepare({ ...shape, outputWay: 'none' }, scriptedCapabilities).decoder(new Set());
    const decoder = new AnswerToolDecoder(inner, 'look');
    const written: HostDelta = { type: 'text', text: `[TOOL_CALLS] [{"name": "look", "arguments": ${answer}}]` };
    const deltas = [written, piece({ name: 'look', arguments: answer }), finish];
    const events = [...deltas.flatMap((delta) => decoder.push(delta)), ...decoder.end()];
    expect(events).toEqual([
      { type: 'text-delta', text: answer },
      { type: 'finish', reason: 'stop' },
    ]);
  });
});

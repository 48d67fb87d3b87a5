import { describe, expect, it } from 'vitest';
import type { TurnShape } from '../host/index.js';
import { EnvelopedAnswer } from './enveloped-answer.js';

const look = { name: 'look', description: 'Looks.', parameters: { type: 'object', properties: {} } };
const shape: TurnShape = { tools: [look], toolChoice: 'auto', outputWay: 'none' };

/** What is shown of an answer, and its calls. */
function read(written: string, more: Partial<TurnShape> = {}) {
  const answer = new EnvelopedAnswer({ ...shape, ...more });
  const shown = answer.push(written);
  const { text, calls } = answer.end(false);
  return { text: shown + text, calls };
}

describe('an answer in its envelope', () => {
  it('is a text where text was wanted, however its key is written', () => {
    expect(read('{"tool_calls": [], "answer": "Yes."}')).toEqual({ text: 'Yes.', calls: [] });
    expect(read(String.raw`{"tool_calls": [], "\u0061nswer": "Yes."}`)).toEqual({ text: 'Yes.', calls: [] });
    expect(read('{"tool_calls": [], "answer": 5}')).toEqual({ text: '5', calls: [] });
  });

  it('is JSON where a schema was given, a text too', () => {
    const output = { name: 'answer', schema: { type: 'string' } };
    expect(read(String.raw`{"tool_calls": [], "\u0061nswer": "Yes."}`, { output }).text).toBe('"Yes."');
  });

  it('may stand in a code fence, with words behind it', () => {
    expect(read('```json\n{"tool_calls": [], "answer": "Yes."}\n```')).toEqual({ text: 'Yes.', calls: [] });
    const { text, calls } = read('{"tool_calls": [{"name": "look", "arguments": {}}], "answer": ""} So.');
    expect([text, calls]).toEqual(['So.', [{ name: 'look', arguments: '{}' }]]);
  });

  it.each([
    ['{"tool_calls": [{', ''],
    ['{"tool_calls": [{"name": "climb"', 'climb'],
  ])('that breaks off in a call is a call that could not be read, and no text: %s', (written, name) => {
    const { text, calls } = read(written);
    expect(text).toBe('');
    expect(calls).toEqual([{ name, arguments: written, problem: expect.stringContaining('could not be read') }]);
  });
});

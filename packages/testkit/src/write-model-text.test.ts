import { describe, expect, it } from 'vitest';

import type { ModelTurn } from './scripted-model.js';
import { ScriptedModelRunner } from './scripted-model-runner.js';
import { writeModelText } from './write-model-text.js';

const prompt = { messages: [{ role: 'user', text: 'Hi' }], toolNames: [] };
const call = { name: 'add', arguments: { a: 1 } };
const text = (turn: ModelTurn, options = {}) => writeModelText(turn, prompt, options).text;
const bound = (turn: ModelTurn, schema: unknown): unknown =>
  JSON.parse(writeModelText(turn, { ...prompt, schema }, {}).text);

describe('what a model writes', () => {
  it('is what is scripted word by word, before all else', () => {
    expect(text({ writes: '[TOOL_CALLS] x', text: 'no', calls: [call] })).toBe('[TOOL_CALLS] x');
    expect(writeModelText({ writes: 'free' }, { ...prompt, schema: { type: 'object' } }, {}).text).toBe('free');
  });

  it('has calls as text where the host has no place for them', () => {
    expect(text({ calls: [call] })).toBe('[{"name":"add","arguments":{"a":1}}]');
    expect(text({ calls: [call, call] }, { callText: 'object' })).toBe(
      '{"name":"add","arguments":{"a":1}}\n{"name":"add","arguments":{"a":1}}',
    );
    expect(text({ calls: [call] }, { callText: 'fenced' })).toBe('```json\n[{"name":"add","arguments":{"a":1}}]\n```');
    expect(text({ calls: [call] }, { callText: 'marker' })).toBe('[TOOL_CALLS] [{"name":"add","arguments":{"a":1}}]');
    expect(text({ text: 'I add.', calls: [call] })).toBe('I add.\n[{"name":"add","arguments":{"a":1}}]');
  });

  it('ends at the cut of the script or at four characters a token, whichever comes first', () => {
    expect(writeModelText({ text: 'abcdefghij', cutAfter: 6 }, prompt, { maxTokens: 2 })).toEqual({
      text: 'abcdef',
      finish: 'length',
    });
    expect(writeModelText({ text: 'abcdefghij' }, prompt, { maxTokens: 2 })).toEqual({
      text: 'abcdefgh',
      finish: 'length',
    });
    expect(writeModelText({ text: 'abcdefgh' }, prompt, { maxTokens: 2 })).toEqual({
      text: 'abcdefgh',
      finish: 'stop',
    });
  });
});

const callSchema = {
  type: 'object',
  properties: {
    name: { const: 'add' },
    arguments: { type: 'object', properties: { a: { type: 'number' } }, required: ['a'] },
  },
  required: ['name', 'arguments'],
  additionalProperties: false,
};

describe('a model that is bound to a schema', () => {
  const strict = (properties: object, required = Object.keys(properties)) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  });

  it.each([
    ['a list under tool_calls', strict({ tool_calls: { type: 'array', items: callSchema } }), { tool_calls: [call] }],
    ['a list under calls', strict({ calls: { type: 'array', items: callSchema } }), { calls: [call] }],
    ['one call under its key', strict({ tool_call: callSchema }), { tool_call: call }],
    ['a bare call', callSchema, call],
    ['a bare list', { type: 'array', items: callSchema }, [call]],
    ['tool and arguments', strict({ tool: { const: 'add' }, arguments: {} }), { tool: 'add', arguments: { a: 1 } }],
    ['name and parameters', strict({ name: { const: 'add' }, parameters: {} }), { name: 'add', parameters: { a: 1 } }],
    [
      'a list beside an answer that may be null',
      strict({ calls: { type: 'array', items: callSchema }, answer: { type: ['string', 'null'] } }),
      { calls: [call], answer: null },
    ],
    [
      'a list beside an empty answer',
      strict({ tool_calls: { type: 'array', items: { anyOf: [callSchema] } }, answer: { type: 'string' } }),
      { tool_calls: [call], answer: '' },
    ],
    ['one of a call and an answer', { anyOf: [strict({ answer: { type: 'string' } }), callSchema] }, call],
  ])('writes %s', (_name, schema, expected) => {
    expect(bound({ calls: [call] }, schema)).toEqual(expected);
  });

  it.each([
    ['an answer under its key', strict({ answer: { type: 'string' } }), 'yes', { answer: 'yes' }],
    ['a response under its key', strict({ response: { type: 'string' } }), 'yes', { response: 'yes' }],
    ['JSON as it is', strict({ total: { type: 'number' } }), '{"total":3}', { total: 3 }],
    [
      'JSON under a key',
      strict({ answer: strict({ total: { type: 'number' } }) }),
      '{"total":3}',
      { answer: { total: 3 } },
    ],
    ['a bare number', { type: 'number' }, '3', 3],
    ['a bare string', { type: 'string' }, 'yes', 'yes'],
    [
      'an answer beside no calls',
      strict({ calls: { type: 'array' }, answer: { type: 'string' } }),
      'yes',
      { calls: [], answer: 'yes' },
    ],
    [
      'an answer in an answer',
      strict({ answer: strict({ answer: { type: 'string' } }) }),
      'yes',
      { answer: { answer: 'yes' } },
    ],
  ])('writes %s', (_name, schema, given, expected) => {
    expect(bound({ text: given }, schema)).toEqual(expected);
  });

  it('takes a schema that names its dialect', () => {
    const dialect = 'https://json-schema.org/draft/2020-12/schema';
    expect(bound({ text: 'yes' }, { $schema: dialect, ...strict({ answer: { type: 'string' } }) })).toEqual({
      answer: 'yes',
    });
  });

  it('writes the text where nothing it means to say fits', () => {
    const odd = strict({ colour: { enum: ['red', 'green'] } });
    expect(writeModelText({ text: 'blue' }, { ...prompt, schema: odd }).text).toBe('blue');
  });
});

describe('a scripted model', () => {
  it('gives its turns in order, functions of the prompt among them, and remembers the prompts', () => {
    const runner = new ScriptedModelRunner([{ text: 'one' }, ({ messages }) => ({ text: `${messages.length}` })]);
    expect([runner.next(prompt), runner.next(prompt)]).toEqual([{ text: 'one' }, { text: '1' }]);
    expect(runner.prompts).toEqual([prompt, prompt]);
    expect(() => runner.next(prompt)).toThrow('The script has 2 turns and this request asks for one more');
    expect(runner.prompts).toHaveLength(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent } from '../agent.js';
import { CapabilityError } from '../errors.js';
import type { Capabilities, ChatRequest, HostDelta, ModelEvent, TurnShape } from '../host/index.js';
import type { Message } from '../message.js';
import { ScriptedHost, scriptedCapabilities } from '../testing.js';
import { tool } from '../tool.js';
import { constrained } from './constrained.js';
import { constrainedWords } from './emulation-words.js';
import { cutOff } from './answered-calls.js';

const can: Capabilities = { ...scriptedCapabilities, tools: 'none', toolChoice: [] };
const look = tool({
  name: 'look',
  description: 'Looks.',
  effect: 'read',
  input: z.object({ at: z.string() }),
  execute: ({ at }) => `A ${at}.`,
});
const rest = tool({ name: 'rest', description: 'Rests.', effect: 'read', input: z.object({}), execute: () => null });
const tools = [look.spec, rest.spec];
const shape: TurnShape = { tools, toolChoice: 'auto', outputWay: 'none' };
const output = { name: 'answer', schema: { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] } };
const withOutput = { output, outputWay: 'schema' } as const;

const user = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });
const finish = (reason: 'stop' | 'length'): HostDelta => ({ type: 'finish', reason });
const text = (piece: string): HostDelta => ({ type: 'text', text: piece });

function encode(of: Partial<TurnShape> = {}, messages: readonly Message[] = [user('Hi.')]): ChatRequest {
  const request = constrained.prepare({ ...shape, ...of }, can).encode(messages, {});
  if (request.kind !== 'chat') throw new Error('not a chat request');
  return request;
}

function decode(answer: string | readonly string[], of: Partial<TurnShape> = {}, reason: 'stop' | 'length' = 'stop') {
  const decoder = constrained.prepare({ ...shape, ...of }, can).decoder(new Set());
  const deltas = [...[answer].flat().map(text), finish(reason)];
  return [...deltas.flatMap((delta) => decoder.push(delta)), ...decoder.end()];
}

function shown(events: readonly ModelEvent[]): string {
  return events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
}

function callsOf(events: readonly ModelEvent[]): unknown[] {
  return events.flatMap((event) => {
    if (event.type !== 'tool-call') return [];
    const { name, arguments: given } = event.call;
    return [event.problem === undefined ? [name, given] : [name, given, event.problem]];
  });
}

describe('a constrained request', () => {
  it('binds the answer to calls, each with its own arguments, or a text', () => {
    const { output: bound, ...request } = encode();
    expect(request).toMatchObject({ tools: [], toolChoice: 'auto' });
    const call = (name: string, parameters: object, required: string[]): object => ({
      type: 'object',
      properties: {
        name: { type: 'string', enum: [name], description: 'The name of the tool' },
        arguments: {
          type: 'object',
          properties: parameters,
          required,
          additionalProperties: false,
          description: name === 'look' ? 'Looks.' : 'Rests.',
        },
      },
      required: ['name', 'arguments'],
      additionalProperties: false,
    });
    expect(bound).toEqual({
      name: 'calls_or_answer',
      schema: {
        type: 'object',
        properties: {
          tool_calls: {
            type: 'array',
            description: 'The tools to call now; empty to answer',
            items: {
              anyOf: [call('look', { at: { type: 'string' } }, ['at']), call('rest', {}, [])],
            },
          },
          answer: { type: 'string', description: 'The final answer; none while tools are called' },
        },
        required: ['tool_calls', 'answer'],
        additionalProperties: false,
      },
      strict: false,
    });
  });

  it('has no answer where a call is demanded, and one tool where that is', () => {
    expect(encode({ toolChoice: 'required' }).output).toMatchObject({
      schema: { properties: { tool_calls: { minItems: 1 } }, required: ['tool_calls'] },
    });
    expect(encode({ toolChoice: { name: 'look' }, parallelCalls: false }).output).toMatchObject({
      schema: {
        properties: { tool_calls: { minItems: 1, maxItems: 1, items: { properties: { name: { enum: ['look'] } } } } },
      },
    });
  });

  it("holds the answer's own schema beside calls, and is that schema where there are no tools", () => {
    expect(encode(withOutput).output).toMatchObject({
      schema: { properties: { answer: { anyOf: [{ type: 'object' }, { type: 'null' }] } } },
    });
    const alone = encode({ ...withOutput, tools: [] });
    expect(alone.output).toMatchObject(output);
    expect(alone.messages).toEqual([user('Hi.')]);
    expect('output' in encode({ tools: [] })).toBe(false);
  });

  it('tells the tools and the form in words too', () => {
    const [system, question] = encode().messages;
    expect(system).toMatchObject({ role: 'system', text: expect.stringContaining('- look(at: string): Looks.') });
    expect(question).toEqual(user(`Hi.\n\n${constrainedWords.reminder}`));
  });

  it('tells calls in the form that is asked for', () => {
    const call = { type: 'tool-call', id: '000000001', name: 'look', arguments: '{"at":"x"}' } as const;
    const { messages } = encode({}, [
      user('Hi.'),
      { role: 'assistant', parts: [call] },
      { role: 'tool', callId: '000000001', name: 'look', content: '"A x."', isError: false },
    ]);
    expect(messages[2]).toMatchObject({
      parts: [{ text: '{"tool_calls": [{"name": "look", "arguments": {"at": "x"}}], "answer": ""}' }],
    });
    expect(messages[3]).toMatchObject({ parts: [{ text: expect.stringMatching(/^Result of look: "A x\."\n\n/) }] });
  });

  it('cannot be made for a host that binds nothing', () => {
    expect(() => constrained.prepare(shape, { ...can, output: 'json' })).toThrow(CapabilityError);
  });
});

describe('a constrained answer', () => {
  it('shows the answer as it comes', () => {
    const events = decode(['{"tool_ca', 'lls": [], "answer": "It', ' is\\', 'n\\u00fc"', '}']);
    expect(events).toEqual([
      { type: 'text-delta', text: 'It' },
      { type: 'text-delta', text: ' is' },
      { type: 'text-delta', text: '\nü' },
      { type: 'finish', reason: 'stop' },
    ]);
  });

  it('gives calls once it is finished', () => {
    const calls = '{"tool_calls": [{"name": "look", "arguments": {"at": "x"}}, {"name": "rest", "arguments": {}}]';
    expect(decode(`${calls}, "answer": ""}`)).toEqual([
      { type: 'tool-call', call: { type: 'tool-call', id: '000000001', name: 'look', arguments: '{"at":"x"}' } },
      { type: 'tool-call', call: { type: 'tool-call', id: '000000002', name: 'rest', arguments: '{}' } },
      { type: 'finish', reason: 'tool-calls' },
    ]);
    expect(callsOf(decode(`${calls}}`, { parallelCalls: false }))[1]).toHaveLength(3);
    expect(callsOf(decode('{"tool_call": {"name": "rest"}, "answer": null}'))).toEqual([['rest', '{}']]);
  });

  it('is the JSON of a structured answer', () => {
    expect(shown(decode('{"tool_calls": [], "answer": {"n": 1}}', withOutput))).toBe('{"n": 1}');
    expect(shown(decode('{"tool_calls": [], "answer": null}', withOutput))).toBe('null');
    const calling = decode('{"tool_calls": [{"name": "rest", "arguments": {}}], "answer": null}', withOutput);
    expect([shown(calling), callsOf(calling)]).toEqual(['', [['rest', '{}']]]);
  });

  it('has no call to run where it was cut, and shows the text up to the cut', () => {
    const cutCall = decode('{"tool_calls": [{"name": "look", "argum', {}, 'length');
    expect(callsOf(cutCall)).toEqual([['look', expect.any(String), cutOff]]);
    const whole = decode('{"tool_calls": [{"name": "rest", "arguments": {}}]}', {}, 'length');
    expect(callsOf(whole)).toEqual([['rest', '{}', cutOff]]);
    const cutText = decode('{"tool_calls": [], "answer": "It is', {}, 'length');
    expect([shown(cutText), callsOf(cutText)]).toEqual(['It is', []]);
    expect(cutText.at(-1)).toEqual(finish('length'));
  });

  it('is read as free text is where the host did not bind it', () => {
    const call = '{"name": "look", "arguments": {"at": "x"}}';
    for (const written of [call, `[${call}]`, `I look.\n[${call}]`, `\`\`\`json\n${call}\n\`\`\``]) {
      expect(callsOf(decode([...written]))).toEqual([['look', '{"at":"x"}']]);
    }
    expect(shown(decode(['It', ' is warm.']))).toBe('It is warm.');
    expect(shown(decode(['{"n"', ': 1}'], withOutput))).toBe('{"n": 1}');
    expect(shown(decode('{'))).toBe('{');
  });

  it('may begin with any number of blanks, without a quadratic cost', () => {
    const blanks = Array.from({ length: 60_000 }, () => '\n \t     ');
    expect(shown(decode([...blanks, '{', ...blanks, '"answer": "Yes."}']))).toBe('Yes.');
    expect(shown(decode([...blanks, 'Yes.'])).trim()).toBe('Yes.');
  });

  it('is read inside a code fence, and loses nothing behind the object', () => {
    expect(shown(decode([...'```json\n{"tool_calls": [], "answer": "Yes."}\n```\n']))).toBe('Yes.');
    expect(shown(decode('{"answer": "Yes."} And no.'))).toBe('Yes.And no.');
  });

  it('is answered where its calls cannot be read', () => {
    const [unread] = callsOf(decode('{"tool_calls": [{"name": "look", "arguments": {"at": ]}]}'));
    expect(unread).toEqual(['look', expect.any(String), expect.any(String)]);
    expect(callsOf(decode('{"tool_calls": ["look"]}'))).toEqual([['', '"look"', expect.any(String)]]);
  });

  it('shows an answer of another type than asked', () => {
    expect(shown(decode('{"tool_calls": [], "answer": {"n": 1}}'))).toBe('{"n":1}');
    expect(shown(decode('{"tool_calls": [], "answer": null}'))).toBe('');
  });

  it('reads the same however it is cut', () => {
    const parts = [
      '{"tool_calls": [{"name": "look", "arguments": {"at": "x"}}], "answer": ""}',
      '{"tool_calls": [], "answer": ',
      '"It \\"is\\" \\ud83d\\ude00 [{\\"name\\": 1}]"',
      '{"n": 1}',
      'null',
      '}',
      '```json\n',
      '\n```',
      '{"tool_calls": [',
      '{"name": "look", "arguments": {"at": "x"}}',
      'Plain {words} [1].',
    ];
    const answers = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 }).map((some) => some.join(''));
    const reasons = fc.constantFrom('stop' as const, 'length' as const);
    fc.assert(
      fc.property(
        answers,
        fc.array(fc.nat(300), { maxLength: 8 }),
        reasons,
        fc.boolean(),
        (answer, places, reason, asks) => {
          const of = asks ? withOutput : {};
          const at = [0, ...places.map((place) => place % answer.length).toSorted((a, b) => a - b), answer.length];
          const cut = decode(
            at.slice(1).map((end, i) => answer.slice(at[i], end)),
            of,
            reason,
          );
          const whole = decode(answer, of, reason);
          expect([shown(cut), callsOf(cut), cut.at(-1)]).toEqual([shown(whole), callsOf(whole), whole.at(-1)]);
        },
      ),
    );
  });
});

describe('an agent on a host that binds answers', () => {
  it('calls a tool and answers with what fits', async () => {
    const script = [
      '{"tool_calls": [{"name": "look", "arguments": {"at": "x"}}], "answer": null}',
      '{"tool_calls": [], "answer": {"n": 1}}',
    ];
    const host = new ScriptedHost(script, { capabilities: can, strategies: [constrained] });
    const agent = new Agent({ host, tools: [look, rest], output: z.object({ n: z.number() }) });
    expect(agent.plan()).toMatchObject({ strategy: 'constrained', output: 'schema' });
    const { output: answer, state } = await agent.run('Look.');
    expect([answer, state.toolCalls]).toEqual([{ n: 1 }, 1]);
  });
});

describe('an answer in the form that was asked for', () => {
  it('is the text in it, also where it is no string', () => {
    expect(shown(decode('{"tool_calls": [], "answer": "It is."}'))).toBe('It is.');
    expect(shown(decode('{"tool_calls": [], "answer": 5}'))).toBe('5');
    expect(shown(decode('{"tool_calls": [], "answer": null}'))).toBe('');
    expect(shown(decode('{"tool_calls": []}'))).toBe('');
  });

  it('is JSON where it has a schema, also where it is a string', () => {
    expect(JSON.parse(shown(decode('{"tool_calls": [], "answer": {"n": 1}}', withOutput)))).toEqual({ n: 1 });
    expect(JSON.parse(shown(decode('{"tool_calls": [], "answer": "{}"}', withOutput)))).toBe('{}');
  });

  it('holds calls whose arguments are written as text', () => {
    const called = decode('{"tool_calls": [{"name": "look", "arguments": "{\\"at\\": \\"sea\\"}"}], "answer": ""}');
    expect(callsOf(called)).toEqual([['look', '{"at": "sea"}']]);
  });

  it('holds one call without a list, and one without arguments', () => {
    expect(callsOf(decode('{"tool_call": {"name": "rest"}}'))).toEqual([['rest', '{}']]);
    expect(callsOf(decode('{"tool_calls": {"name": "rest"}, "answer": ""}'))).toEqual([['rest', '{}']]);
  });

  it('tells of a call that has no name', () => {
    const [[name, given, problem] = []] = callsOf(
      decode('{"tool_calls": [{"arguments": {}}], "answer": ""}'),
    ) as string[][];
    expect([name, given]).toEqual(['', '{"arguments":{}}']);
    expect(problem).toContain('could not be read');
  });

  it('may stand in a fence', () => {
    expect(shown(decode('```json\n{"tool_calls": [], "answer": "It is."}\n```'))).toBe('It is.');
  });

  it('is followed by what else was written', () => {
    expect(shown(decode('{"tool_calls": [], "answer": "It is."} And more.'))).toBe('It is.And more.');
  });
});

describe('an answer without tools', () => {
  it('is its text, however it looks', () => {
    const written = '{"tool_calls": [{"name": "look", "arguments": {}}]}';
    const events = decode(written, { tools: [], ...withOutput });
    expect([shown(events), callsOf(events)]).toEqual([written, []]);
  });
});

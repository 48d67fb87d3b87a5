import { describe, expect, it } from 'vitest';
import { CapabilityError } from '../errors.js';
import type { Capabilities, HostRequest, Message, MistralFormat, TurnShape } from '../host/index.js';
import { ScriptedHost } from '../testing.js';
import { raw } from './raw.js';
import { promptText } from './render-segments.js';

const tools = [{ name: 'look', description: 'Looks.', parameters: { type: 'object', properties: {}, required: [] } }];
const shape: TurnShape = { tools, toolChoice: 'auto', outputWay: 'none' };
const answer = { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] };
const user = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });
const call = { type: 'tool-call', id: 'abcdefgh1', name: 'look', arguments: '{}' } as const;
const spokenCall: Message = { role: 'assistant', parts: [{ type: 'text', text: 'I look.' }, call] };
const result: Message = { role: 'tool', callId: call.id, name: 'look', content: '{"seen": 3}', isError: false };

function capabilities(format: MistralFormat, grammar = true): Capabilities {
  return { ...new ScriptedHost([]).capabilities, chat: false, raw: format, tools: 'none', grammar };
}

function ask(asked: TurnShape, can: Capabilities, messages: readonly Message[]): Extract<HostRequest, { kind: 'raw' }> {
  const encoded = raw.prepare(asked, can).encode(messages, {});
  if (encoded.kind !== 'raw') throw new Error('no raw request');
  return encoded;
}

const textOf = (format: MistralFormat, messages: readonly Message[], asked: TurnShape = shape): string =>
  promptText(ask(asked, capabilities(format), messages).prompt);

describe('a prompt of ours', () => {
  it('keeps what was said beside calls: in one turn from v7 on, and in a turn before them until then', () => {
    const talk = [user('Look.'), spokenCall, result];
    expect(textOf('v7', talk)).toContain('[/INST] I look.[TOOL_CALLS] [{"name": "look"');
    expect(textOf('v11', talk)).toContain('[/INST]I look.[TOOL_CALLS]look[CALL_ID]abcdefgh1[ARGS]{}</s>');
    expect(textOf('v13', talk)).toContain('[/INST]I look.[TOOL_CALLS]look[ARGS]{}</s>[TOOL_RESULTS]{"seen": 3}');
    for (const format of ['v2', 'v3'] as const) {
      expect(textOf(format, talk)).toMatch(
        /\[INST\] Look\.\[\/INST\] I look\.<\/s>.*\[INST\] Go on\.\[\/INST\]\[TOOL_CALLS\]/,
      );
    }
    expect(textOf('v1', talk)).toContain('I look.\n{"tool_calls": [{"name": "look", "arguments": {}}]}</s>');
  });

  it('gives each call an id the format takes, and its result the same', () => {
    const named = { ...call, id: 'call_1' };
    const talk: Message[] = [user('Look.'), { role: 'assistant', parts: [named] }, { ...result, callId: 'call_1' }];
    expect(textOf('v3', talk)).toContain(
      '"id": "000000001"}]</s>[TOOL_RESULTS] {"content": {"seen": 3}, "call_id": "000000001"}',
    );
  });

  it('ends with the mark where a call is demanded', () => {
    const demanded: TurnShape = { ...shape, toolChoice: 'required' };
    for (const format of ['v3', 'v7', 'v7-tekken', 'v11', 'v13'] as const) {
      expect(textOf(format, [user('Look.')], demanded)).toMatch(/\[\/INST\]\[TOOL_CALLS\]$/);
      expect(ask(demanded, capabilities(format), [user('Look.')]).grammar?.after).toBeUndefined();
    }
  });
});

describe('the grammar of calls', () => {
  it('is a list until v7, and from v11 on one call by name behind each mark', () => {
    const gbnf = (format: MistralFormat): string =>
      ask(shape, capabilities(format), [user('Look.')]).grammar?.gbnf ?? '';
    expect(gbnf('v7')).toMatch(/" \["/);
    expect(gbnf('v7-tekken')).toMatch(/"\["/);
    expect(gbnf('v13')).toMatch(/"look" "\[ARGS\]"/);
    expect(gbnf('v13')).not.toContain('CALL_ID');
    expect(gbnf('v11')).toMatch(/\("\[CALL_ID\]" \[a-zA-Z0-9\]\{9\}\)\?/);
    expect(gbnf('v13')).toContain('("[TOOL_CALLS]" call){0,15}');
  });

  it('waits for the mark where text may come first', () => {
    expect(ask(shape, capabilities('v13'), [user('Look.')]).grammar?.after).toBe('[TOOL_CALLS]');
  });
});

describe('the answer to a prompt in v1', () => {
  const readAll = (asked: TurnShape, written: string): { text: string; calls: string[] } => {
    const decoder = raw.prepare(asked, capabilities('v1')).decoder(new Set());
    const pieces = [...written].map((text) => ({ type: 'text', text }) as const);
    const events = [...pieces, { type: 'finish', reason: 'stop' } as const].flatMap((delta) => decoder.push(delta));
    const all = [...events, ...decoder.end()];
    return {
      text: all.map((event) => (event.type === 'text-delta' ? event.text : '')).join(''),
      calls: all.flatMap((event) => (event.type === 'tool-call' ? [event.call.name] : [])),
    };
  };

  it('may hold calls in any form where no grammar binds it from its first word', () => {
    const forms = ['{"tool_calls": [{"name": "look", "arguments": {}}]}', '[{"name": "look", "arguments": {}}]'];
    for (const written of forms) expect(readAll(shape, ` ${written}`)).toEqual({ text: '', calls: ['look'] });
    const { text, calls } = readAll(shape, 'I look.\n[TOOL_CALLS] [{"name": "look", "arguments": {}}]');
    expect([text.trim(), calls]).toEqual(['I look.', ['look']]);
  });

  it('is the answer where a grammar binds it and it does not begin as calls do', () => {
    const asked: TurnShape = { ...shape, output: { name: 'answer', schema: answer }, outputWay: 'grammar' };
    const lookalike = '{"name": "look", "arguments": {}}';
    expect(readAll(asked, ` ${lookalike}`)).toEqual({ text: lookalike, calls: [] });
    expect(readAll(asked, ' {"tool_calls": [{"name": "look", "arguments": {}}]}')).toEqual({
      text: '',
      calls: ['look'],
    });
  });
});

describe('what a turn asks of a prompt', () => {
  const talk = [user('Look.')];
  const output = { name: 'answer', schema: answer };
  const climb = { name: 'climb', description: 'Climbs.', parameters: { type: 'object', properties: {} } };
  const gbnf = (asked: Partial<TurnShape>, format: MistralFormat = 'v3'): string | undefined =>
    ask({ ...shape, ...asked }, capabilities(format), talk).grammar?.gbnf;

  it('needs no grammar where there are no tools and no answer with a schema', () => {
    expect(gbnf({ tools: [] })).toBeUndefined();
    expect(gbnf({ tools: [], output, outputWay: 'grammar' })).toContain('root');
  });

  it('is bound to the one tool that is demanded', () => {
    const named = gbnf({ tools: [...tools, climb], toolChoice: { name: 'climb' } });
    expect(named).toContain('climb');
    expect(named).not.toContain('look');
  });

  it('is bound to one call where no more are wanted, in each format', () => {
    for (const format of ['v1', 'v3', 'v7', 'v11', 'v13'] as const) {
      expect(gbnf({ toolChoice: 'required' }, format)).toMatch(/\{0,15\}/);
      expect(gbnf({ toolChoice: 'required', parallelCalls: false }, format)).not.toMatch(/\{0,15\}/);
    }
  });

  it('is bound to the answer alone where there are no tools, in v1 too', () => {
    const alone = gbnf({ tools: [], output, outputWay: 'grammar' }, 'v1');
    expect(alone).toMatch(/^root ::= " " /);
    expect(alone).not.toContain('tool_calls');
  });

  it('cannot be asked of a host that takes no prompt', () => {
    expect(() => raw.prepare(shape, { ...capabilities('v3'), raw: null })).toThrow(CapabilityError);
  });

  it('is asked in words in v1 without a grammar, with the system message in its place', () => {
    const prompt = promptText(ask(shape, capabilities('v1', false), talk).prompt);
    expect(prompt).toContain('look');
    expect(prompt.startsWith('<s>')).toBe(true);
  });
});

describe('an answer where no tools are offered', () => {
  it('is text, whatever it looks like', () => {
    const decoder = raw.prepare({ ...shape, tools: [] }, capabilities('v3', false)).decoder(new Set());
    const written = 'See look(a=1) and [{"name": "look", "arguments": {}}].';
    const events = [
      ...decoder.push({ type: 'text', text: written }),
      ...decoder.push({ type: 'finish', reason: 'stop' }),
      ...decoder.end(),
    ];
    expect(events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : [])).join('')).toBe(written);
    expect(events.at(-1)).toEqual({ type: 'finish', reason: 'stop' });
  });
});

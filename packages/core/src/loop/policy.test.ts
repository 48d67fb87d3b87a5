import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Message, ToolResult } from '../message.js';
import { type Approval, tool } from '../tool.js';
import { mayRunAgain, taintOf, whyAsk } from './policy.js';
import { beginState, type RunState } from './state.js';

const heard = (name: string, trust?: ToolResult['trust']): Message => ({
  role: 'tool',
  callId: '1',
  name,
  content: '""',
  isError: false,
  ...(trust && { trust }),
});
const after = (...messages: Message[]): RunState => beginState(messages, 'run');
const clean = after();
const tainted = after(heard('fetch', 'untrusted'));

const make = (more: { effect?: 'read' | 'write'; approval?: Approval; idempotent?: boolean } = {}) =>
  tool({ name: 'act', description: 'Acts.', input: z.object({}), execute: () => null, ...more });

describe('a call', () => {
  it('of a tool that reads runs unasked, also after a stranger was heard', () => {
    expect(whyAsk(make({ effect: 'read' }), undefined, tainted)).toBeUndefined();
  });

  it('of a tool that writes runs unasked until a stranger was heard', () => {
    for (const writes of [make(), make({ effect: 'write' })]) {
      expect(whyAsk(writes, undefined, clean)).toBeUndefined();
      expect(whyAsk(writes, undefined, tainted)).toBe('tainted');
    }
  });

  it('is asked about as the tool says, whatever it does', () => {
    expect(whyAsk(make({ approval: 'never' }), undefined, tainted)).toBeUndefined();
    expect(whyAsk(make({ effect: 'read', approval: 'when-tainted' }), undefined, tainted)).toBe('tainted');
    expect(whyAsk(make({ effect: 'read', approval: 'always' }), undefined, clean)).toBe('always');
  });

  it('is asked about as the program says, whatever the tool says', () => {
    expect(whyAsk(make({ approval: 'always' }), 'never', tainted)).toBeUndefined();
    expect(whyAsk(make({ approval: 'never' }), 'always', clean)).toBe('always');
    expect(whyAsk(make({ approval: 'always' }), 'when-tainted', clean)).toBeUndefined();
  });

  it('is asked about where a word is said that is none of the three', () => {
    expect(whyAsk(make(), JSON.parse('"sometimes"') as Approval, clean)).toBe('always');
  });
});

describe('a conversation', () => {
  it('is tainted by each tool whose results are not trusted, said or not, and told once', () => {
    const state = after(heard('fetch', 'untrusted'), heard('read'), heard('clock', 'trusted'), heard('fetch'));
    expect(taintOf(state.messages)).toEqual(['fetch', 'read']);
  });

  it('is not tainted by what people and models say', () => {
    const messages: Message[] = [
      { role: 'system', text: 'Be kind.' },
      { role: 'user', parts: [{ type: 'text', text: 'Hi.' }] },
      { role: 'assistant', parts: [{ type: 'text', text: 'Hi.' }] },
      heard('clock', 'trusted'),
    ];
    expect(taintOf(messages)).toEqual([]);
  });
});

describe('a call that was cut off', () => {
  it('is run again where a second time does no harm', () => {
    expect(mayRunAgain(make({ effect: 'read' }))).toBe(true);
    expect(mayRunAgain(make({ idempotent: true }))).toBe(true);
    expect(mayRunAgain(make())).toBe(false);
    expect(mayRunAgain(make({ effect: 'write', idempotent: false }))).toBe(false);
  });
});

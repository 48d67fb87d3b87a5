import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../message.js';
import { type Beginning, KeptBeginnings } from './kept-beginnings.js';

const system: Message = { role: 'system', text: 'Be brief.' };

function user(text: string): Message {
  return { role: 'user', parts: [{ type: 'text', text }] };
}

function beginning(...items: Message[]): Beginning<Message> {
  return { items };
}

describe('what was kept of the beginning of a conversation', () => {
  it('is found for each that begins with the same messages, and for no other', () => {
    const [one, two, three] = [user('1'), user('2'), user('3')];
    const kept = new KeptBeginnings<Message, Beginning<Message>>();
    const first = beginning(one, two);
    kept.keep([one, two], first);
    expect(kept.find([one, two])).toBe(first);
    expect(kept.find([one, two, three])).toBe(first);
    expect(kept.find([one, three])).toBe(undefined);
    expect(kept.find([one])).toBe(undefined);
    expect(kept.find([user('1'), two])).toBe(undefined);
    expect(kept.find([])).toBe(undefined);
  });

  it('is the longest of those that were kept', () => {
    const messages = ['1', '2', '3', '4'].map(user);
    const kept = new KeptBeginnings<Message, Beginning<Message>>();
    const [short, long] = [beginning(...messages.slice(0, 2)), beginning(...messages.slice(0, 3))];
    kept.keep(messages, long);
    kept.keep(messages, short);
    expect(kept.find(messages)).toBe(long);
  });

  it('is found again once it has grown', () => {
    const [one, two] = [user('1'), user('2')];
    const kept = new KeptBeginnings<Message, Beginning<Message>>();
    const items = [one];
    const growing = { items };
    kept.keep([one], growing);
    items.push(two);
    kept.keep([one, two], growing);
    expect(kept.find([one, two])).toBe(growing);
    expect(kept.find([one])).toBe(undefined);
  });

  it('is its own for each conversation, though thousands share a system message', () => {
    const kept = new KeptBeginnings<Message, Beginning<Message>>();
    const all = Array.from({ length: 2000 }, (_, index) => [system, user(String(index))]);
    const beginnings = all.map((messages) => beginning(...messages));
    all.forEach((messages, index) => kept.keep(messages, beginnings[index]!));
    expect(all.findIndex((messages, index) => kept.find(messages) !== beginnings[index])).toBe(-1);
  });

  it('stays few where one conversation is gone on with in many ways', () => {
    const start = user('start');
    const kept = new KeptBeginnings<Message, Beginning<Message>>();
    const ways = Array.from({ length: 50 }, (_, index) => [start, user(String(index))]);
    for (const way of ways) kept.keep(way, beginning(...way));
    const found = ways.filter((way) => kept.find(way) !== undefined);
    expect(found).toEqual(ways.slice(-8));
  });

  it('never holds what a conversation does not begin with', () => {
    const pool = [system, ...['1', '2', '3'].map(user)];
    const lists = fc.array(fc.array(fc.constantFrom(...pool), { maxLength: 5 }), { maxLength: 20 });
    fc.assert(
      fc.property(lists, (all) => {
        const kept = new KeptBeginnings<Message, Beginning<Message>>();
        for (const list of all) {
          const { items } = kept.find(list) ?? beginning();
          expect(items.every((item, index) => item === list[index])).toBe(true);
          kept.keep(list, beginning(...list));
        }
      }),
    );
  });
});

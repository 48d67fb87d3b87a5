import { describe, expect, it } from 'vitest';
import type { Message } from '../../message.js';
import { mergeNeighbours } from './merge-neighbours.js';
import { Place } from './place.js';
import { refuseImages } from './refuse-images.js';

const user = (...texts: string[]): Message => ({ role: 'user', parts: texts.map((text) => ({ type: 'text', text })) });
const said = (text: string): Message => ({ role: 'assistant', parts: [{ type: 'text', text }] });
const call = { type: 'tool-call', id: '1', name: 'look', arguments: '{}' } as const;
const called: Message = { role: 'assistant', parts: [call] };
const picture: Message = { role: 'user', parts: [{ type: 'image', url: 'https://a.example/b.png' }] };

function merge(messages: readonly Message[]): { merged: readonly Message[]; notes: string[] } {
  const notes: string[] = [];
  return { merged: mergeNeighbours(messages, (note) => notes.push(note), new Place()), notes };
}

describe('neighbouring turns of one role', () => {
  it('are one, with an empty line between their texts, and it is told', () => {
    const { merged, notes } = merge([user('a', ''), user('b'), said('c'), said(' '), said('d')]);
    expect(merged).toEqual([user('a\n\nb'), said('c\n\nd')]);
    expect(notes).toEqual(['Neighbouring turns of one role were made one.']);
  });

  it('are one of all their calls where nothing is said', () => {
    expect(merge([user('a'), called, called]).merged[1]).toEqual({ role: 'assistant', parts: [call, call] });
    expect(merge([user('a'), said('b'), called]).merged[1]).toEqual({
      role: 'assistant',
      parts: [{ type: 'text', text: 'b' }, call],
    });
  });

  it('stay as they are where there are none', () => {
    const messages = [user('a'), said('b'), user('c')];
    expect(merge(messages)).toEqual({ merged: messages, notes: [] });
    expect(merge(messages).merged).toBe(messages);
  });
});

describe('a picture', () => {
  it('is refused by its place in the whole conversation', () => {
    expect(() => refuseImages([user('a'), picture], () => undefined, new Place(3))).toThrow(/messages\[4\] holds one/);
  });

  it('is refused nowhere where there is none', () => {
    const messages = [user('a'), said('b')];
    expect(refuseImages(messages, () => undefined, new Place())).toBe(messages);
  });
});

import { expect, it } from 'vitest';
import type { Message } from '../message.js';
import { defaultLimits } from './limits.js';
import { watchProgress } from './progress.js';
import { beginState } from './state.js';

const exchange = (id: string): Message[] => [
  { role: 'assistant', parts: [{ type: 'tool-call', id, name: 'look', arguments: '{}' }] },
  { role: 'tool', callId: id, name: 'look', content: '1', isError: false },
];

it('counts the same exchanges up to the very beginning of a conversation', () => {
  const state = beginState(['a', 'b', 'c'].flatMap(exchange), 'run');
  expect(() => watchProgress(state, { ...defaultLimits, repeats: 3 })).toThrow('3 times in a row');
  expect(watchProgress(state, { ...defaultLimits, repeats: 4 }).messages).toHaveLength(7);
  expect(watchProgress(state, { ...defaultLimits, repeats: 5 })).toBe(state);
});

import { describe, expect, it } from 'vitest';
import { CallReader } from '../src/strategy/call-reader.js';
import { readToolCalls } from '../src/strategy/read-tool-calls.js';
import { mistral7b } from './model-outputs/mistral-7b.js';
import { mixtral8x22b } from './model-outputs/mixtral-8x22b.js';
import { mixtral8x7bDeclining } from './model-outputs/mixtral-8x7b-declining.js';
import { mixtral8x7b } from './model-outputs/mixtral-8x7b.js';
import { nemoAndLarge } from './model-outputs/nemo-and-large.js';
import { tools } from './model-outputs/offered-tools.js';

describe.each([
  ['Mixtral 8x7B', mixtral8x7b],
  ['Mixtral 8x7B, declining,', mixtral8x7bDeclining],
  ['Mixtral 8x22B', mixtral8x22b],
  ['Mistral 7B', mistral7b],
  ['Mistral Nemo and Large', nemoAndLarge],
])('what %s writes is read as it was meant', (_, outputs) => {
  it.each(outputs)('%s', (_way, text, calls) => {
    const read = readToolCalls(text, { tools });
    expect(read.calls).toEqual(calls);
    const reader = new CallReader({ tools });
    const shown = [...text].map((character) => reader.push(character)).join('');
    expect(reader.end()).toEqual(read);
    expect(read.text.startsWith(shown)).toBe(true);
  });
});

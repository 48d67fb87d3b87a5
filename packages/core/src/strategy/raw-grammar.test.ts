import { expect, it } from 'vitest';
import type { TurnShape } from '../host/index.js';
import { rawGrammar } from './raw-grammar.js';

const parameters = { type: 'object', properties: { at: { type: 'array', uniqueItems: true } } };
const shape: TurnShape = {
  tools: [{ name: 'look', description: '', parameters }],
  toolChoice: 'auto',
  outputWay: 'none',
};

it('is the same grammar whether or not anyone is told what it does not hold', () => {
  const lost: string[] = [];
  const written = rawGrammar(shape, 'v3', { onLost: (_, keyword) => lost.push(keyword) })?.([], () => undefined);
  expect(lost).toContain('uniqueItems');
  expect(rawGrammar(shape, 'v3')?.([], () => undefined)).toEqual(written);
});

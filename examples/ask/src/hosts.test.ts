import { expect, it } from 'vitest';
import { ollamaAddress, openHost } from './hosts.js';

it.each([
  ['0.0.0.0', 'http://0.0.0.0:11434'],
  ['gpu', 'http://gpu:11434'],
  [' gpu/ ', 'http://gpu:11434'],
  ['gpu:8080', 'http://gpu:8080'],
  ['gpu/ollama', 'http://gpu:11434/ollama'],
  [':8080', 'http://127.0.0.1:8080'],
  ['::1', 'http://[::1]:11434'],
  ['[::1]', 'http://[::1]:11434'],
  ['[::1]:8080', 'http://[::1]:8080'],
  ['http://gpu', 'http://gpu'],
  ['http://gpu:8080/', 'http://gpu:8080'],
  ['https://gpu', 'https://gpu'],
])('reads the address of Ollama from "%s" as Ollama does', (variable, address) => {
  expect(ollamaAddress(variable)).toBe(address);
});

it('takes the usual address of Ollama where none is said', () => {
  expect([ollamaAddress(), ollamaAddress(''), ollamaAddress(' ')]).toEqual([undefined, undefined, undefined]);
});

it('does not answer on the local host where the address of another was said', async () => {
  await expect(openHost({ host: 'local', url: 'http://gpu:8000/v1' }, {})).rejects.toThrow('--host');
});

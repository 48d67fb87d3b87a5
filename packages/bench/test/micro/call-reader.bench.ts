import { CallReader, readToolCalls } from '@windrose/core';
import { test } from 'vitest';
import { toolSpecs } from './tool-specs.js';

const prose =
  'The crates leave on Monday by rail (two wagons), and arrive within two days; see [the list](#list). '.repeat(50);
const words = prose.split(/(?<= )/);
const call = `${prose}\n[TOOL_CALLS] [{"name": "count_stock", "arguments": {"serial": 4, "article": "lamp"}}]`;

function readPieces(pieces: readonly string[]): void {
  const reader = new CallReader({ tools: toolSpecs });
  for (const piece of pieces) reader.push(piece);
  reader.end();
}

test('finding calls in 5 kB of text', async ({ bench }) => {
  await bench.compare(
    bench('prose, whole', () => void readToolCalls(prose, { tools: toolSpecs })),
    bench('prose and a call, whole', () => void readToolCalls(call, { tools: toolSpecs })),
    bench('prose, word by word', () => readPieces(words)),
    bench('the floor: joining the words', () => void words.join('')),
  );
});

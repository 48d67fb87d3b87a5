import type { RawRequest } from '@windrose/core/host';
import type { LlamaContextSequence } from 'node-llama-cpp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { segments } from '../test/ask.js';
import { writeRandomModel } from '../test/random-model.js';
import { importNodeLlamaCpp } from './engine-module.js';
import { EngineStore, type EngineHold } from './engine-store.js';
import { generate } from './generate.js';

const settings = { contextTokens: 2048, batchTokens: 32, threads: 1, parallel: 2, gpu: false } as const;
const request = (line: string, maxTokens = 4): RawRequest => ({
  kind: 'raw',
  prompt: segments(line),
  sampling: { maxTokens },
});
const { signal } = new AbortController();

describe('SequencePool', () => {
  let hold: EngineHold;
  let sequences: LlamaContextSequence[];
  const answer = async (line: string): Promise<void> => {
    for await (const delta of generate(hold.engine, request(line), signal)) void delta;
  };
  /** Tokens read since the last look, on each sequence. */
  const tokensRead = (): number[] => sequences.map(({ tokenMeter }) => tokenMeter.usedInputTokens);

  beforeAll(async () => {
    hold = await new EngineStore(importNodeLlamaCpp).acquire(writeRandomModel(), settings);
    const { pool } = hold.engine;
    sequences = [await pool.acquire([], signal), await pool.acquire([], signal)];
    for (const sequence of sequences) pool.release(sequence);
  });
  afterAll(() => hold.release());

  it('lends the sequence that has read most of a prompt, which then reads only the rest', async () => {
    const first = `{<s>}{[INST]} ${'one '.repeat(60)}{[/INST]}`;
    const second = `{<s>}{[INST]} ${'two '.repeat(60)}{[/INST]}`;
    const readers = [first, second].map((line) => generate(hold.engine, request(line), signal));
    await Promise.all(readers.map((reader) => reader.next()));
    for (const reader of readers) for await (const delta of reader) void delta;
    const before = tokensRead();
    await answer(`${second} more{</s>}`);
    await answer(`${first} more{</s>}`);
    const read = tokensRead().map((count, index) => count - (before[index] ?? 0));
    expect(Math.max(...read)).toBeLessThan(20);
  });

  it('stops reading a prompt soon after an abort, and keeps what was read', async () => {
    const line = `{<s>}{[INST]} ${'three '.repeat(200)}{[/INST]}`;
    const abort = new AbortController();
    const [target] = sequences;
    const reading = generate(hold.engine, request(line), abort.signal).next();
    const reason = new Error('enough');
    setImmediate(() => abort.abort(reason));
    await expect(reading).rejects.toBe(reason);
    const free = [await hold.engine.pool.acquire([], signal), await hold.engine.pool.acquire([], signal)];
    expect(free).toContain(target);
    expect(Math.max(...free.map(({ nextTokenIndex }) => nextTokenIndex))).toBeLessThan(400);
    for (const sequence of free) hold.engine.pool.release(sequence);
    await answer(line);
  });

  it('serves those who wait in the order they came, and lets one leave the line', async () => {
    const { pool } = hold.engine;
    const taken = [await pool.acquire([], signal), await pool.acquire([], signal)] as const;
    const order: string[] = [];
    const leaving = new AbortController();
    const first = pool.acquire([], signal).then((sequence) => (order.push('first'), sequence));
    const left = pool.acquire([], leaving.signal);
    const second = pool.acquire([], signal).then((sequence) => (order.push('second'), sequence));
    leaving.abort();
    await expect(left).rejects.toThrow('aborted');
    for (const sequence of taken) pool.release(sequence);
    for (const sequence of await Promise.all([first, second])) pool.release(sequence);
    expect(order).toEqual(['first', 'second']);
  });
});

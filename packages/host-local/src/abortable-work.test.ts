import { getEventListeners } from 'node:events';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, segments, start, weatherPrompt } from '../test/ask.js';
import { writeRandomModel } from '../test/random-model.js';
import { localHost, type LocalHost } from './index.js';

describe('an answer that is aborted', () => {
  let noise: LocalHost;
  beforeAll(async () => {
    noise = await localHost({ modelPath: writeRandomModel(), batchTokens: 32, contextTokens: 2048 });
  });
  afterAll(() => noise.dispose());

  const reason = new Error('enough');
  const long = segments(`{<s>}{[INST]} ${'word '.repeat(400)}{[/INST]}`);
  const oslo = weatherPrompt('weather in Oslo');
  const works = async (): Promise<void> =>
    expect((await ask(noise, oslo, { sampling: { maxTokens: 3 } })).finish).toBe('length');

  it('rejects with the reason before anything runs', async () => {
    await expect(ask(noise, oslo, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await works();
  });

  it('rejects with the reason while the prompt is read', async () => {
    const abort = new AbortController();
    const first = start(noise, long, { signal: abort.signal }).next();
    setImmediate(() => abort.abort(reason));
    await expect(first).rejects.toBe(reason);
    expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
    await works();
  });

  it('rejects with the reason while it writes', async () => {
    const abort = new AbortController();
    const seen: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { type } of start(noise, oslo, {
        signal: abort.signal,
        grammar: { gbnf: 'root ::= [a-z]*' },
      })) {
        if (seen.push(type) === 5) abort.abort(reason);
      }
    };
    await expect(reading()).rejects.toBe(reason);
    expect(seen).toHaveLength(5);
    await works();
  });

  it('rejects with the reason while it waits in line', async () => {
    const first = start(noise, oslo, { grammar: { gbnf: 'root ::= [a-z]*' } });
    await first.next();
    const abort = new AbortController();
    const second = start(noise, oslo, { signal: abort.signal }).next();
    setImmediate(() => abort.abort(reason));
    await expect(second).rejects.toBe(reason);
    expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
    await first.return?.();
    await works();
  });
});

import { getEventListeners } from 'node:events';

import { HostError } from '@windrose/core/host';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, segments, start, weatherCalls, weatherPrompt } from '../test/ask.js';
import { writeRandomModel } from '../test/random-model.js';
import { localHost, type LocalHost } from './index.js';

const oslo = weatherPrompt('weather in Oslo');
const after = '[TOOL_CALLS]';

describe('generate', () => {
  let tiny: LocalHost;
  let noise: LocalHost;
  let v1: LocalHost;
  const noisePath = writeRandomModel();

  beforeAll(async () => {
    tiny = await localHost();
    noise = await localHost({ modelPath: noisePath, batchTokens: 32, contextTokens: 2048 });
    v1 = await localHost({
      modelPath: writeRandomModel('--no-control', '--space-prefix', '--template', 'v1'),
      contextTokens: 256,
    });
  });
  afterAll(() => Promise.all([tiny, noise, v1].map((host) => host.dispose())));

  it('writes a call: the control token, then its text, usage and finish', async () => {
    const { text, controls, deltas, usage, finish } = await ask(tiny, oslo);
    expect(deltas[0]).toEqual({ type: 'control', text: '[TOOL_CALLS]' });
    expect(JSON.parse(text)).toMatchObject([{ name: 'get_weather', arguments: { city: 'Oslo' } }]);
    expect([controls, finish]).toEqual([['[TOOL_CALLS]'], 'stop']);
    expect(deltas.slice(-2).map(({ type }) => type)).toEqual(['usage', 'finish']);
    expect(usage).toEqual({ inputTokens: 52, outputTokens: deltas.length - 2 });
  });

  it('ends with `length` at maxTokens, and at the end of the window without it', async () => {
    const limited = await ask(noise, oslo, { sampling: { maxTokens: 7, temperature: 1, seed: 1 } });
    expect([limited.finish, limited.usage?.outputTokens]).toEqual(['length', 7]);
    const endless = { gbnf: 'root ::= [a-z]* "!"' };
    const full = await ask(v1, segments('{<s>} [INST] hi [/INST]'), {
      grammar: endless,
      sampling: { maxTokens: 100_000 },
    });
    expect(full.finish).toBe('length');
    expect((full.usage?.inputTokens ?? 0) + (full.usage?.outputTokens ?? 0)).toBe(v1.capabilities.limits.contextTokens);
  });

  it('gives the same text for the same prompt when nothing else is said', async () => {
    const sampling = { maxTokens: 40 };
    const first = await ask(noise, oslo, { sampling });
    expect((await ask(noise, oslo, { sampling })).text).toBe(first.text);
  });

  it('gives the same text for the same seed and another for another', async () => {
    const draw = async (seed: number): Promise<string> =>
      (await ask(noise, oslo, { sampling: { temperature: 1.2, seed, maxTokens: 40 } })).text;
    expect(await draw(7)).toBe(await draw(7));
    expect(await draw(8)).not.toBe(await draw(7));
  });

  it('gives the same text again for the largest seed that it says it takes, which larger ones become', async () => {
    const { seed: range } = noise.capabilities.sampling;
    const seed = typeof range === 'object' ? range.max : undefined;
    const sampling = { temperature: 1.2, seed: seed ?? Number.NaN, maxTokens: 40 };
    expect((await ask(noise, oslo, { sampling })).text).toBe((await ask(noise, oslo, { sampling })).text);
  });

  it('draws anew each time without a seed', async () => {
    const draw = async (): Promise<string> =>
      (await ask(noise, oslo, { sampling: { temperature: 1.5, topK: 0, topP: 1, maxTokens: 40 } })).text;
    expect(await draw()).not.toBe(await draw());
  });

  it.each([
    { repetitionPenalty: 2 },
    { frequencyPenalty: 2 },
    { frequencyPenalty: -2 },
    { presencePenalty: 2 },
    { topK: 1, temperature: 5 },
  ])('takes %o', async (setting) => {
    const plain = await ask(noise, oslo, { sampling: { temperature: 1, seed: 3, maxTokens: 60 } });
    const set = await ask(noise, oslo, { sampling: { temperature: 1, seed: 3, maxTokens: 60, ...setting } });
    expect(set.text).not.toBe(plain.text);
  });

  it('binds a grammar from the first token', async () => {
    const { text, controls, finish } = await ask(noise, oslo, {
      grammar: { gbnf: 'root ::= "{\\"n\\": " [0-9]{1,3} "}"' },
    });
    expect(text).toMatch(/^\{"n": \d{1,3}\}$/);
    expect([controls, finish]).toEqual([[], 'stop']);
  });

  it('binds a grammar once the control token it waits for has been written', async () => {
    const free = await ask(tiny, weatherPrompt('tell me a joke'), { grammar: { gbnf: weatherCalls, after } });
    expect([free.controls, free.finish]).toEqual([[], 'stop']);
    expect(free.text).not.toMatch(/^ \[/);
    const city =
      'root ::= " [{\\"name\\": \\"get_weather\\", \\"arguments\\": {\\"city\\": \\"Rome\\"}, \\"id\\": \\"123456789\\"}]"';
    const bound = await ask(tiny, oslo, { grammar: { gbnf: city, after } });
    expect(bound.controls).toEqual(['[TOOL_CALLS]']);
    expect(bound.text).toBe(' [{"name": "get_weather", "arguments": {"city": "Rome"}, "id": "123456789"}]');
  });

  it('lets no control token into what a grammar binds', async () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const sampling = { temperature: 3, topK: 0, topP: 1, seed, maxTokens: 150 };
      const { text, controls } = await ask(noise, oslo, { grammar: { gbnf: 'root ::= "\\"" [^"]* "\\""' }, sampling });
      expect([controls, text.startsWith('"')]).toEqual([[], true]);
    }
  });

  it('lets a grammar ask for a control token by its text', async () => {
    const { controls, text } = await ask(noise, oslo, { grammar: { gbnf: 'root ::= "[TOOL_CALLS]" " []"' } });
    expect(controls.join('') + text).toBe('[TOOL_CALLS] []');
  });

  it('names a grammar that cannot be read, and one that waits for what is no token', async () => {
    await expect(ask(noise, oslo, { grammar: { gbnf: 'root ::= (' } })).rejects.toMatchObject({
      code: 'HOST',
      kind: 'engine',
      message: expect.stringContaining('root ::= ('),
    });
    await expect(ask(v1, segments('{<s>}hi'), { grammar: { gbnf: 'root ::= "a"', after } })).rejects.toMatchObject({
      kind: 'bad-request',
      message: expect.stringContaining('[TOOL_CALLS]'),
    });
  });

  it('refuses a prompt that leaves no room for one token, with both numbers', async () => {
    const { contextTokens = 0 } = tiny.capabilities.limits;
    const full = segments('{<s>}'.repeat(contextTokens));
    const error = await ask(tiny, full).catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({
      kind: 'context',
      promptTokens: contextTokens,
      contextTokens,
      message: expect.stringContaining(String(contextTokens)),
    });
    const fits = await ask(tiny, full.slice(1), { sampling: { temperature: 0 } });
    expect(fits.usage?.inputTokens).toBe(contextTokens - 1);
  });

  it('refuses an empty prompt and a request with messages', async () => {
    await expect(ask(tiny, [])).rejects.toMatchObject({ kind: 'bad-request' });
    const chat = { kind: 'chat', messages: [], tools: [], toolChoice: 'auto', sampling: {} } as const;
    const answer = tiny.generate(chat, { signal: new AbortController().signal })[Symbol.asyncIterator]();
    await expect(answer.next()).rejects.toMatchObject({ kind: 'bad-request' });
  });

  it('writes the same with a prompt it has half read before as with a new one', async () => {
    const fresh = await localHost({ modelPath: noisePath, batchTokens: 32, contextTokens: 1024 });
    const sampling = { maxTokens: 30 };
    let prompt = segments('{<s>}{[INST]} one{[/INST]}');
    for (const next of [' and a longer turn follows here', ' two', ' three more words']) {
      const { text } = await ask(noise, prompt, { sampling });
      await ask(fresh, segments('{</s>}'), { sampling: { maxTokens: 1 } });
      expect((await ask(fresh, prompt, { sampling })).text).toBe(text);
      prompt = [...prompt, { type: 'text', text }, ...segments(`{</s>}{[INST]}${next}{[/INST]}`)];
    }
    await fresh.dispose();
  });

  it('does not grow and leaves no listener behind over a hundred answers', async () => {
    const { signal } = new AbortController();
    const answers = async (count: number): Promise<number> => {
      for (let index = 0; index < count; index += 1) {
        await ask(noise, weatherPrompt(`city ${index}`), {
          signal,
          grammar: { gbnf: weatherCalls },
          sampling: { maxTokens: 10 },
        });
      }
      return process.memoryUsage().rss;
    };
    const before = await answers(30);
    expect((await answers(100)) - before).toBeLessThan(60_000_000);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('goes on with the next answer when a reader leaves in the middle', async () => {
    for await (const delta of start(noise, oslo, { grammar: { gbnf: 'root ::= [a-z]*' } })) {
      if (delta.type === 'text') break;
    }
    expect((await ask(noise, oslo, { sampling: { maxTokens: 3 } })).usage?.outputTokens).toBe(3);
  });
});

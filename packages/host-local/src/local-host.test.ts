import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { tinyMixtralPath } from '@windrose/tiny-mixtral';
import { afterAll, describe, expect, it } from 'vitest';

import { ask, segments, start, weatherPrompt } from '../test/ask.js';
import { writeRandomModel } from '../test/random-model.js';
import { importNodeLlamaCpp, type EngineModule } from './engine-module.js';
import { EngineStore } from './engine-store.js';
import { localHost } from './index.js';
import { openLocalHost } from './local-host.js';

const oslo = weatherPrompt('weather in Oslo');
const folder = mkdtempSync(join(tmpdir(), 'windrose-host-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('localHost', () => {
  it('is the toy model unless a file is given, and says what it can do', async () => {
    const host = await localHost();
    expect([host.name, host.model]).toEqual(['local', 'tiny-mixtral']);
    expect(host.capabilities).toMatchObject({
      chat: false,
      raw: 'v3',
      grammar: true,
      tools: 'none',
      output: 'none',
      limits: { contextTokens: 1024 },
    });
    expect(host.capabilities.sampling.stop).toBe('unsupported');
    await host.dispose();
  });

  it.each([
    { options: [], format: 'v3' },
    { options: ['--no-control', '--template', 'v1'], format: 'v1' },
  ])('reads the format $format from the file', async ({ options, format }) => {
    const modelPath = writeRandomModel(...options);
    const host = await localHost({ modelPath });
    const told = await localHost({ modelPath, format: 'v2', name: 'mine' });
    expect([host.capabilities.raw, told.capabilities.raw, told.name]).toEqual([format, 'v2', 'mine']);
    await Promise.all([host.dispose(), told.dispose()]);
  });

  it('takes a smaller window when asked, and never one beyond what the model was trained on', async () => {
    const small = await localHost({ contextTokens: 256 });
    const large = await localHost({ contextTokens: 100_000 });
    expect([small, large].map(({ capabilities }) => capabilities.limits.contextTokens)).toEqual([256, 1024]);
    await expect(ask(small, segments('{<s>}'.repeat(256)))).rejects.toMatchObject({
      kind: 'context',
      promptTokens: 256,
      contextTokens: 256,
    });
    await Promise.all([small.dispose(), large.dispose()]);
  });

  it('shares one loaded model between hosts, and frees it with the last', async () => {
    let loads = 0;
    const counting = async (): Promise<EngineModule> => ((loads += 1), importNodeLlamaCpp());
    const store = new EngineStore(counting);
    const modelPath = join(folder, 'shared.gguf');
    cpSync(tinyMixtralPath, modelPath);
    const [first, second] = await Promise.all([
      openLocalHost({ modelPath }, store),
      openLocalHost({ modelPath, name: 'other' }, store),
    ]);
    const answers = await Promise.all([ask(first, oslo), ask(second, oslo)]);
    expect([loads, answers[0].text === answers[1].text]).toEqual([1, true]);
    await Promise.all([first.dispose(), first.dispose()]);
    await expect(ask(first, oslo)).rejects.toMatchObject({
      kind: 'engine',
      message: expect.stringContaining('disposed'),
    });
    expect((await ask(second, oslo)).finish).toBe('stop');
    await second.dispose();
    const third = await openLocalHost({ modelPath }, store);
    expect([loads, (await ask(third, oslo)).finish]).toEqual([2, 'stop']);
    await third.dispose();
  });

  it('answers many at once, one after the other in one window', async () => {
    const host = await localHost();
    const cities = ['Oslo', 'Rome', 'Lima', 'Paris', 'Cairo', 'Tokyo'];
    const answers = await Promise.all(cities.map((city) => ask(host, weatherPrompt(`weather in ${city}`))));
    expect(answers.map(({ text }) => JSON.parse(text)[0].arguments.city)).toEqual(cities);
    await host.dispose();
  });

  it('answers as many side by side as `parallel` says', async () => {
    const host = await localHost({ parallel: 2 });
    const readers = [start(host, oslo), start(host, oslo)];
    const firsts = await Promise.all(readers.map((reader) => reader.next()));
    expect(firsts.map(({ value }) => value)).toEqual([
      { type: 'control', text: '[TOOL_CALLS]' },
      { type: 'control', text: '[TOOL_CALLS]' },
    ]);
    await Promise.all(readers.map((reader) => reader.return?.()));
    await host.dispose();
  });

  it('ends answers under way, and those in line, when the model is freed', async () => {
    const host = await localHost({ contextTokens: 512 });
    const writing = start(host, oslo, { grammar: { gbnf: 'root ::= [a-z] root' } });
    await writing.next();
    const waiting = start(host, oslo).next();
    const refused = expect(waiting).rejects.toMatchObject({
      kind: 'engine',
      message: expect.stringContaining('disposed'),
    });
    await host.dispose();
    await refused;
    const told = { code: 'HOST', kind: 'engine', message: expect.stringContaining('Make a new host') };
    await expect(writing.next()).rejects.toMatchObject(told);
  });

  it('says how to get an engine that is not installed', async () => {
    const missing = Object.assign(new Error("Cannot find package 'node-llama-cpp'"), { code: 'ERR_MODULE_NOT_FOUND' });
    const store = new EngineStore(() => Promise.reject(missing));
    await expect(openLocalHost({}, store)).rejects.toMatchObject({
      kind: 'engine-missing',
      message: expect.stringContaining('npm install node-llama-cpp'),
      cause: missing,
    });
  });

  it('tries again after a load that failed', async () => {
    let tries = 0;
    const store = new EngineStore(() =>
      (tries += 1) === 1 ? Promise.reject(new Error('not yet')) : importNodeLlamaCpp(),
    );
    await expect(openLocalHost({}, store)).rejects.toMatchObject({ kind: 'engine-missing' });
    const host = await openLocalHost({}, store);
    await host.dispose();
  });

  it('names a file that is not there, is no GGUF file or is cut off', async () => {
    const text = join(folder, 'model.txt');
    writeFileSync(text, 'GG');
    const cut = join(folder, 'cut.gguf');
    cpSync(tinyMixtralPath, cut);
    truncateSync(cut, 200_000);
    for (const modelPath of ['./no/such/model.gguf', text, cut, folder]) {
      await expect(localHost({ modelPath })).rejects.toMatchObject({
        kind: 'engine',
        message: expect.stringContaining(modelPath),
      });
    }
  });

  it('refuses counts that are none', async () => {
    await expect(localHost({ parallel: 0 })).rejects.toMatchObject({
      kind: 'bad-request',
      message: expect.stringContaining('parallel'),
    });
    await expect(localHost({ contextTokens: 1.5 })).rejects.toMatchObject({ kind: 'bad-request' });
  });
});

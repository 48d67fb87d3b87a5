import { describe, expect, it } from 'vitest';

import { EngineStore } from './engine-store.js';
import { type LocalHostOptions, openLocalHost } from './local-host.js';

describe('options that no type has checked', () => {
  it('are refused where there is no such option, as a model under another name than `modelPath`', async () => {
    const store = new EngineStore(() => Promise.reject(new Error('An engine was looked for.')));
    const options: LocalHostOptions = JSON.parse('{"model": "mixtral.gguf"}');
    await expect(openLocalHost(options, store)).rejects.toMatchObject({
      kind: 'bad-request',
      message: expect.stringMatching(/^There is no option `model`, only .*modelPath/),
    });
  });

  it.each([
    ['modelPath', ''],
    ['modelPath', 5],
    ['format', ''],
    ['format', 'v9'],
    ['format', 'constructor'],
    ['gpu', 'cuda'],
    ['copyArguments', null],
    ['copyArguments', { except: 'city' }],
    ['threads', 'x'],
    ['batchTokens', 0],
  ])('are refused by name before an engine is loaded: %s %j', async (name, value) => {
    const store = new EngineStore(() => Promise.reject(new Error('An engine was looked for.')));
    const options: LocalHostOptions = JSON.parse(JSON.stringify({ [name]: value }));
    await expect(openLocalHost(options, store)).rejects.toMatchObject({
      code: 'HOST',
      kind: 'bad-request',
      message: expect.stringContaining(`\`${name}\` must be`),
    });
  });
});

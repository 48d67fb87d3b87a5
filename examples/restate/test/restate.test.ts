import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProgram } from '../../../packages/durable-restate/test/bundle-program.js';
import {
  freeAddresses,
  type RestateServer,
  startRestate,
  whyNoServer,
} from '../../../packages/durable-restate/test/restate-server.js';
import { emulateNvidia, type NvidiaEmulator } from '../../../packages/testkit/src/emulators/nvidia/emulate-nvidia.js';
import { answer } from '../src/answer.js';
import { readBook } from '../src/book.js';

const payBack = { name: 'pay_back', arguments: { order: '1003', reason: 'it came broken' } };
const findOrder = { name: 'find_order', arguments: { order: '1003' } };

describe.skipIf(whyNoServer)(`the example on Restate${whyNoServer ? ` (skipped: ${whyNoServer})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'windrose-example-'));
  const program = join(folder, 'serve.mjs');
  const book = join(folder, 'book.jsonl');
  let model: NvidiaEmulator;
  let restate: RestateServer;
  let address: string;
  let service: ChildProcess;

  async function startService(): Promise<void> {
    const { url, apiKey } = model;
    const env = {
      ...process.env,
      RESTATE_LOGGING: 'ERROR',
      NVIDIA_BASE_URL: url,
      NVIDIA_API_KEY: apiKey,
      PORT: address.split(':')[1],
      BOOK: book,
    };
    service = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(service.stdout!, 'data');
  }

  async function killService(): Promise<void> {
    service.kill('SIGKILL');
    await once(service, 'exit');
  }

  /** What somebody reads who runs the client. */
  function ask(...words: readonly string[]): Promise<string> {
    return answer(restate.ingressUrl, words);
  }

  async function askUntil(id: string, wanted: RegExp): Promise<string> {
    for (;;) {
      const said = await ask(id);
      if (wanted.test(said) || said.startsWith('It failed')) return said;
    }
  }

  beforeAll(async () => {
    model = await emulateNvidia({
      script: [
        { calls: [findOrder] },
        { calls: [payBack] },
        { text: 'I am sorry. The 60 you paid for the kettle are on their way back.' },
        { calls: [payBack] },
      ],
    });
    await bundleProgram(new URL('../src/serve.ts', import.meta.url), program);
    [address = ''] = await freeAddresses(1);
    restate = await startRestate();
    await startService();
    await restate.register(`http://${address}`);
  });

  afterAll(async () => {
    await killService();
    await restate[Symbol.asyncDispose]();
    await model.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('waits overnight for a person, whatever dies meanwhile, and pays once', async () => {
    expect(await ask('kettle', 'The kettle of order 1003 came broken.')).toBe('It has begun: ask kettle');
    expect(await askUntil('kettle', /^May it/)).toBe('May it pay_back {"order":"1003","reason":"it came broken"}?');
    await Promise.all([killService(), restate.kill()]);
    await restate.start();
    await startService();
    expect(await ask('kettle', 'yes')).toBe('I am sorry. The 60 you paid for the kettle are on their way back.');
    expect(readBook(book)).toEqual([expect.objectContaining({ order: '1003', amount: 60 })]);
    expect(await ask('kettle')).toContain('on their way back');
    expect(model.requests).toHaveLength(3);
  });

  it('ends when it is cancelled, and pays nothing', async () => {
    await ask('again', 'It came broken again.');
    await askUntil('again', /^May it/);
    expect(await ask('again', 'cancel')).toBe('It is cancelled.');
    await askUntil('again', /^It is cancelled\.$/);
    expect(await ask('again', 'yes')).toBe('Nothing waits: it is cancelled.');
    expect(readBook(book)).toHaveLength(1);
  });
});

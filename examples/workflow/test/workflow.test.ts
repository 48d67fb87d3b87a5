import { beforeAll, expect, it } from 'vitest';
import { type Engine, startEngine } from '../../../packages/durable-workflows/test/engine/start-engine.js';
import { makeStateFolder } from '../../../packages/durable-workflows/test/engine/make-state-folder.js';
import { bundleWorker } from '../../../packages/durable-workflows/test/engine/bundle-worker.js';
import {
  emulateWorkersAI,
  type WorkersAIEmulator,
} from '../../../packages/testkit/src/emulators/workers-ai/emulate-workers-ai.js';
import { bundleExample, type BundledWorker } from '../../../test/workerd/bundle-worker.js';

interface Seen {
  readonly status: string;
  readonly waiting: readonly { readonly tool: string; readonly input: unknown; readonly digest: string }[];
  readonly output: unknown;
}

let example: BundledWorker;
let emulator: WorkersAIEmulator;
let engine: Engine;
let restart: () => Promise<void>;

beforeAll(async () => {
  const folder = makeStateFolder();
  const pay = { order: '1003', reason: 'it came broken' };
  emulator = await emulateWorkersAI({
    script: [
      { calls: [{ name: 'find_order', arguments: { order: '1003' } }] },
      { calls: [{ name: 'pay_back', arguments: pay }] },
      { text: 'I am sorry. The 60 you paid for the kettle are on their way back.' },
    ],
  });
  const ai = await bundleWorker('examples/workflow/test/emulated-ai.ts');
  example = await bundleExample('workflow');
  const { url, accountId, apiKey } = emulator;
  const { compatibilityDate, compatibilityFlags } = example;
  const module = (contents: string) => [{ type: 'ESModule', path: 'worker.js', contents }];
  const workers = {
    workers: [
      {
        name: 'example',
        compatibilityDate,
        compatibilityFlags,
        modules: module(example.script),
        serviceBindings: { AI: { name: 'ai', entrypoint: 'EmulatedAI' } },
        kvNamespaces: ['SHOP'],
        workflows: { SUPPORT: { name: 'support', className: 'Support' } },
      },
      { name: 'ai', compatibilityDate, modules: module(ai), bindings: { EMULATOR: { url, accountId, apiKey } } },
    ],
  };
  engine = await startEngine(folder.path, workers);
  restart = async () => {
    await engine.kill();
    engine = await startEngine(folder.path, workers);
  };
  return async () => {
    await engine.stop();
    await emulator.close();
    folder[Symbol.dispose]();
  };
});

async function ask(path: string, body?: unknown): Promise<{ status: number; answer: unknown }> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(engine.url + path, init);
  return { status: response.status, answer: await response.json() };
}

async function look(id: string, until: (seen: Seen) => boolean): Promise<Seen> {
  for (;;) {
    const seen = (await ask(id)).answer as Seen;
    if (until(seen) || seen.status === 'errored') return seen;
  }
}

it('is bundled without a module of Node', () => {
  expect(example.imports).toEqual(['cloudflare:workers']);
  expect(example.inputs.filter((path) => /undici|\/node\.js$/.test(path))).toEqual([]);
});

it('looks an order up, waits for a person through the end of its process, and pays back once', async () => {
  const { status, answer } = await ask('', { question: 'My kettle, order 1003, came broken.' });
  const { id } = answer as { id: string };
  expect(status).toBe(202);

  const { waiting } = await look(id, (seen) => seen.waiting.length > 0);
  expect(waiting).toMatchObject([{ tool: 'pay_back', input: { order: '1003', reason: 'it came broken' } }]);
  expect(emulator.requests).toHaveLength(2);

  await restart();
  expect(await ask(id)).toMatchObject({ status: 200, answer: { waiting } });
  const decision = { digest: waiting[0]?.digest, approved: true };
  expect((await ask(id, decision)).status).toBe(202);
  expect(await look(id, (seen) => seen.status === 'complete')).toMatchObject({
    output: 'I am sorry. The 60 you paid for the kettle are on their way back.',
  });
  // What was asked and answered before the process ended was not asked again.
  expect(emulator.requests).toHaveLength(3);
  expect(JSON.stringify(emulator.prompts.at(-1))).toContain('paidBack');
});

it('says what is wrong with a question and with a decision', async () => {
  expect(await ask('', { question: '' })).toMatchObject({ status: 400 });
  expect(await ask('', {})).toMatchObject({ status: 400, answer: { error: expect.stringContaining('question') } });
});

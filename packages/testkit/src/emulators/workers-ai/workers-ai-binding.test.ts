import { describe, expect, it } from 'vitest';

import { keep, question } from '../../../test/ask-host.js';
import { emulateWorkersAI } from './emulate-workers-ai.js';
import { workersAIBinding } from './workers-ai-binding.js';
import { workersAIRefusal } from './workers-ai-failure.js';

const model = '@cf/mistral/mistral-7b-instruct-v0.1';
const script = [{ text: 'Sunny day.' }];

describe('the binding of a Worker', () => {
  it('gives the inner result', async () => {
    const ai = workersAIBinding(await keep(emulateWorkersAI({ script })));
    expect(await ai.run(model, { messages: question })).toMatchObject({ response: 'Sunny day.', usage: {} });
  });

  it('gives the bytes of a stream', async () => {
    const ai = workersAIBinding(await keep(emulateWorkersAI({ script })));
    const stream = await ai.run(model, { messages: question, stream: true });
    expect(stream).toBeInstanceOf(ReadableStream);
    const text = await new Response(stream as ReadableStream<Uint8Array>).text();
    expect(text).toMatch(/^data: \{"response":"Sunny"\}\n\n[^]*data: \[DONE\]\n\n$/);
  });

  it('throws an error that begins with the code', async () => {
    const host = await keep(emulateWorkersAI({ script, refuse: [workersAIRefusal(0, 3040)], errorShape: 'AiError' }));
    const ai = workersAIBinding(host);
    await expect(ai.run(model, { messages: question })).rejects.toThrow(/^3040: Capacity/);
    await expect(ai.run('@cf/none', { messages: question })).rejects.toThrow(/^5007: No such model @cf\/none/);
  });

  it('takes a signal', async () => {
    const ai = workersAIBinding(await keep(emulateWorkersAI({ script })));
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(ai.run(model, { messages: question }, { signal })).rejects.toThrow('enough');
  });
});

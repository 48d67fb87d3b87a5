import { Agent, HostError, type RunEvent, tool } from '@windrose/core';
import { workersAIBinding } from '@windrose/host-workers-ai';
import type { ModelScript, WorkersAICode } from '@windrose/testkit';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { workersAIRefusal } from '../../testkit/src/emulators/workers-ai/workers-ai-failure.js';
import { quickClock } from '../../../test/faults/quick-clock.js';
import { openEmulator, openEndlessHost } from '../../../test/workerd/open-emulator.js';
import { type NetworkRequest, workerdAI } from '../../../test/workerd/workerd-ai.js';
import { wayNames, waysToAsk } from './ways-to-ask.js';

const mixtral = '@cf/mistral/mixtral-8x7b-instruct-v0.1-awq';
const getWeather = tool({
  name: 'get_weather',
  description: 'The weather in a city, now.',
  effect: 'read',
  input: z.object({ city: z.string() }),
  execute: ({ city }) => ({ city, sky: 'clear' }),
});

async function collect(events: AsyncIterable<RunEvent>): Promise<RunEvent[]> {
  const all: RunEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

it('these tests run in workerd', () => expect(navigator.userAgent).toBe('Cloudflare-Workers'));

describe.each(wayNames)('by %s', (way) => {
  const open = async (script: ModelScript, refuse: readonly WorkersAICode[] = []) => {
    const emulator = await openEmulator({ script, refuse: refuse.map((code, at) => workersAIRefusal(at, code)) });
    return { emulator, host: waysToAsk[way](emulator) };
  };

  it('Mixtral calls a tool in words, and its answer is streamed', async () => {
    const { emulator, host } = await open([
      { calls: [{ name: 'get_weather', arguments: { city: 'Paris' } }] },
      { text: 'The sky over Paris is clear.' },
    ]);
    const agent = new Agent({ host, tools: [getWeather] });
    expect(agent.plan().strategy).toBe('emulated');
    const events = await collect(agent.stream('What is the weather in Paris?'));
    expect(events.filter(({ type }) => type === 'tool-start')).toMatchObject([{ input: { city: 'Paris' } }]);
    const texts = events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join('')).toBe('The sky over Paris is clear.');
    await emulator.look();
    expect(emulator.requests.map(({ body, status }) => [Reflect.get(Object(body), 'stream'), status])).toEqual([
      [true, 200],
      [true, 200],
    ]);
  });

  it('Mixtral answers with an object that fits its schema', async () => {
    const { host } = await open([{ text: '{"sky":"clear"}' }]);
    const agent = new Agent({ host, output: z.object({ sky: z.enum(['clear', 'cloudy']) }) });
    expect((await agent.run('How is the sky?')).output).toEqual({ sky: 'clear' });
  });

  it('a model that Cloudflare retired is an error that says so, and is asked once', async () => {
    const { emulator, host } = await open([], [5028]);
    const error = await new Agent({ host }).run('Hello?').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({
      kind: 'model-gone',
      message: expect.stringContaining('take one of the current ones'),
    });
    await emulator.look();
    expect(emulator.requests).toHaveLength(1);
  });

  it('a busy model is asked again, and one without neurons is not', async () => {
    const busy = await open([{ text: 'Hello.' }], [3040]);
    const events = await collect(new Agent({ host: busy.host, clock: quickClock }).stream('Hello?'));
    expect(events.filter(({ type }) => type === 'retry')).toMatchObject([{ error: { kind: 'rate' } }]);
    const empty = await open([{ text: 'Hello.' }], [3036]);
    await expect(new Agent({ host: empty.host }).run('Hello?')).rejects.toMatchObject({ kind: 'quota' });
  });

  it('a run that is aborted in the middle of an answer ends with its reason', async () => {
    const { events, controller, reason } = await stall(way);
    const run = (async () => {
      for await (const { type } of events) if (type === 'text-delta') controller.abort(reason);
    })();
    await expect(run).rejects.toBe(reason);
  });
});

/** A run whose answer stops after a word. */
async function stall(way: keyof typeof waysToAsk) {
  const endless = await openEndlessHost('stalled');
  const controller = new AbortController();
  const events = new Agent({ host: waysToAsk[way](endless) }).stream('Hello?', { signal: controller.signal });
  return { endless, controller, reason: new Error('enough'), events };
}

// Another Worker hears that a stream of its was left when it next writes to it (seen in workerd), so that its connection may stay.
describe.each(wayNames.filter((way) => way !== 'a binding to another Worker'))(
  'by %s, the connection is closed',
  (way) => {
    it('when a run is aborted in the middle of an answer', async () => {
      const { endless, events, controller, reason } = await stall(way);
      const run = (async () => {
        for await (const { type } of events) if (type === 'text-delta') controller.abort(reason);
      })();
      await expect(run).rejects.toBe(reason);
      await endless.left();
    });

    it('when a run is aborted before an answer comes', async () => {
      const endless = await openEndlessHost('silent');
      const controller = new AbortController();
      const reason = new Error('enough');
      const run = new Agent({ host: waysToAsk[way](endless) }).run('Hello?', { signal: controller.signal });
      const outcome = expect(run).rejects.toBe(reason);
      await endless.arrived();
      controller.abort(reason);
      await outcome;
      await endless.left();
    });

    it('when the events of a run are left', async () => {
      const { endless, events } = await stall(way);
      for await (const { type } of events) if (type === 'text-delta') break;
      await endless.left();
    });
  },
);

describe('the AI binding of workerd', () => {
  it('is given the model and its options, and no signal', async () => {
    const seen: NetworkRequest[] = [];
    const binding = workerdAI(await openEmulator({ script: [{ text: 'Hello.' }] }), seen);
    const runOptions = { gateway: { id: 'mine' }, rejectIfBusy: true };
    await new Agent({ host: workersAIBinding({ binding, runOptions }) }).run('Hello?');
    expect(seen).toEqual([
      { url: 'https://workers-binding.ai/ai-gateway/run?version=3', model: mixtral, options: runOptions },
    ]);
  });

  it('may answer with whole responses', async () => {
    const emulator = await openEmulator({ script: [{ text: 'Hello.' }], refuse: [workersAIRefusal(0, 3040)] });
    const host = workersAIBinding({ binding: workerdAI(emulator), runOptions: { returnRawResponse: true } });
    expect((await new Agent({ host, clock: quickClock }).run('Hello?')).output).toBe('Hello.');
  });

  it('says by its status what an error without a code is', async () => {
    const refuse = [{ at: 0, status: 403, body: '<title>Forbidden</title>' }];
    const host = workersAIBinding({ binding: workerdAI(await openEmulator({ script: [], refuse })) });
    await expect(new Agent({ host }).run('Hello?')).rejects.toMatchObject({ kind: 'auth', status: 403 });
  });

  it('takes prompts in the format of Mistral', async () => {
    const emulator = await openEmulator({ script: [{ text: 'Hello.' }] });
    const host = workersAIBinding({ binding: workerdAI(emulator), raw: true });
    expect((await new Agent({ host }).run('Hello?')).output).toBe('Hello.');
    await emulator.look();
    expect(emulator.requests[0]?.body).toMatchObject({ raw: true, prompt: expect.stringContaining('[INST]') });
  });

  it('answers two runs at once, each with its own', async () => {
    const emulator = await openEmulator({ script: [{ text: 'One.' }, { text: 'Two.' }] });
    const agent = new Agent({ host: workersAIBinding({ binding: workerdAI(emulator) }) });
    const results = await Promise.all([agent.run('One?'), agent.run('Two?')]);
    expect(results.map(({ output }) => output).sort()).toEqual(['One.', 'Two.']);
  });
});

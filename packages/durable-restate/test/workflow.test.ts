import { Agent, type Host, HostError, tool } from '@windrose/core';
import { scriptedCapabilities, ScriptedHost } from '@windrose/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openAgent, requestsOf, untilStatus } from './open-agent.js';
import { type RestateServer, startRestate, whyNoServer } from './restate-server.js';

const orders: string[] = [];
const order = tool({
  name: 'order',
  description: 'Orders something.',
  input: z.object({ what: z.string() }),
  approval: 'always',
  execute: ({ what }, { idempotencyKey }) => {
    orders.push(idempotencyKey);
    return `ordered ${what}`;
  },
});
const orderCall = (what: string) => ({ name: 'order', arguments: { what } });

/** A host that does not answer before it is aborted; `asked` settles once it is asked, `left` with what it was aborted with. */
function silentHost(): { host: Host; asked: Promise<void>; left: Promise<unknown> } {
  const asked = Promise.withResolvers<void>();
  const left = Promise.withResolvers<unknown>();
  const host: Host = {
    name: 'silent',
    model: 'none',
    capabilities: scriptedCapabilities,
    // oxlint-disable-next-line require-yield
    async *generate(_, { signal }) {
      asked.resolve();
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      left.resolve(signal.reason);
      throw signal.reason;
    },
  };
  return { host, asked: asked.promise, left: left.promise };
}

describe.skipIf(whyNoServer)(`a run on Restate${whyNoServer ? ` (skipped: ${whyNoServer})` : ''}`, () => {
  let server: RestateServer;
  beforeAll(async () => {
    server = await startRestate();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('ends with what the agent answers, once for each id', async () => {
    const host = new ScriptedHost(['It is noon.']);
    await using agent = await openAgent(server, new Agent({ host }));
    const run = agent.run('noon');
    expect(await run.status()).toEqual({ status: 'unknown' });
    expect((await run.workflowSubmit('What time is it?')).status).toBe('Accepted');
    const result = await run.workflowAttach();
    expect(result).toMatchObject({ status: 'done', output: 'It is noon.', usage: { inputTokens: 10 } });
    expect(await run.status()).toEqual({ status: 'done' });
    expect((await run.workflowSubmit('What time is it?')).status).toBe('PreviouslyAccepted');
    expect(await run.workflowAttach()).toEqual(result);
    expect(host.requests).toHaveLength(1);
  });

  it('runs the calls of one answer together', async () => {
    const ran: number[] = [];
    const met = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const meet = tool({
      name: 'meet',
      description: 'Ends once both have begun.',
      approval: 'never',
      input: z.object({ place: z.number() }),
      execute: async ({ place }) => {
        ran.push(place);
        met[place]?.resolve();
        await Promise.all(met.map(({ promise }) => promise));
        return place;
      },
    });
    const calls = [0, 1].map((place) => ({ name: 'meet', arguments: { place } }));
    const host = new ScriptedHost([{ calls }, 'They met.']);
    await using agent = await openAgent(server, new Agent({ host, tools: [meet] }));
    await agent.run('two').workflowSubmit('Meet.');
    expect((await agent.run('two').workflowAttach()).output).toBe('They met.');
    expect([ran, host.requests.length]).toEqual([[0, 1], 2]);
  });

  it('waits for somebody who knows no more than its address, and leaves the process meanwhile', async () => {
    orders.length = 0;
    const host = new ScriptedHost([{ calls: [orderCall('tea')] }, 'Tea is on its way.']);
    // Restate cuts an attempt off that has been waiting for so long.
    await using agent = await openAgent(server, new Agent({ host, tools: [order] }), { inactivityTimeout: 250 });
    await agent.run('tea').workflowSubmit('Order tea.');
    const [request] = await requestsOf(agent.run('tea'));
    expect(request).toMatchObject({ call: { name: 'order' }, input: { what: 'tea' }, why: 'always' });
    expect(orders).toEqual([]);

    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ digest: request?.digest, approved: true });
    const address = `${server.ingressUrl}/${agent.name}/tea/approve`;
    expect((await fetch(address, { method: 'POST', headers, body })).ok).toBe(true);
    expect((await agent.run('tea').workflowAttach()).output).toBe('Tea is on its way.');
    expect([orders.length, host.requests.length]).toEqual([1, 2]);
  });

  it('lets different people decide about the calls of one answer, each once', async () => {
    orders.length = 0;
    const host = new ScriptedHost([{ calls: [orderCall('tea'), orderCall('gold')] }, 'Tea, no gold.']);
    await using agent = await openAgent(server, new Agent({ host, tools: [order] }));
    const run = agent.run('two');
    await run.workflowSubmit('Order tea and gold.');
    const [tea, gold] = await requestsOf(run);
    const no = { digest: gold?.digest ?? '', approved: false, reason: 'too dear' };
    await run.approve(no);
    await expect(run.approve({ ...no, approved: true })).rejects.toMatchObject({ status: 409 });
    await run.approve({ digest: tea?.digest ?? '', approved: true });
    const { state } = await run.workflowAttach();
    expect(JSON.stringify(state.messages)).toContain('did not allow order: too dear');
    expect(orders).toHaveLength(1);
    await expect(run.approve(no)).rejects.toThrow('No call of this digest waits');
  });

  it('refuses an input and an approval that are none, in words', async () => {
    await using agent = await openAgent(server, new Agent({ host: new ScriptedHost([]) }));
    let posted = 0;
    const post = async (handler: string, value: unknown): Promise<readonly [number, string]> => {
      const headers = { 'content-type': 'application/json' };
      const address = `${server.ingressUrl}/${agent.name}/bad${++posted}/${handler}`;
      const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(value) });
      return [response.status, await response.text()];
    };
    const words = expect.stringContaining('a text, as JSON, or a list of messages');
    for (const input of [7, '', [], [{}], { text: 'x' }]) expect(await post('run', input)).toEqual([400, words]);
    expect(await post('approve', {})).toEqual([400, expect.stringContaining('digest')]);
    expect(await post('approve', { digest: 'x', approved: 1 })).toEqual([400, expect.stringContaining('yes or no')]);
    expect(await post('approve', { digest: 'x', approved: true })).toEqual([404, expect.stringContaining('waits')]);
  });

  it('is cancelled in the middle of a request, which ends at once', async () => {
    const { host, asked, left } = silentHost();
    await using agent = await openAgent(server, new Agent({ host }));
    const run = agent.run('silent');
    await run.workflowSubmit('Hello?');
    const end = expect(run.workflowAttach()).rejects.toMatchObject({ status: 409 });
    await asked;
    await run.cancel();
    expect(String(await left)).toContain('Cancelled');
    await end;
    expect(await run.status()).toEqual({ status: 'cancelled' });
  });

  it('is cancelled while a tool runs, and while it waits for a person, however many say so at once', async () => {
    const begun = Promise.withResolvers<AbortSignal>();
    const linger = tool({
      name: 'linger',
      description: 'Never ends.',
      effect: 'read',
      input: z.object({}),
      execute: (_, { signal }) => {
        begun.resolve(signal);
        return new Promise<string>(() => {});
      },
    });
    const host = new ScriptedHost([{ calls: [{ name: 'linger', arguments: {} }] }, { calls: [orderCall('tea')] }]);
    await using agent = await openAgent(server, new Agent({ host, tools: [linger, order] }));
    const [lingering, waiting] = [agent.run('lingering'), agent.run('waiting')];
    await lingering.workflowSubmit('Linger.');
    const signal = await begun.promise;
    await lingering.cancel();
    await expect(lingering.workflowAttach()).rejects.toMatchObject({ status: 409 });
    expect(signal.aborted).toBe(true);
    expect(await lingering.status()).toEqual({ status: 'cancelled' });

    await waiting.workflowSubmit('Order tea.');
    const [request] = await requestsOf(waiting);
    await Promise.all([waiting.cancel(), waiting.cancel(), waiting.cancel()]);
    await expect(waiting.workflowAttach()).rejects.toMatchObject({ status: 409 });
    await expect(waiting.approve({ digest: request?.digest ?? '', approved: true })).rejects.toThrow('waits');
  });

  it('never begins where it was cancelled before, and stays as it is where it was over', async () => {
    const host = new ScriptedHost(['Done.']);
    await using agent = await openAgent(server, new Agent({ host }));
    const [early, late] = [agent.run('early'), agent.run('late')];
    await early.cancel();
    await early.cancel();
    await early.workflowSubmit('Hello?');
    await expect(early.workflowAttach()).rejects.toMatchObject({ status: 409 });
    expect(host.requests).toEqual([]);
    await late.workflowSubmit('Hello?');
    await late.workflowAttach();
    await late.cancel();
    expect([await early.status(), await late.status()]).toEqual([{ status: 'cancelled' }, { status: 'done' }]);
  });

  it('answers and asks in JSON, whatever its schemas make of it', async () => {
    const count = tool({
      name: 'count',
      description: 'Counts.',
      input: z.object({ n: z.bigint() }),
      approval: 'always',
      execute: ({ n }) => String(n),
    });
    const host = new ScriptedHost([{ calls: [{ name: 'count', arguments: { n: '7' } }] }, '{"n":"8","names":["Ann"]}']);
    const output = z.object({ n: z.bigint(), names: z.set(z.string()) });
    await using agent = await openAgent(server, new Agent({ host, tools: [count], output }));
    await agent.run('big').workflowSubmit('Count.');
    const [request] = await requestsOf(agent.run('big'));
    expect(request?.input).toEqual({ n: '7' });
    await agent.run('big').approve({ digest: request?.digest ?? '', approved: true });
    expect((await agent.run('big').workflowAttach()).output).toEqual({ n: '8', names: ['Ann'] });
  });

  it('fails with what ended it, and is not begun again', async () => {
    const host = new ScriptedHost([new HostError('auth', 'The key was refused.'), new TypeError('a slip')]);
    await using agent = await openAgent(server, new Agent({ host }));
    const [refused, broken] = [agent.run('refused'), agent.run('broken')];
    await refused.workflowSubmit('Hello?');
    await expect(refused.workflowAttach()).rejects.toMatchObject({
      status: 502,
      message: expect.stringContaining('The key was refused.'),
    });
    const failed = await refused.status();
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'HOST', message: 'The key was refused.' } });
    expect(failed).toHaveProperty('state.messages');

    await broken.workflowSubmit('Hello?');
    await expect(broken.workflowAttach()).rejects.toMatchObject({
      status: 500,
      message: expect.stringContaining('TypeError: a slip'),
    });
    expect(await broken.status()).toEqual({ status: 'failed', error: { message: 'TypeError: a slip' } });
    expect(host.requests).toHaveLength(2);
  });

  it('fails where the run takes longer than it may, the request under way ending at once', async () => {
    const { host, left } = silentHost();
    await using agent = await openAgent(server, new Agent({ host, limits: { runMs: 50 } }));
    await agent.run('long').workflowSubmit('Hello?');
    await expect(agent.run('long').workflowAttach()).rejects.toThrow('limits.runMs');
    expect(await left).toMatchObject({ limit: 'runMs' });
    expect(await agent.run('long').status()).toMatchObject({ status: 'failed', error: { code: 'LIMIT' } });
  });

  it('does a step that takes longer than Restate waits for a sign of life once', async () => {
    let ran = 0;
    const slow = tool({
      name: 'slow',
      description: 'Takes its time.',
      input: z.object({}),
      execute: async () => {
        ran++;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return 'done';
      },
    });
    const host = new ScriptedHost([{ calls: [{ name: 'slow', arguments: {} }] }, 'It is done.']);
    await using agent = await openAgent(server, new Agent({ host, tools: [slow] }), { inactivityTimeout: 20 });
    await agent.run('slow').workflowSubmit('Go.');
    expect((await agent.run('slow').workflowAttach()).output).toBe('It is done.');
    expect([ran, host.requests.length]).toEqual([1, 2]);
  });

  it('waits as long as a busy host wants, though the server dies meanwhile, and asks again once', async () => {
    const busy = new HostError('rate', 'Slow down.', { status: 429, retryAfterMs: 1500 });
    const host = new ScriptedHost([busy, 'Here I am.']);
    await using agent = await openAgent(server, new Agent({ host }), { inactivityTimeout: 20 });
    await agent.run('busy').workflowSubmit('Hello?');
    await untilStatus(agent.run('busy'), 'running');
    while (host.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await server.kill();
    await server.start();
    expect((await agent.run('busy').workflowAttach()).output).toBe('Here I am.');
    expect(host.requests).toHaveLength(2);
  });
});

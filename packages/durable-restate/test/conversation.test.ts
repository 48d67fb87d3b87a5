import { type IngressClient, Opts } from '@restatedev/restate-sdk-clients';
import { Agent, type Host, HostError, type Message, type Tool, tool } from '@windrose/core';
import type { HostRequest } from '@windrose/core/host';
import { scriptedCapabilities, ScriptedHost } from '@windrose/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  agentConversation,
  type AgentHandlers,
  agentWorkflow,
  type ConversationHandlers,
  type Reply,
} from '../src/index.js';
import { requestsOf } from './open-agent.js';
import { type RestateServer, startRestate, whyNoServer } from './restate-server.js';
import { serveAgents } from './serve-agents.js';

function messagesOf(request: HostRequest): readonly Message[] {
  return request.kind === 'chat' ? request.messages : [];
}

function textsOf(messages: readonly Message[]): readonly string[] {
  return messages.flatMap((message) =>
    message.role === 'user' || message.role === 'assistant'
      ? message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : []))
      : [],
  );
}

/** A host that says how many messages of people it was shown, once `gate` lets it. */
function countingHost(gate: (said: string) => Promise<void> = async () => {}): Host {
  return {
    name: 'counting',
    model: 'none',
    capabilities: scriptedCapabilities,
    async *generate(request) {
      const said = messagesOf(request).filter(({ role }) => role === 'user');
      await gate(textsOf(said.slice(-1))[0] ?? '');
      yield { type: 'text', text: `Message ${said.length}.` };
      yield { type: 'finish', reason: 'stop' };
    },
  };
}

describe.skipIf(whyNoServer)(`a conversation on Restate${whyNoServer ? ` (skipped: ${whyNoServer})` : ''}`, () => {
  let server: RestateServer;
  let opened = 0;
  beforeAll(async () => {
    server = await startRestate();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  async function open<Tools extends readonly Tool[]>(agent: Agent<Tools>) {
    const number = ++opened;
    const runs = agentWorkflow(agent, { name: `run${number}` });
    const served = await serveAgents([runs, agentConversation(runs, { name: `talk${number}` })]);
    await server.register(served.url);
    return {
      talk: (id: string): IngressClient<ConversationHandlers<string>> =>
        server.ingress.objectClient<ConversationHandlers<string>>({ name: `talk${number}` }, id),
      run: (id: string) => server.ingress.workflowClient<AgentHandlers<string>>({ name: `run${number}` }, id),
      [Symbol.asyncDispose]: () => served[Symbol.asyncDispose](),
    };
  }

  it('goes on where it stood, with the instructions said once', async () => {
    const host = new ScriptedHost(['Hello, Ada.', 'You are Ada.', 'I do not know.']);
    await using opening = await open(new Agent({ host, instructions: 'Be brief.' }));
    const talk = opening.talk('ada');
    expect(await talk.ask('I am Ada.')).toEqual({ output: 'Hello, Ada.', text: 'Hello, Ada.', runId: 'ada.1' });
    // A message that is sent again by its key is not said again.
    const again = Opts.from<string, Reply<string>>({ idempotencyKey: 'second' });
    expect((await talk.ask('Who am I?', again)).output).toBe('You are Ada.');
    expect((await talk.ask('Who am I?', again)).runId).toBe('ada.2');
    expect(messagesOf(host.requests[1]!).map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(textsOf(await talk.history())).toEqual(['I am Ada.', 'Hello, Ada.', 'Who am I?', 'You are Ada.']);
    await talk.forget();
    expect(await talk.history()).toEqual([]);
    expect((await talk.ask('Who am I?')).output).toBe('I do not know.');
    expect(messagesOf(host.requests[2]!).map(({ role }) => role)).toEqual(['system', 'user']);
  });

  it('answers messages that come at once one by one, and those to another conversation meanwhile', async () => {
    const reached = new Map<string, () => void>();
    const isReached = ['a1', 'b'].map((said) => new Promise<void>((resolve) => reached.set(said, resolve)));
    const both = Promise.all(isReached);
    let underWay = 0;
    const host = countingHost(async (said) => {
      if (said.startsWith('a')) expect(++underWay).toBe(1);
      reached.get(said)?.();
      // The first of each conversation waits until both are under way.
      await both;
      if (said.startsWith('a')) underWay--;
    });
    await using opening = await open(new Agent({ host }));
    const [a, b] = [opening.talk('a'), opening.talk('b')];
    const first = a.ask('a1');
    await isReached[0];
    const rest = [a.ask('a2'), a.ask('a3')];
    const other = b.ask('b');
    expect((await first).output).toBe('Message 1.');
    expect((await other).output).toBe('Message 1.');
    const outputs = (await Promise.all(rest)).map(({ output }) => output);
    expect(outputs.toSorted()).toEqual(['Message 2.', 'Message 3.']);
    expect((await a.history()).length).toBe(6);
  });

  it('keeps nothing of a message whose run failed, and answers the next one', async () => {
    const host = new ScriptedHost([new HostError('auth', 'The key was refused.'), 'Hello.']);
    await using opening = await open(new Agent({ host }));
    const talk = opening.talk('c');
    await expect(talk.ask('First.')).rejects.toThrow('The key was refused.');
    expect(await talk.current()).toBeNull();
    expect(await talk.ask('Second.')).toMatchObject({ output: 'Hello.', runId: 'c.2' });
    expect(textsOf(await talk.history())).toEqual(['Second.', 'Hello.']);
    await expect(talk.ask('')).rejects.toThrow('A message of a conversation is a text');
  });

  it('says which run is under way, to approve what it waits for or to cancel it', async () => {
    const send = tool({
      name: 'send',
      description: 'Sends a letter.',
      input: z.object({}),
      approval: 'always',
      execute: () => 'sent',
    });
    const call = { calls: [{ name: 'send', arguments: {} }] };
    const host = new ScriptedHost([call, 'It is sent.', call]);
    await using opening = await open(new Agent({ host, tools: [send] }));
    const talk = opening.talk('letters');
    const sent = talk.ask('Send it.');
    const [request] = await requestsOf(opening.run('letters.1'));
    expect(await talk.current()).toBe('letters.1');
    await opening.run('letters.1').approve({ digest: request?.digest ?? '', approved: true });
    expect((await sent).output).toBe('It is sent.');

    const cancelled = expect(talk.ask('Send it again.')).rejects.toMatchObject({ status: 409 });
    await requestsOf(opening.run('letters.2'));
    await opening.run('letters.2').cancel();
    await cancelled;
    expect((await talk.history()).length).toBe(4);
  });
});

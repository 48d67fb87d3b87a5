import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type Message, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';

const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 1 });
const callLook = { calls: [{ name: 'look', arguments: {} }] };
const user = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });

describe('a conversation that goes on', () => {
  it('gives the messages of a result back, with a new one, through JSON, to another agent and host', async () => {
    const instructions = 'Be brief.';
    const first = await new Agent({ host: new ScriptedHost([callLook, 'One.']), tools: [look], instructions }).run(
      'How many?',
    );
    const kept: Message[] = JSON.parse(JSON.stringify(first.state.messages));
    const host = new ScriptedHost([callLook, 'Still one.']);
    const second = await new Agent({ host, tools: [look], instructions }).run([...kept, user('And now?')]);
    expect(second.output).toBe('Still one.');
    expect(second.state.messages.map(({ role }) => role)).toEqual([
      ...['system', 'user', 'assistant', 'tool', 'assistant'],
      ...['user', 'assistant', 'tool', 'assistant'],
    ]);
    expect(host.requests[0]).toMatchObject({ messages: [...kept, user('And now?')] });
    expect(second.state).toMatchObject({ steps: 2, toolCalls: 1, usage: { inputTokens: 20 } });
  });

  it('gives no id twice', async () => {
    const agent = new Agent({ host: new ScriptedHost([callLook, 'One.', callLook, 'One.']), tools: [look] });
    const { state } = await agent.run('How many?');
    const again = await agent.run([...state.messages, user('Sure?')]);
    const ids = again.state.messages.flatMap((message) => (message.role === 'tool' ? [message.callId] : []));
    expect(ids).toEqual(['000000001', '000000002']);
  });

  it('keeps its own instructions, and has those of the agent where it brings none', async () => {
    const host = new ScriptedHost(['One.', 'Two.']);
    const agent = new Agent({ host, instructions: 'Be brief.' });
    await agent.run([{ role: 'system', text: 'Be long.' }, user('Hi?')]);
    await agent.run([user('Hi?')]);
    expect(host.requests.map((request) => request.kind === 'chat' && request.messages[0])).toEqual([
      { role: 'system', text: 'Be long.' },
      { role: 'system', text: 'Be brief.' },
    ]);
  });

  it('leaves the messages it is given as they are', async () => {
    const given = [user('Hi?')];
    await new Agent({ host: new ScriptedHost([callLook, 'One.']), tools: [look] }).run(given);
    expect(given).toEqual([user('Hi?')]);
  });
});

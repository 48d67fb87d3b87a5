import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, OutputError, type RunState, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { drain, errorOf } from './told-by.js';

const output = z.object({ city: z.string(), since: z.iso.date().transform((text) => new Date(text)) });
const cut = { text: '{"city": "Par', finish: 'length' } as const;
const good = '{"city": "Paris", "since": "2026-01-02"}';

describe('a structured answer', () => {
  it('is the value as the schema makes it, beside the text as the model wrote it', async () => {
    const { output: value, text } = await new Agent({ host: new ScriptedHost([` ${good}\n`]), output }).run('Hi?');
    expect(value).toEqual({ city: 'Paris', since: new Date('2026-01-02') });
    expect(text).toBe(` ${good}\n`);
  });

  it('that does not fit is sent back with what is wrong, and may be put right', async () => {
    const host = new ScriptedHost(['In Paris.', '{"city": 3, "since": "2026-01-02"}', good]);
    const { events, result } = await drain(new Agent({ host, output }).stream('Hi?'));
    expect(result.state).toMatchObject({ corrections: 2, steps: 3 });
    expect(events.flatMap((event) => (event.type === 'correction' ? [event.issues] : []))).toEqual([
      [{ path: '', message: expect.stringMatching(/^The answer is not valid JSON/) }],
      [{ path: 'city', message: 'Invalid input: expected string, received number' }],
    ]);
    expect(result.state.messages.at(-2)).toEqual({
      role: 'user',
      parts: [
        {
          type: 'text',
          text: 'Your answer does not fit:\n- city: Invalid input: expected string, received number\nAnswer again.',
        },
      ],
    });
  });

  it('that never fits is an error with the issues, the text and the state', async () => {
    const error = await errorOf(
      new Agent({ host: new ScriptedHost(['{}', '{"city": 1}']), output, limits: { corrections: 1 } }).run('Hi?'),
    );
    expect(error).toBeInstanceOf(OutputError);
    expect(error).toMatchObject({
      code: 'OUTPUT',
      text: '{"city": 1}',
      issues: [{ path: 'city' }, { path: 'since' }],
      attempts: [{ text: '{}', issues: [{ path: 'city' }, { path: 'since' }] }, { text: '{"city": 1}' }],
      state: { corrections: 1, rejected: [{ text: '{}' }, { text: '{"city": 1}' }] },
    });
    expect(String(error)).toMatch(/after 2 attempts:\n- city: /);
  });

  it('that never fits is sent back once more where the run is taken up, with all attempts told in the end', async () => {
    const bad = { host: new ScriptedHost(['{"city": 1}']), output, limits: { corrections: 0 } };
    const { state } = (await errorOf(new Agent(bad).run('Hi?'))) as OutputError & { state: RunState };
    const kept = JSON.parse(JSON.stringify(state)) as RunState;
    const host = new ScriptedHost([good]);
    expect((await new Agent({ ...bad, host }).resume(kept)).output.city).toBe('Paris');
    expect(JSON.stringify(host.requests[0])).toContain('Your answer does not fit:\\n- city: ');
    const again = new Agent({ ...bad, host: new ScriptedHost(['{}']) }).resume(kept);
    expect(await errorOf(again)).toMatchObject({ attempts: [{ text: '{"city": 1}' }, { text: '{}' }] });
  });

  it('that was cut is asked for anew where the run is taken up, with as much room as the agent then gives', async () => {
    const agent = (host: ScriptedHost, maxTokens: number) =>
      new Agent({ host, output, maxTokens, limits: { corrections: 1 } });
    const error = await errorOf(agent(new ScriptedHost([cut, cut]), 10).run('Hi?'));
    const host = new ScriptedHost([good]);
    const { state } = await agent(host, 1000).resume((error as { state: RunState }).state);
    expect(state.messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(host.requests[0]?.sampling.maxTokens).toBe(1000);
  });

  it('that is empty is sent back without a turn that no host would take', async () => {
    const host = new ScriptedHost(['', good]);
    const { state } = await new Agent({ host, output }).run('Hi?');
    expect(state.messages.map(({ role }) => role)).toEqual(['user', 'user', 'assistant']);
    expect(state).toMatchObject({ corrections: 1, steps: 2 });
  });

  it('that was cut at the token limit is asked for again with more room, and not told of', async () => {
    const host = new ScriptedHost([cut, cut, good]);
    const { events, result } = await drain(new Agent({ host, output, maxTokens: 10 }).stream('Hi?'));
    expect(host.requests.map(({ sampling }) => sampling.maxTokens)).toEqual([10, 40, 160]);
    expect(result.state).toMatchObject({ corrections: 2, steps: 3, maxTokens: 160 });
    expect(result.state.messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(events.flatMap((event) => (event.type === 'notice' ? [event.text] : []))).toEqual([
      'The answer was cut at the token limit, so it is asked for again with up to 40 tokens.',
      'The answer was cut at the token limit, so it is asked for again with up to 160 tokens.',
    ]);
  });

  it('that was cut before its first word leaves the question where it is', async () => {
    const host = new ScriptedHost([{ text: '', finish: 'length' }, good]);
    const { state } = await new Agent({ host, output, maxTokens: 10 }).run('Hi?');
    expect(state.messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
  });

  it('that was cut where there is no more room is an error', async () => {
    const inCapabilities = { sampling: { maxTokens: { max: 10 } } };
    const full = new ScriptedHost([cut], { capabilities: inCapabilities });
    const hosts = [new Agent({ host: full, output, maxTokens: 10 })];
    hosts.push(new Agent({ host: new ScriptedHost([cut]), output, maxTokens: 10, strict: true }));
    hosts.push(new Agent({ host: new ScriptedHost([cut]), output, limits: { corrections: 0 } }));
    hosts.push(new Agent({ host: new ScriptedHost([cut], { capabilities: { sampling: {} } }), output }));
    for (const agent of hosts) {
      const error = await errorOf(agent.run('Hi?'));
      expect(error).toBeInstanceOf(OutputError);
      expect(error).toMatchObject({ text: '{"city": "Par', attempts: [{ text: '{"city": "Par' }] });
      expect(String(error)).toMatch(/cut at the token limit before it was complete\. Raise maxTokens/);
    }
  });

  it('that makes the schema throw is sent back like any other', async () => {
    const strict = z.string().transform((text) => new URL(text));
    const host = new ScriptedHost(['"nowhere"', '"https://example.org/"']);
    const result = await new Agent({ host, output: strict }).run('Hi?');
    expect(result.output.href).toBe('https://example.org/');
    expect(result.state.corrections).toBe(1);
  });

  it('of nothing at all is asked for again, and in the end an error', async () => {
    const nothing = { finish: 'tool-calls' } as const;
    const patient = new ScriptedHost([nothing, 'Yes.']);
    expect((await new Agent({ host: patient }).run('Hi?')).output).toBe('Yes.');
    expect(JSON.stringify(patient.requests[1])).toContain('The answer is empty.');
    const host = new ScriptedHost([nothing, nothing, nothing]);
    const error = await errorOf(new Agent({ host, limits: { corrections: 2 } }).run('Hi?'));
    expect(error).toBeInstanceOf(OutputError);
    expect(String(error)).toContain('does not hold after 3 attempts:\n');
  });

  it('shares its corrections with calls that cannot be run as written', async () => {
    const look = tool({
      name: 'look',
      description: 'Looks.',
      effect: 'read',
      input: z.object({ at: z.string() }),
      execute: () => 1,
    });
    const bad = { calls: [{ name: 'look', arguments: { at: 1 } }] };
    const script = [bad, '{}', good];
    const agent = new Agent({ host: new ScriptedHost(script), tools: [look], output, limits: { corrections: 1 } });
    const error = await errorOf(agent.run('Hi?'));
    expect(error).toMatchObject({ code: 'OUTPUT', state: { corrections: 1 } });
    const other = { calls: [{ name: 'look', arguments: { at: 2 } }] };
    const calling = new Agent({ host: new ScriptedHost([bad, other]), tools: [look], limits: { corrections: 1 } });
    expect(await errorOf(calling.run('Hi?'))).toMatchObject({ code: 'LIMIT', limit: 'corrections' });
    const failing = tool({
      ...look,
      name: 'look',
      input: z.object({}),
      execute: () => Promise.reject(new Error('no')),
    });
    const calls = { calls: [{ name: 'look', arguments: {} }] };
    const host = new ScriptedHost([calls, calls, good]);
    const patient = new Agent({ host, tools: [failing], output, limits: { corrections: 0 } });
    expect((await patient.run('Hi?')).state.corrections).toBe(0);
  });

  it('is asked for in words where the host binds none, in each request', async () => {
    const host = new ScriptedHost(['no', good], { capabilities: { output: 'none' } });
    const agent = new Agent({ host, output });
    expect(agent.plan().output).toBe('words');
    await agent.run('Hi?');
    const asked = host.requests.map((request) =>
      JSON.stringify(request.kind === 'chat' ? request.messages.at(-1) : ''),
    );
    expect(asked).toHaveLength(2);
    for (const last of asked) expect(last).toContain('Answer with JSON that fits this schema: ');
  });
});

import { describe, expect, it } from 'vitest';
import { HostError, StreamError } from '@windrose/core';
import type { ChatRequest, HostDelta, HostRequest } from '@windrose/core/host';
import { probe } from '@windrose/core/probe';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { errorOf } from './told-by.js';

const call = (city: string) => ({ name: 'get_weather', arguments: { city } });
const no = (kind: HostError['kind']) => new HostError(kind, 'No.', { status: 400 });

/** A host by what it does with tools and with schemas. */
function hostThat(answers: (request: ChatRequest) => ScriptedAnswer): ScriptedHost {
  const answer = (request: HostRequest): ScriptedAnswer => (request.kind === 'chat' ? answers(request) : 'raw?');
  return new ScriptedHost(Array.from({ length: 9 }, () => answer));
}

/** What a host calls that really can be made to. */
const demanded = ({ tools, toolChoice }: ChatRequest) => ({
  name: typeof toolChoice === 'object' ? toolChoice.name : (tools[0]?.name ?? ''),
  arguments: {},
});

const obeys = ({ output }: ChatRequest): string =>
  typeof output === 'object' ? JSON.stringify({ word: /zq\w+/.exec(JSON.stringify(output.schema))?.[0] }) : 'Fine.';

describe('a probe', () => {
  it('finds native tools, several at once, and a schema that is obeyed beside them', async () => {
    const host = hostThat((request) =>
      request.tools.length === 0
        ? obeys(request)
        : { calls: request.toolChoice === 'auto' ? [call('Paris'), call('Rome')] : [demanded(request)] },
    );
    const report = await probe(host);
    expect(report.capabilities).toMatchObject({
      tools: 'loose',
      toolChoice: ['auto', 'required', 'named'],
      parallelCalls: true,
      output: 'schema',
      outputWithTools: true,
      evidence: { tools: 'probed', output: 'probed' },
    });
    expect(report.requests).toBe(5);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('finds nothing out where no answer came, as from a web page at the address', async () => {
    const page = new StreamError('malformed', 'A page came that is no part of an answer.');
    expect(await errorOf(probe(hostThat(() => page)))).toBe(page);
    const { capabilities } = await probe(hostThat(({ tools }) => (tools.length > 0 ? page : 'Fine.')));
    expect(capabilities).toMatchObject({ tools: 'none', output: 'none' });
  });

  it('finds tools that only work when they are demanded', async () => {
    const host = hostThat((request) => {
      if (request.toolChoice === 'auto' && request.tools.length > 0) return no('tool-choice-unsupported');
      return request.tools.length > 0 ? { calls: [demanded(request)] } : 'hello';
    });
    expect((await probe(host)).capabilities).toMatchObject({
      tools: 'loose',
      toolChoice: ['required', 'named'],
      parallelCalls: false,
      output: 'none',
    });
  });

  it('is not taken in by a host that reads every choice as a free one', async () => {
    const host = hostThat(({ tools }) =>
      tools.some(({ name }) => name === 'get_weather') ? { calls: [call('Paris')] } : 'Hello to you.',
    );
    expect((await probe(host)).capabilities).toMatchObject({ tools: 'loose', toolChoice: ['auto'], output: 'none' });
  });

  it('does not take what is accepted for what is done', async () => {
    const host = hostThat(() => '[{"name": "get_weather", "arguments": {"city": "Paris"}}]');
    const { capabilities, findings, requests } = await probe(host);
    expect(capabilities).toMatchObject({ tools: 'none', toolChoice: [], output: 'none', outputWithTools: false });
    expect(findings).toContain('an answer bound to a schema: accepted, not obeyed');
    expect(requests).toBe(3);
  });

  it('takes refusals for answers', async () => {
    const host = hostThat((request) =>
      request.tools.length > 0 ? no('tools-unsupported') : request.output ? no('schema-unsupported') : 'Fine.',
    );
    const { capabilities, findings } = await probe(host);
    expect(capabilities).toMatchObject({ tools: 'none', output: 'none' });
    expect(findings[0]).toBe('tools, a free choice: refused (No.)');
  });

  it('demands a call beside a schema too, of a host that calls nothing of its own', async () => {
    const host = hostThat((request) => {
      if (request.tools.length === 0) return obeys(request);
      return request.toolChoice === 'required' ? { calls: [demanded(request)] } : 'Hello.';
    });
    const { capabilities } = await probe(host);
    expect(capabilities).toMatchObject({ toolChoice: ['required'], output: 'schema', outputWithTools: true });
    expect(host.requests.at(-1)).toMatchObject({ toolChoice: 'required', output: { name: 'word' } });
  });

  it('takes an answer that breaks off for a refusal', async () => {
    const { capabilities, findings } = await probe(hostThat(() => new StreamError('truncated', 'It broke off.')));
    expect(capabilities).toMatchObject({ tools: 'none', output: 'none' });
    expect(findings[0]).toBe('tools, a free choice: refused (It broke off.)');
  });

  it('ends with a fault of the program as it was thrown', async () => {
    const fault = new TypeError('x is undefined');
    expect(await errorOf(probe(hostThat(() => fault)))).toBe(fault);
  });

  it('counts a call once whose pieces repeat its name, and none that has no name', async () => {
    const named: HostDelta = { type: 'tool-call', name: 'get_weather', arguments: '{}' };
    const finish: HostDelta = { type: 'finish', reason: 'tool-calls' };
    const pieces: HostDelta[] = [
      { ...named, index: 0 },
      { ...named, index: 0 },
      { type: 'tool-call', index: 1, arguments: '{}' },
      finish,
    ];
    const { capabilities, findings } = await probe(hostThat(({ tools }) => (tools.length > 0 ? pieces : 'Hi.')));
    expect(findings[0]).toBe('tools, a free choice: called get_weather');
    expect(capabilities.parallelCalls).toBe(false);
    // Without an index each piece is a call.
    const apart = [named, named, finish];
    const report = await probe(hostThat(({ tools }) => (tools.length > 0 ? apart : 'Hi.')));
    expect(report.capabilities.parallelCalls).toBe(true);
  });

  it('ends where the host cannot be asked at all', async () => {
    for (const kind of ['auth', 'model-gone', 'rate'] as const) {
      const host = hostThat(() => no(kind));
      expect(await errorOf(probe(host))).toMatchObject({ kind });
      expect(host.requests).toHaveLength(1);
    }
    const local = new ScriptedHost([], { capabilities: { chat: false } });
    expect(await errorOf(probe(local))).toMatchObject({ kind: 'bad-request' });
  });
});

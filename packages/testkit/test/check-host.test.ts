import type { ChatRequest, GenerateOptions, Host, HostAnswer, HostRequest } from '@windrose/core/host';
import { ScriptedHost } from '@windrose/core/testing';
import { expect, it } from 'vitest';

import { checkRule } from '../src/conformance/check-host.js';
import type { OpenedHost } from '../src/conformance/conformance-target.js';
import type { ReceivedRequest } from '../src/emulator.js';
import type { ModelScript, ModelTurn } from '../src/scripted-model.js';

type Sent = (request: ChatRequest) => unknown;

/** An adapter that is a class, before a server that is but a record of what was sent. */
class ClassHost implements Host {
  readonly requests: ReceivedRequest[] = [];
  readonly #inner: ScriptedHost;
  readonly #sent: Sent;

  constructor(script: ModelScript, sent: Sent) {
    this.#inner = new ScriptedHost(script.map((turn) => turn as ModelTurn));
    this.#sent = sent;
  }

  get name(): string {
    return 'class';
  }

  get model(): string {
    return this.#inner.model;
  }

  get capabilities(): Host['capabilities'] {
    return this.#inner.capabilities;
  }

  generate(request: HostRequest, options: GenerateOptions): HostAnswer {
    const body = this.#sent(request as ChatRequest);
    this.requests.push({ method: 'POST', path: '/', headers: {}, body, status: 200 });
    return this.#inner.generate(request, options);
  }
}

const target = (sent: Sent = (request) => request) => ({
  name: 'class',
  open: async (script: ModelScript): Promise<OpenedHost> => {
    const host = new ClassHost(script, sent);
    return { host, emulator: { requests: host.requests, prompts: [], close: async () => undefined } };
  },
});

it('a host that is a class with getters is checked like any other', async () => {
  expect(await checkRule(target(), 'text:whole')).toEqual({ rule: 'text:whole', outcome: 'passed' });
});

it.each([
  ['loses a setting', 'requests:none-refused', ({ sampling: { seed: _lost, ...sampling } }) => ({ sampling })],
  ['does not send a demand', 'choice:required-calls', ({ tools, messages }) => ({ tools, messages })],
] as const satisfies readonly (readonly [string, string, Sent])[])(
  'an adapter that %s fails the rule %s, which one that sends all of it keeps',
  async (_, rule, sent) => {
    expect(await checkRule(target(sent), rule)).toMatchObject({ outcome: 'failed' });
    expect(await checkRule(target(), rule)).toEqual({ rule, outcome: 'passed' });
  },
);

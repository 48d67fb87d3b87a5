import type { Capabilities } from './host/capabilities.js';
import type { FinishReason, GenerateOptions, Host, HostDelta, HostRequest } from './host/host.js';
import type { Strategy } from './host/strategy.js';

/** A scripted answer: a text, a text with calls, the deltas one by one, a failure, or a function of the request that gives one of these. */
export type ScriptedAnswer =
  | string
  | {
      readonly text?: string;
      readonly calls?: readonly { readonly id?: string; readonly name: string; readonly arguments: unknown }[];
      readonly finish?: FinishReason;
    }
  | readonly HostDelta[]
  | Error
  | ((request: HostRequest) => ScriptedAnswer);

/** What a {@link ScriptedHost} can do unless told otherwise: everything, natively. */
export const scriptedCapabilities: Capabilities = {
  chat: true,
  raw: null,
  tools: 'strict',
  toolChoice: ['auto', 'none', 'required', 'named'],
  parallelCalls: true,
  parallelSwitch: true,
  output: 'schema',
  outputWithTools: true,
  outputWithStream: true,
  grammar: false,
  roles: 'free',
  callIds: 'any',
  systemRole: true,
  images: true,
  limits: {},
  sampling: { temperature: { min: 0, max: 1 }, topP: { min: 0, max: 1 }, maxTokens: { min: 1 }, seed: {}, stop: {} },
  evidence: {},
};

/** A host that gives scripted answers, for tests of agents: no model, no network; `requests` holds what it was sent. */
export class ScriptedHost implements Host {
  readonly name = 'scripted';
  readonly model = 'script';
  readonly capabilities: Capabilities;
  readonly strategies?: readonly Strategy[];
  /** All requests so far, as the strategies made them. */
  readonly requests: HostRequest[] = [];
  readonly #answers: readonly ScriptedAnswer[];

  /** Answers are given in their order; one request more than there are answers throws. */
  constructor(
    answers: readonly ScriptedAnswer[],
    options: { capabilities?: Partial<Capabilities>; strategies?: readonly Strategy[] } = {},
  ) {
    this.#answers = answers;
    this.capabilities = { ...scriptedCapabilities, ...options.capabilities };
    if (options.strategies !== undefined) this.strategies = options.strategies;
  }

  async *generate(request: HostRequest, { signal }: GenerateOptions): AsyncIterable<HostDelta> {
    const answer = this.#answers[this.requests.length];
    this.requests.push(request);
    if (answer === undefined) {
      throw new Error(
        `The script has ${this.#answers.length} answers, and request ${this.requests.length} asks for one more.`,
      );
    }
    for (const delta of deltasOf(answer, request)) {
      // As with a real host, the abort is seen while waiting for the next piece.
      await Promise.resolve();
      signal.throwIfAborted();
      yield delta;
    }
  }
}

function deltasOf(answer: ScriptedAnswer, request: HostRequest): readonly HostDelta[] {
  if (typeof answer === 'function') return deltasOf(answer(request), request);
  if (answer instanceof Error) throw answer;
  if (typeof answer === 'string') return deltasOf({ text: answer }, request);
  if ('length' in answer) return answer;
  const { text = '', calls = [], finish = calls.length > 0 ? 'tool-calls' : 'stop' } = answer;
  return [
    ...(text === '' ? [] : [{ type: 'text', text } as const]),
    ...calls.map((call, index) => {
      const written = typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments);
      return {
        type: 'tool-call',
        index,
        name: call.name,
        arguments: written,
        ...(call.id && { id: call.id }),
      } as const;
    }),
    { type: 'usage', usage: { inputTokens: 10, outputTokens: 5 } },
    { type: 'finish', reason: finish },
  ];
}

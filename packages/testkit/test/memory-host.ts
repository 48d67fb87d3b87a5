import { constrained } from '@windrose/core/constrained';
import { native } from '@windrose/core/native';
import {
  type Capabilities,
  type ChatRequest,
  type GenerateOptions,
  type Host,
  type HostDelta,
  HostError,
} from '@windrose/core/host';

import type { LiveTarget } from '../src/conformance/live-target.js';

const can: Capabilities = {
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
  roles: 'mistral',
  callIds: 'nine',
  systemRole: true,
  images: false,
  limits: {},
  sampling: { temperature: { min: 0, max: 1 }, maxTokens: { min: 1 }, seed: {}, stop: {}, topK: {} },
  evidence: {},
};

/** What a host in memory answers. */
export type Answer = (request: ChatRequest) => HostDelta[];

/** A host in memory: it calls what its tools are for, keeps to a schema, and cuts where it is told to. */
export const answerWell: Answer = (request) => {
  const said = JSON.stringify(request.messages.at(-1));
  const schema = JSON.stringify(request.output ?? '');
  const wanted = wantedTools(request, said);
  const calls = wanted.map((name, index): HostDelta => {
    return { type: 'tool-call', index, name, arguments: '{"city":"Oslo"}' };
  });
  const text = schema.includes('zq7kestrel')
    ? '{"word":"zq7kestrel"}'
    : schema === '""'
      ? 'Hello you out there.'
      : '{"city":"Oslo","temperature":3}';
  return calls.length > 0 ? [...calls, ...end('tool-calls')] : writeText(request, text);
};

function wantedTools({ tools, toolChoice, parallelCalls }: ChatRequest, said: string): string[] {
  if (toolChoice === 'none' || tools.length === 0 || /callId/.test(said)) return [];
  if (typeof toolChoice === 'object') return [toolChoice.name];
  const asked = ['weather', 'time', 'Rome'].filter((word) => said.includes(word)).length;
  const count = parallelCalls === false ? Math.min(asked, 1) : asked;
  return Array.from({ length: toolChoice === 'required' ? Math.max(count, 1) : count }, () => 'get_weather');
}

/** A token is a word. */
export function writeText({ sampling: { stop = [], maxTokens = 100 } }: ChatRequest, text: string): HostDelta[] {
  const uncut = stop.reduce((left, each) => left.split(each)[0] ?? '', text);
  const words = uncut.match(/\s*\S+/g) ?? [];
  const written = words.slice(0, maxTokens).map((word): HostDelta => ({ type: 'text', text: word }));
  return [...written, ...end(words.length > maxTokens ? 'length' : 'stop', Math.min(words.length, maxTokens))];
}

/** The end of an answer. */
export function end(reason: 'stop' | 'tool-calls' | 'length', outputTokens = 1): HostDelta[] {
  return [
    { type: 'usage', usage: { inputTokens: 5, outputTokens } },
    { type: 'finish', reason },
  ];
}

/** What is changed about it. */
export interface Changes {
  readonly capabilities?: Partial<Capabilities>;
  readonly answer?: Answer;
  readonly obeysSignal?: boolean;
}

/** A host in memory as a target of the live rules. */
export function target({ capabilities, answer = answerWell, obeysSignal = true }: Changes, skip = {}): LiveTarget {
  const host: Host = {
    name: 'memory',
    model: 'none',
    capabilities: { ...can, ...capabilities },
    strategies: [native, constrained],
    async *generate(request, { signal }: GenerateOptions) {
      if (request.kind !== 'chat') throw new HostError('bad-request', 'no raw prompts');
      for (const delta of answer(request)) {
        if (obeysSignal) signal.throwIfAborted();
        yield delta;
        await Promise.resolve();
      }
    },
  };
  return { name: 'memory', skip, open: async () => ({ host: { ...host }, close: async () => undefined }) };
}

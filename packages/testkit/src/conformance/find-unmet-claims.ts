import {
  type Capabilities,
  type ChatRequest,
  type Host,
  HostError,
  type HostRequest,
  type Message,
  parseJson,
  StreamError,
  type ToolChoice,
} from '@windrose/core/host';
import { probe } from '@windrose/core/probe';
import { greeting, liveSettings, liveTools, weatherQuestion } from './live-agent.js';

/** What came of one request. */
interface Heard {
  readonly calls: readonly string[];
  readonly text: string;
  readonly refused?: string;
}

/** One claim of a capability table, and a request that shows it. */
interface Claim {
  readonly claim: string;
  readonly isMade: (can: Capabilities) => boolean;
  readonly request: (can: Capabilities) => HostRequest;
  readonly isShown: (heard: Heard) => boolean;
}

const mark = 'zq7kestrel';

/** Requests that the probe does not make: they tell a claim that is kept from one that happens to look so. */
const claims: readonly Claim[] = [
  {
    claim: 'toolChoice "required": also where no tool fits',
    isMade: (can) => can.toolChoice.includes('required'),
    request: () => ask(greeting, { toolChoice: 'required' }),
    isShown: ({ calls }) => calls.length > 0,
  },
  {
    claim: 'toolChoice "named": also where another tool fits better',
    isMade: (can) => can.toolChoice.includes('named'),
    request: () => ask(weatherQuestion, { toolChoice: { name: 'get_time' } }),
    isShown: ({ calls }) => calls.length > 0 && calls.every((name) => name === 'get_time'),
  },
  {
    claim: 'toolChoice "none": tools are told and not called',
    isMade: (can) => can.toolChoice.includes('none'),
    request: () => ask(weatherQuestion, { toolChoice: 'none' }),
    isShown: ({ calls, text, refused }) =>
      refused === undefined && calls.length === 0 && !/\[TOOL_CALLS\]|"arguments"/.test(text),
  },
  {
    claim: 'parallelSwitch: one call where one is asked for',
    isMade: (can) => can.parallelSwitch === true && can.toolChoice.includes('auto'),
    request: () => ask('What is the weather in Paris, and what time is it in Rome?', { parallelCalls: false }),
    isShown: ({ calls, refused }) => refused === undefined && calls.length <= 1,
  },
  {
    claim: 'systemRole: a system message is taken',
    isMade: (can) => can.chat && can.systemRole,
    request: () => ({ ...ask(greeting), messages: [{ role: 'system', text: 'Be brief.' }, user(greeting)], tools: [] }),
    isShown: isTaken,
  },
  {
    claim: 'roles "free": two turns of the user in a row',
    isMade: (can) => can.chat && can.roles === 'free',
    request: () => ({ ...ask(greeting), messages: [user(greeting), user(greeting)], tools: [] }),
    isShown: isTaken,
  },
  {
    claim: 'calls and results are replayed, with an id as the table has it',
    isMade: (can) => can.tools !== 'none',
    request: ({ callIds }) => ({
      ...ask(weatherQuestion),
      messages: replay(callIds === 'any' ? 'call_9PxkQ0aVb7' : '9PxkQ0aVb'),
    }),
    isShown: isTaken,
  },
  {
    claim: 'output "json": the answer is JSON',
    isMade: (can) => can.output === 'json',
    request: () => ({ ...ask('The weather in Oslo: 3 degrees. Answer in JSON.', {}), tools: [], output: 'json' }),
    isShown: ({ text }) => parseJson(text).ok,
  },
  {
    claim: 'raw prompts are taken, and bound to a grammar where the table says so',
    isMade: (can) => can.raw !== null,
    request: (can) => rawRequest(can),
    isShown: ({ text, refused }) => refused === undefined && text.trim() !== '',
  },
  {
    claim: 'grammar: it binds',
    isMade: (can) => can.raw !== null && can.grammar,
    request: (can) => rawRequest(can),
    isShown: ({ text }) => text.trim() === mark,
  },
];

/** The claims of a host's table that its answers do not show; empty where all are kept. */
export async function findUnmetClaims(host: Host): Promise<string[]> {
  const can = host.capabilities;
  const unmet = can.chat ? await findUnprobed(host) : [];
  for (const { claim, isMade, request, isShown } of claims) {
    if (!isMade(can)) continue;
    const heard = await hear(host, request(can));
    if (!isShown(heard)) unmet.push(`${claim}. It answered: ${JSON.stringify(heard)}`);
  }
  return unmet;
}

/** What the table says and the probe did not find. */
async function findUnprobed(host: Host): Promise<string[]> {
  const can = host.capabilities;
  const { capabilities: found, findings } = await probe(host);
  const missing = [
    ...(can.tools !== 'none' && found.tools === 'none' ? ['tools'] : []),
    ...can.toolChoice.filter((mode) => mode !== 'none' && found.toolChoice?.includes(mode) !== true),
    ...(can.parallelCalls && found.parallelCalls !== true ? ['parallelCalls'] : []),
    ...(can.output === 'schema' && found.output !== 'schema' ? ['output "schema"'] : []),
    ...(can.outputWithTools && found.outputWithTools !== true ? ['outputWithTools'] : []),
  ];
  return missing.map((claim) => `${claim}. The probe found: ${findings.join('; ')}`);
}

async function hear(host: Host, request: HostRequest): Promise<Heard> {
  const calls: string[] = [];
  let text = '';
  try {
    for await (const delta of host.generate(request, { signal: new AbortController().signal })) {
      if (delta.type === 'tool-call' && delta.name !== undefined) calls.push(delta.name);
      else if (delta.type === 'text' || delta.type === 'control') text += delta.text;
    }
    return { calls, text };
  } catch (error) {
    if (error instanceof HostError || error instanceof StreamError) return { calls, text, refused: error.message };
    throw error;
  }
}

function isTaken({ refused }: Heard): boolean {
  return refused === undefined;
}

function ask(text: string, more: { toolChoice?: ToolChoice; parallelCalls?: boolean } = {}): ChatRequest {
  const tools = liveTools.map(({ spec }) => spec);
  return { kind: 'chat', messages: [user(text)], tools, toolChoice: 'auto', sampling: liveSettings, ...more };
}

function user(text: string): Message {
  return { role: 'user', parts: [{ type: 'text', text }] };
}

function replay(id: string): Message[] {
  const call = { type: 'tool-call', id, name: 'get_weather', arguments: '{"city": "Oslo"}' } as const;
  const result = { callId: id, name: 'get_weather', content: '{"temperature": 3}', isError: false };
  return [user(weatherQuestion), { role: 'assistant', parts: [call] }, { role: 'tool', ...result }];
}

function rawRequest({ raw, grammar }: Capabilities): HostRequest {
  const marks = raw === 'v1' ? 'text' : 'control';
  return {
    kind: 'raw',
    prompt: [
      { type: 'control', text: '<s>' },
      { type: marks, text: '[INST]' },
      { type: 'text', text: ` ${greeting}` },
      { type: marks, text: '[/INST]' },
    ],
    ...(grammar && { grammar: { gbnf: `root ::= " "? "${mark}"` } }),
    sampling: { ...liveSettings, maxTokens: 40 },
  };
}

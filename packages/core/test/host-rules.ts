import { callsOf, type Message, textOf, type ToolMessage } from '../src/message.js';

/** What a host's documentation, validator or template asks of a conversation; each finds what breaks it, in words. */
export type HostRule = (messages: readonly Message[]) => string[];

/** Runs rules over a conversation. */
export function broken(messages: readonly Message[], rules: readonly HostRule[]): string[] {
  return rules.flatMap((rule) => rule(messages));
}

const pairs = (messages: readonly Message[]): (readonly [Message | undefined, Message])[] =>
  messages.map((message, index) => [messages[index - 1], message]);

/** Each turn with calls is followed by its results, one a call, in the same order, and there are no others (client-ts#106). */
const resultsBehindCalls: HostRule = (messages) => {
  const wrong: string[] = [];
  let expected: string[] = [];
  for (const message of [...messages, undefined]) {
    if (message?.role === 'tool') {
      const id = expected.shift();
      if (id !== message.callId) wrong.push(`result of ${message.callId} where ${id} was due`);
    } else {
      if (expected.length > 0) wrong.push(`no result for ${expected.join(', ')}`);
      expected = message?.role === 'assistant' ? callsOf(message).map(({ id }) => id) : [];
    }
  }
  return wrong;
};

const idsAreUnique: HostRule = (messages) => {
  const ids = messages.flatMap((message) => (message.role === 'assistant' ? callsOf(message).map(({ id }) => id) : []));
  return new Set(ids).size === ids.length && !ids.includes('') ? [] : [`ids ${JSON.stringify(ids)}`];
};

/** LP code 3280; templates of 7B v0.3 and 8x22B; unique in the last nine characters for vLLM's. */
export const nineCharacterIds: HostRule = (messages) =>
  messages.flatMap((message) => {
    const ids = message.role === 'assistant' ? callsOf(message).map(({ id }) => id) : [];
    if (message.role === 'tool') ids.push(message.callId);
    return ids.filter((id) => !/^[a-zA-Z0-9]{9}$/.test(id)).map((id) => `id ${id}`);
  });

const lawfulCalls: HostRule = (messages) =>
  messages.flatMap((message) => {
    const calls = message.role === 'assistant' ? callsOf(message) : [];
    return calls.flatMap(({ name, arguments: written }) => [
      ...(/^[a-zA-Z0-9_-]{1,64}$/.test(name) ? [] : [`name ${name}`]),
      ...(/^\s*\{/.test(written) && isJson(written) ? [] : [`arguments ${written}`]),
    ]);
  });

const noReasoning: HostRule = (messages) =>
  messages.flatMap((message) =>
    message.role === 'assistant' && message.parts.some(({ type }) => type === 'reasoning') ? ['reasoning'] : [],
  );

const noEmptyAssistant: HostRule = (messages) =>
  messages.flatMap((message) =>
    message.role === 'assistant' && textOf(message).trim() === '' && callsOf(message).length === 0
      ? ['empty turn']
      : [],
  );

/** mistral-common, LP (rig#1130). */
const endsWithUserOrTool: HostRule = (messages) => {
  const role = messages.at(-1)?.role;
  return role === 'assistant' || role === undefined ? [`ends with ${role}`] : [];
};

/** What every host asks. */
export const everyHost: readonly HostRule[] = [
  resultsBehindCalls,
  idsAreUnique,
  lawfulCalls,
  noReasoning,
  noEmptyAssistant,
];

/** mistral-common before v7, La Plateforme (code 3230) and the templates of 7B v0.3, 8x22B and Nemo, all at once. */
export const mistralHost: readonly HostRule[] = [
  endsWithUserOrTool,
  (messages) =>
    pairs(messages).flatMap(([before, { role }]) => {
      if (before === undefined) return role === 'user' || role === 'system' ? [] : [`begins with ${role}`];
      const allowed: Record<Message['role'], readonly Message['role'][]> = {
        system: ['user'],
        user: ['assistant'],
        assistant: ['user', 'tool'],
        tool: ['assistant', 'tool'],
      };
      return allowed[before.role].includes(role) ? [] : [`${role} after ${before.role}`];
    }),
  (messages) =>
    messages.flatMap((message) => {
      if (message.role !== 'assistant') return [];
      return (textOf(message) !== '') === callsOf(message).length > 0 ? ['text and calls in one turn'] : [];
    }),
  /** Templates on Hugging Face look at turns without calls and results alone. */
  (messages) => {
    const plain = messages.filter(
      (message) => message.role === 'user' || (message.role === 'assistant' && callsOf(message).length === 0),
    );
    return plain.flatMap(({ role }, index) =>
      role === (index % 2 === 0 ? 'user' : 'assistant') ? [] : [`plain turn ${index} is the ${role}'s`],
    );
  },
];

/** Results must be JSON text for templates that paste them unquoted. */
export const jsonResults: HostRule = (messages) =>
  messages
    .filter((message): message is ToolMessage => message.role === 'tool')
    .flatMap(({ content }) => (isJson(content) ? [] : [`result ${content}`]));

/** Templates of 8x7B and 7B v0.1 and v0.2: user and assistant, strictly in turn (vllm#2080, autogen#1037). */
export const strictlyAlternating: HostRule = (messages) =>
  messages.flatMap(({ role }, index) =>
    role === (index % 2 === 0 ? 'user' : 'assistant') ? [] : [`turn ${index} is the ${role}'s`],
  );

export const noSystem: HostRule = (messages) => (messages.some(({ role }) => role === 'system') ? ['system'] : []);

/** Calls and results are words. */
export const noToolFields: HostRule = (messages) =>
  messages.some((message) => message.role === 'tool' || (message.role === 'assistant' && callsOf(message).length > 0))
    ? ['calls or results in fields']
    : [];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

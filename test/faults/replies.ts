import type { ScriptedReply } from './scripted-server.js';

/** A message of a chat completion as a host gives it, faults and all. */
export interface FaultyMessage {
  readonly content?: string | null;
  readonly calls?: readonly object[];
  readonly finish?: string;
}

/** The message as one whole answer. */
export function wholeReply({ content = null, calls, finish = 'stop' }: FaultyMessage): ScriptedReply {
  const message = { role: 'assistant', content, ...(calls !== undefined && { tool_calls: calls }) };
  const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
  return {
    body: JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message, finish_reason: finish }], usage }),
  };
}

/** The same as a stream: the content letter by letter, the calls in one delta. */
export function streamedReply({ content, calls, finish = 'stop' }: FaultyMessage): ScriptedReply {
  const deltas = [
    { role: 'assistant', content: '' },
    ...[...(content ?? '')].map((letter) => ({ content: letter })),
    ...(calls === undefined ? [] : [{ tool_calls: calls.map((call, index) => ({ index, ...call })) }]),
  ];
  return eventsReply([...deltas.map((delta) => chunk(delta)), chunk({}, finish)]);
}

/** One chunk of a stream. */
export const chunk = (delta: object, finish: string | null = null): object => ({
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta, finish_reason: finish }],
});

/** A stream of these events; `isCut`: the connection ends in the middle, without the mark. */
export function eventsReply(events: readonly object[], isCut = false): ScriptedReply {
  const lines = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
  return { body: isCut ? lines : `${lines}data: [DONE]\n\n`, isCut };
}

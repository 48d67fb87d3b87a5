import { randomUUID } from 'node:crypto';

import { splitTokens } from '../../model-answer.js';
import { doneEvent, jsonEvent } from '../../server-sent-events.js';
import { splitJson } from '../chat/chat-completion.js';
import type { VllmAnswer } from './generate-vllm.js';

const created = 1_750_000_000;
const id = (): string => `chatcmpl-${randomUUID().replaceAll('-', '')}`;

/** A whole answer; a message without calls has an empty list of them. */
export function vllmCompletion(model: string, { text, calls, finish, usage }: VllmAnswer): Record<string, unknown> {
  const toolCalls = calls.map(({ id: callId, ...called }) => ({ id: callId, type: 'function', function: called }));
  const message = { role: 'assistant', reasoning_content: null, content: text, tool_calls: toolCalls };
  const choice = { index: 0, message, logprobs: null, finish_reason: finish, stop_reason: null };
  return { id: id(), object: 'chat.completion', created, model, choices: [choice], usage, prompt_logprobs: null };
}

/** The same answer as a stream; usage only where stream options ask for it. */
export function vllmStream(
  model: string,
  { text, calls, finish, usage }: VllmAnswer,
  asked: {
    readonly include_usage?: boolean | null | undefined;
    readonly continuous_usage_stats?: boolean | null | undefined;
  },
): string[] {
  const head = { id: id(), object: 'chat.completion.chunk', created, model };
  const stats = asked.include_usage && asked.continuous_usage_stats ? { usage } : {};
  const chunk = (delta: unknown, end: object = { finish_reason: null }): string =>
    jsonEvent({ ...head, choices: [{ index: 0, delta, logprobs: null, ...end }], ...stats });
  const fragments = calls.flatMap(({ id: callId, name, arguments: values }, index) => [
    { index, id: callId, type: 'function', function: { name, arguments: '' } },
    ...splitJson(values).map((piece) => ({ index, function: { arguments: piece } })),
  ]);
  return [
    chunk({ role: 'assistant', content: '' }),
    ...splitTokens(text ?? '').map((content) => chunk({ content })),
    ...fragments.map((fragment) => chunk({ tool_calls: [fragment] })),
    chunk({ content: '' }, { finish_reason: finish, stop_reason: null }),
    ...(asked.include_usage ? [jsonEvent({ ...head, choices: [], usage })] : []),
    doneEvent,
  ];
}

import { splitTokens, type TokenUsage } from '../../model-answer.js';
import { doneEvent, jsonEvent } from '../../server-sent-events.js';
import { nineCharacterId, splitJson } from '../chat/chat-completion.js';
import type { LlamaAnswer } from './generate-llama.js';

/** An answer with what stands around it. */
export interface LlamaFrame {
  readonly model: string;
  readonly answer: LlamaAnswer;
  readonly usage: TokenUsage;
}

/** A comment line, sent to keep the connection open. */
const ping = ':\n\n';
const head = { created: 1_750_000_000, system_fingerprint: 'b0-emulated' };

/** How long it took, which this server adds to each answer. */
export function llamaTimings({ prompt_tokens: prompt, completion_tokens: predicted }: TokenUsage): unknown {
  return { prompt_n: prompt, prompt_ms: prompt, predicted_n: predicted, predicted_ms: predicted * 10 };
}

/** A whole answer. */
export function llamaCompletion({
  model,
  answer: { text, calls, finish },
  usage,
}: LlamaFrame): Record<string, unknown> {
  const toolCalls = calls.map(({ id, ...called }) => ({ type: 'function', function: called, id }));
  const content = text === '' && calls.length > 0 ? null : text;
  const message = { role: 'assistant', content, ...(calls.length > 0 ? { tool_calls: toolCalls } : {}) };
  const choices = [{ finish_reason: finish, index: 0, message }];
  const id = `chatcmpl-${nineCharacterId()}`;
  return { choices, ...head, model, object: 'chat.completion', usage, id, timings: llamaTimings(usage) };
}

/** The same answer as a stream, with pings in between. */
export function llamaStream({ model, answer, usage }: LlamaFrame, includeUsage: boolean): string[] {
  const id = `chatcmpl-${nineCharacterId()}`;
  const chunk = (delta: unknown, end: { finish?: string; timings?: unknown } = {}): string =>
    jsonEvent({
      choices: [{ finish_reason: end.finish ?? null, index: 0, delta }],
      ...{ ...head, id, model, object: 'chat.completion.chunk' },
      ...(end.timings === undefined ? {} : { timings: end.timings }),
    });
  const fragments = answer.calls.flatMap(({ id: callId, name, arguments: values }, index) => [
    { index, id: callId, type: 'function', function: { name, arguments: '' } },
    ...splitJson(values).map((piece) => ({ index, function: { arguments: piece } })),
  ]);
  return [
    ping,
    chunk({ role: 'assistant', content: null }),
    ...splitTokens(answer.text).map((content) => chunk({ content })),
    ping,
    ...fragments.map((fragment) => chunk({ tool_calls: [fragment] })),
    chunk({}, { finish: answer.finish, timings: llamaTimings(usage) }),
    ...(includeUsage ? [jsonEvent({ choices: [], ...head, id, model, object: 'chat.completion.chunk', usage })] : []),
    doneEvent,
  ];
}

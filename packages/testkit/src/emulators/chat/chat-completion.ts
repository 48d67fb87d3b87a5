import { randomInt, randomUUID } from 'node:crypto';

import { type ModelAnswer, splitTokens } from '../../model-answer.js';
import { jsonEvent } from '../../server-sent-events.js';

/** Answers of an emulated host are all from the same second. */
const created = 1_750_000_000;

/** What the answers of a host that speaks chat completions have in common. */
export interface CompletionFrame {
  readonly model: string;
  readonly answer: ModelAnswer;
  /** Makes the id of a call; default {@link nineCharacterId}. */
  readonly callId?: () => string;
}

/** A whole answer as OpenAI spells it. */
export function chatCompletion({ model, answer, callId = nineCharacterId }: CompletionFrame): Record<string, unknown> {
  const { text, calls, finish, usage } = answer;
  const content = calls.length > 0 && text === '' ? null : text;
  const toolCalls = calls.map((call) => ({ id: callId(), type: 'function', function: call }));
  const message = { role: 'assistant', content, ...(calls.length > 0 ? { tool_calls: toolCalls } : {}) };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: finish }];
  return { id: `chatcmpl-${randomUUID()}`, object: 'chat.completion', created, model, choices, usage };
}

/** The same answer as a stream: role, words, fragments of calls by index, finish; usage last where it was asked for. */
export function chatCompletionChunks(frame: CompletionFrame, { usage }: { usage: boolean }): string[] {
  const { model, answer, callId = nineCharacterId } = frame;
  const head = { id: `chatcmpl-${randomUUID()}`, object: 'chat.completion.chunk', created, model };
  const chunk = (delta: unknown, finish: string | null = null): string =>
    jsonEvent({ ...head, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }] });
  const fragments = answer.calls.flatMap(({ name, arguments: text }, index) => [
    { index, id: callId(), type: 'function', function: { name, arguments: '' } },
    ...splitJson(text).map((piece) => ({ index, function: { arguments: piece } })),
  ]);
  return [
    chunk({ role: 'assistant', content: '' }),
    ...splitTokens(answer.text).map((content) => chunk({ content })),
    ...fragments.map((fragment) => chunk({ tool_calls: [fragment] })),
    chunk({}, answer.finish),
    ...(usage ? [jsonEvent({ ...head, choices: [], usage: answer.usage })] : []),
  ];
}

/** JSON in the pieces models stream it in. */
export function splitJson(text: string): string[] {
  return text.match(/[^:,]+[:,]?|[:,]/g) ?? [];
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An id of nine letters and digits, as Mistral's parsers make them. */
export function nineCharacterId(): string {
  return Array.from({ length: 9 }, () => letters[randomInt(letters.length)]).join('');
}

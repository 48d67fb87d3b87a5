import { randomUUID } from 'node:crypto';

import { splitTokens } from '../../model-answer.js';
import { jsonEvent } from '../../server-sent-events.js';
import type { CompletionFrame } from './chat-completion.js';

/** A whole answer to a raw prompt as OpenAI spells it. */
export function textCompletion({ model, answer: { text, finish, usage } }: CompletionFrame): Record<string, unknown> {
  const choices = [{ index: 0, text, logprobs: null, finish_reason: finish }];
  return { id: `cmpl-${randomUUID()}`, object: 'text_completion', created: 1_750_000_000, model, choices, usage };
}

/** The same answer as a stream; usage last where it was asked for. */
export function textCompletionChunks({ model, answer }: CompletionFrame, { usage }: { usage: boolean }): string[] {
  const head = { id: `cmpl-${randomUUID()}`, object: 'text_completion', created: 1_750_000_000, model };
  const chunk = (text: string, finish: string | null): string =>
    jsonEvent({ ...head, choices: [{ index: 0, text, logprobs: null, finish_reason: finish }] });
  return [
    ...splitTokens(answer.text).map((text) => chunk(text, null)),
    chunk('', answer.finish),
    ...(usage ? [jsonEvent({ ...head, choices: [], usage: answer.usage })] : []),
  ];
}

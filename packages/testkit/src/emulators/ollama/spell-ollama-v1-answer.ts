import { randomInt } from 'node:crypto';

import { splitTokens } from '../../model-answer.js';
import { doneEvent, jsonEvent } from '../../server-sent-events.js';
import type { OllamaFrame } from './spell-ollama-answer.js';

/** An answer of `/v1`, where each call may say it is the first. */
export interface OllamaV1Frame extends Omit<OllamaFrame, 'callIds'> {
  readonly callIndex: 'counted' | 'zero';
}

const head = (model: string, object: string): object => ({
  ...{ id: `chatcmpl-${randomInt(1000)}`, object, created: 1_750_000_000, model },
  system_fingerprint: 'fp_ollama',
});

/** A whole answer of `/v1/chat/completions`. */
export function ollamaV1Completion(frame: OllamaV1Frame): Record<string, unknown> {
  const { model, answer, usage } = frame;
  const calls = answer.calls.length > 0 ? { tool_calls: spellCalls(frame) } : {};
  const message = { role: 'assistant', content: answer.text, ...calls };
  const choices = [{ index: 0, message, finish_reason: finishOf(frame) }];
  return { ...head(model, 'chat.completion'), choices, usage };
}

/** The same answer as a stream: calls whole in one chunk, the finish in a chunk of its own. */
export function ollamaV1Stream(frame: OllamaV1Frame, includeUsage: boolean): string[] {
  const { model, answer, usage } = frame;
  const common = head(model, 'chat.completion.chunk');
  const chunk = (delta: object, finish: string | null = null): string =>
    jsonEvent({ ...common, choices: [{ index: 0, delta: { role: 'assistant', ...delta }, finish_reason: finish }] });
  return [
    ...splitTokens(answer.text).map((content) => chunk({ content })),
    ...(answer.calls.length > 0 ? [chunk({ content: '', tool_calls: spellCalls(frame) })] : []),
    chunk({ content: '' }, finishOf(frame)),
    ...(includeUsage ? [jsonEvent({ ...common, choices: [], usage })] : []),
    doneEvent,
  ];
}

function finishOf({ answer: { calls, finish } }: OllamaV1Frame): string {
  return calls.length > 0 && finish === 'stop' ? 'tool_calls' : finish;
}

function spellCalls({ answer, callIndex }: OllamaV1Frame): unknown[] {
  return answer.calls.map(({ id, ...called }, index) => ({
    ...{ id, index: callIndex === 'zero' ? 0 : index },
    ...{ type: 'function', function: called },
  }));
}

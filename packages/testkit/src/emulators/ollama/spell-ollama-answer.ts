import { splitTokens, type TokenUsage } from '../../model-answer.js';
import type { OllamaAnswer } from './generate-ollama.js';

/** An answer with what stands around it. */
export interface OllamaFrame {
  readonly model: string;
  readonly answer: OllamaAnswer;
  readonly usage: TokenUsage;
  /** Whether calls carry ids; older builds have none. */
  readonly callIds: boolean;
}

const head = (model: string): object => ({ model, created_at: '2025-06-15T14:00:00.000000Z' });

/** A whole answer of `/api/chat`. */
export function ollamaMessage(frame: OllamaFrame): Record<string, unknown> {
  const { model, answer } = frame;
  const calls = answer.calls.length > 0 ? { tool_calls: spellCalls(frame) } : {};
  return { ...head(model), message: { role: 'assistant', content: answer.text, ...calls }, ...ending(frame) };
}

/** The same answer as lines: words, then all calls in one line, then the end with its counts. */
export function ollamaLines(frame: OllamaFrame): string[] {
  const { model, answer } = frame;
  const line = (message: object, end: object = { done: false }): string =>
    `${JSON.stringify({ ...head(model), message: { role: 'assistant', ...message }, ...end })}\n`;
  return [
    ...splitTokens(answer.text).map((content) => line({ content })),
    ...(answer.calls.length > 0 ? [line({ content: '', tool_calls: spellCalls(frame) })] : []),
    line({ content: '' }, ending(frame)),
  ];
}

function spellCalls({ answer, callIds }: OllamaFrame): unknown[] {
  return answer.calls.map(({ id, name, arguments: text }, index) => {
    const values: unknown = JSON.parse(text);
    return callIds ? { id, function: { index, name, arguments: values } } : { function: { name, arguments: values } };
  });
}

function ending({ answer: { finish }, usage }: OllamaFrame): object {
  return {
    ...{ done: true, done_reason: finish, total_duration: 3_000_000, load_duration: 1_000_000 },
    ...{ prompt_eval_count: usage.prompt_tokens, prompt_eval_duration: 1_000_000 },
    ...{ eval_count: usage.completion_tokens, eval_duration: 1_000_000 },
  };
}

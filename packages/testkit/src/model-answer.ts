import type { ModelPrompt, ModelTurn } from './scripted-model.js';
import { cutText, writeModelText, type WritingOptions } from './write-model-text.js';

/** A turn as it comes out of a host: text, and calls where the host makes calls of them. */
export interface ModelAnswer {
  readonly text: string;
  /** `arguments` is JSON text. */
  readonly calls: readonly { readonly name: string; readonly arguments: string }[];
  readonly finish: 'stop' | 'tool_calls' | 'length';
  readonly usage: TokenUsage;
}

/** Tokens as hosts count them, here four characters each. */
export interface TokenUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

/** What bounds an answer. */
export interface AnswerOptions extends WritingOptions {
  /** Whether the host makes calls of what the model writes as calls. */
  readonly nativeCalls: boolean;
}

/** What comes out of a host for a turn; the last call's arguments are cut where the answer is. */
export function answerTurn(turn: ModelTurn, prompt: ModelPrompt, options: AnswerOptions): ModelAnswer {
  const calls = turn.writes === undefined && options.nativeCalls ? (turn.calls ?? []) : [];
  if (calls.length === 0) {
    const { text, finish } = writeModelText(turn, prompt, options);
    return { text, calls: [], finish, usage: countTokens(prompt, text) };
  }
  const texts = calls.map(({ arguments: values }) => JSON.stringify(values));
  const last = cutText(texts.at(-1) ?? '', turn, options);
  const written = calls.map(({ name }, index) => ({
    name,
    arguments: index === calls.length - 1 ? last.text : (texts[index] ?? ''),
  }));
  const text = turn.text ?? '';
  const finish = last.finish === 'length' ? 'length' : 'tool_calls';
  return { text, calls: written, finish, usage: countTokens(prompt, text + texts.join('')) };
}

/** Counts a token for four characters. */
export function countTokens({ messages }: ModelPrompt, answer: string): TokenUsage {
  const promptTokens = Math.ceil(messages.reduce((sum, { text }) => sum + text.length, 0) / 4);
  const completionTokens = Math.ceil(answer.length / 4);
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
  };
}

/** A text in the pieces a model writes it in: words with the space before them. */
export function splitTokens(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

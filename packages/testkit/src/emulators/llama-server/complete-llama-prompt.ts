import type { LoopbackAnswer } from '../../loopback-server.js';
import { splitTokens, type TokenUsage } from '../../model-answer.js';
import type { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { jsonEvent } from '../../server-sent-events.js';
import { type WrittenText, writeModelText } from '../../write-model-text.js';
import { countPromptTokens, usageOf } from '../self-hosted/count-prompt-tokens.js';
import { fitLlamaPrompt } from './fit-llama-prompt.js';
import { llamaPromptBody, readLlamaBody } from './llama-server-body.js';
import { readLlamaSchema } from './read-llama-order.js';
import { llamaTimings } from './spell-llama-answer.js';

/** Answers `/completion`: the prompt goes to the model as it is, a grammar is taken as given, a schema binds. */
export function completeLlamaPrompt(
  given: unknown,
  contextTokens: number,
  runner: ScriptedModelRunner,
): LoopbackAnswer {
  const body = readLlamaBody(llamaPromptBody, given);
  const schema = readLlamaSchema(body);
  const text = typeof body.prompt === 'string' ? body.prompt : body.prompt.join('');
  const messages = [{ role: 'prompt', text }];
  const prompt = { messages, toolNames: [], ...(schema === undefined ? {} : { schema }) };
  const promptTokens = countPromptTokens(prompt, []);
  const maxTokens = fitLlamaPrompt(promptTokens, contextTokens, body.n_predict ?? body.max_tokens ?? -1);
  const written = writeModelText(runner.next(prompt), prompt, { maxTokens, callText: 'marker' });
  const usage = usageOf(promptTokens, written.text);
  if (body.stream !== true) return { json: lastPart(written.text, written, usage) };
  const parts = splitTokens(written.text).map((content) => jsonEvent({ index: 0, content, tokens: [], stop: false }));
  return { stream: [...parts, jsonEvent(lastPart('', written, usage))] };
}

function lastPart(content: string, { finish }: WrittenText, usage: TokenUsage): Record<string, unknown> {
  return {
    ...{ index: 0, content, tokens: [], id_slot: 0, stop: true, model: 'default' },
    ...{ tokens_predicted: usage.completion_tokens, tokens_evaluated: usage.prompt_tokens, truncated: false },
    ...{ stop_type: finish === 'length' ? 'limit' : 'eos', stopping_word: '', timings: llamaTimings(usage) },
  };
}

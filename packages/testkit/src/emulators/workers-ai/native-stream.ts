import { type ModelAnswer, splitTokens } from '../../model-answer.js';
import { doneEvent, jsonEvent } from '../../server-sent-events.js';
import { chatCompletionChunks, nineCharacterId, splitJson } from '../chat/chat-completion.js';
import type { WorkersAIModel } from './workers-ai-models.js';
import type { WorkersAIEmulatorOptions } from './workers-ai-options.js';

/** A native stream with its oddities: filler, numbers for digits, a chunk without `response`, usage late. */
export function nativeStream(answer: ModelAnswer, model: WorkersAIModel, options: WorkersAIEmulatorOptions): string[] {
  const events = options.streamShape === 'openai' ? openAIEvents(answer, model) : nativeEvents(answer, model, options);
  return options.streamEnd === 'without-done' ? events : [...events, doneEvent];
}

function openAIEvents(answer: ModelAnswer, { id }: WorkersAIModel): string[] {
  return chatCompletionChunks({ model: id, answer }, { usage: true });
}

function nativeEvents(answer: ModelAnswer, { input }: WorkersAIModel, { streamShape }: WorkersAIEmulatorOptions) {
  const dual = streamShape === 'dual';
  const words = splitTokens(answer.text).map((text, index) => ({
    response: numberOf(text),
    ...(dual ? { choices: [{ index: 0, delta: { content: text } }] } : {}),
    ...(index > 0 ? { p: filler(index) } : {}),
  }));
  const calls = callDeltas(answer).map((delta) => ({ response: null, tool_calls: [delta] }));
  const end = input === 'mixtral' ? { response: '' } : { response: '', usage: answer.usage };
  return [...words, ...calls, { tool_calls: [], p: filler(words.length) }, end].map(jsonEvent);
}

/** A piece that is a number comes as one, where nothing of it is lost. */
function numberOf(text: string): string | number {
  return String(Number(text)) === text ? Number(text) : text;
}

/** Calls by index, each ended by a chunk of nulls that means nothing (cloudflare/ai). */
function callDeltas({ calls }: ModelAnswer): unknown[] {
  return calls.flatMap(({ name, arguments: text }, index) => [
    { id: nineCharacterId(), type: 'function', index, function: { name } },
    ...splitJson(text).map((piece) => ({ index, function: { arguments: piece } })),
    { id: null, type: null, index, function: { name: null, arguments: '' } },
  ]);
}

/** The `p` of a chunk hides how long its text is. */
function filler(seed: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'.slice(0, 1 + ((seed * 7) % 25));
}

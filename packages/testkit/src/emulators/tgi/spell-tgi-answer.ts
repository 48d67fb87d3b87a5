import { splitTokens, type TokenUsage } from '../../model-answer.js';
import { doneEvent, jsonEvent } from '../../server-sent-events.js';
import { splitJson } from '../chat/chat-completion.js';
import type { TgiAnswer } from './generate-tgi.js';

/** How a build spells what others spell differently. */
export interface TgiSpelling {
  /** Arguments as JSON text, or as the object older builds give. */
  readonly argumentsAs: 'text' | 'object';
  /** The reason of an answer that came to its end. */
  readonly finishReason: 'stop' | 'eos_token';
}

/** An answer with what stands around it. */
export interface TgiFrame {
  readonly model: string;
  readonly answer: TgiAnswer;
  readonly usage: TokenUsage;
  readonly spelling: TgiSpelling;
}

const head = (model: string, object: string): object => ({
  ...{ object, id: '', created: 1_750_000_000, model, system_fingerprint: '3.0.0-emulated' },
});

/** A whole answer; a message with a call has no content. */
export function tgiCompletion({ model, answer, usage, spelling }: TgiFrame): Record<string, unknown> {
  const choices = [
    { index: 0, message: messageOf(answer, spelling), logprobs: null, finish_reason: finishOf(answer, spelling) },
  ];
  return { ...head(model, 'chat.completion'), choices, usage };
}

function messageOf({ text, call }: TgiAnswer, { argumentsAs }: TgiSpelling): Record<string, unknown> {
  if (call === undefined) return { role: 'assistant', content: text };
  const values: unknown = argumentsAs === 'object' ? JSON.parse(call.arguments) : call.arguments;
  const called = { description: null, name: call.name, arguments: values };
  return { role: 'assistant', tool_calls: [{ id: call.id, type: 'function', function: called }] };
}

/** The same answer as a stream: the call's name first, then its arguments from their brace on. */
export function tgiStream({ model, answer, usage, spelling }: TgiFrame, includeUsage: boolean): string[] {
  const { text, call } = answer;
  const common = head(model, 'chat.completion.chunk');
  const chunk = (delta: object, finish: string | null = null): string =>
    jsonEvent({
      ...common,
      choices: [{ index: 0, delta: { role: 'assistant', ...delta }, logprobs: null, finish_reason: finish }],
      usage: null,
    });
  const fragment = (name: string | null, values: string): string =>
    chunk({ tool_calls: [{ index: 0, id: call?.id, type: 'function', function: { name, arguments: values } }] });
  const parts =
    call === undefined
      ? splitTokens(text).map((content) => chunk({ content }))
      : [fragment(call.name, ''), ...splitJson(call.arguments).map((piece) => fragment(null, piece))];
  return [
    ...parts,
    chunk({ content: '' }, finishOf(answer, spelling)),
    ...(includeUsage ? [jsonEvent({ ...common, choices: [], usage })] : []),
    doneEvent,
  ];
}

function finishOf({ finish }: TgiAnswer, { finishReason }: TgiSpelling): string {
  return finish === 'length' ? 'length' : finishReason;
}

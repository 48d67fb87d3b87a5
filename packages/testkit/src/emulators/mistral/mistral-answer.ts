import { randomUUID } from 'node:crypto';

import { type ModelAnswer, splitTokens } from '../../model-answer.js';
import { doneEvent, jsonEvent } from '../../server-sent-events.js';
import { nineCharacterId, splitJson } from '../chat/chat-completion.js';
import type { MistralEmulatorOptions } from './mistral-options.js';

type Spelling = Pick<MistralEmulatorOptions, 'argumentsAs' | 'callDeltas'> & { readonly model: string };

/** A whole answer: a message with calls has no content, its calls have no type (vercel/ai's recordings). */
export function mistralAnswer(answer: ModelAnswer, spelling: Spelling): Record<string, unknown> {
  const { text, finish, usage } = answer;
  const calls = spellCalls(answer, spelling);
  const message = { role: 'assistant', ...(calls.length > 0 ? { tool_calls: calls } : {}) };
  const content = text === '' && calls.length > 0 ? {} : { content: text };
  const choices = [{ index: 0, finish_reason: finish, message: { ...message, ...content } }];
  const head = { id: randomUUID().replaceAll('-', ''), object: 'chat.completion', created: 1_750_000_000 };
  return { ...head, model: spelling.model, usage, choices };
}

/** The same answer as a stream: calls come whole, with the finish and the usage in the same chunk. */
export function mistralStream(answer: ModelAnswer, spelling: Spelling): string[] {
  const head = { id: randomUUID().replaceAll('-', ''), object: 'chat.completion.chunk', created: 1_750_000_000 };
  const chunk = (delta: unknown, last?: { usage: unknown; finish_reason: string }): string => {
    const choices = [{ index: 0, delta, finish_reason: last?.finish_reason ?? null }];
    return jsonEvent({ ...head, model: spelling.model, choices, ...(last ? { usage: last.usage } : {}) });
  };
  const last = { usage: answer.usage, finish_reason: answer.finish };
  const calls = spellCalls(answer, spelling);
  const fragments = spelling.callDeltas === 'fragments' ? fragmentCalls(answer) : [];
  const whole = calls.length > 0 && fragments.length === 0 ? { tool_calls: calls } : {};
  return [
    chunk({ role: 'assistant', content: '' }),
    ...splitTokens(answer.text).map((content) => chunk({ content })),
    ...fragments.map((fragment) => chunk({ content: null, tool_calls: [fragment] })),
    chunk({ content: '', ...whole }, last),
    doneEvent,
  ];
}

function spellCalls({ calls, finish }: ModelAnswer, { argumentsAs }: Spelling) {
  return calls.map(({ name, arguments: text }) => ({
    id: nineCharacterId(),
    function: {
      name,
      arguments: argumentsAs === 'object' && finish !== 'length' ? (JSON.parse(text) as unknown) : text,
    },
  }));
}

function fragmentCalls({ calls }: ModelAnswer): unknown[] {
  return calls.flatMap(({ name, arguments: text }, index) => {
    const id = nineCharacterId();
    const [first = '', ...rest] = splitJson(text);
    return [
      { id, index, function: { name, arguments: first } },
      ...rest.map((piece) => ({ id, index, function: { name: '', arguments: piece } })),
    ];
  });
}

import { type AssistantMessage, callsOf, type Message, textOf, type UserMessage } from '../../message.js';
import { joinTexts, turnSeparator } from '../join-texts.js';
import { makeOnce } from '../make-once.js';
import type { HistoryRule } from './rule.js';

/** Makes one turn of neighbours of one role, two newlines between their texts, as Mistral's own encoder does. */
export const mergeNeighbours: HistoryRule = (messages, note) => {
  const merged = runsOf(messages).flatMap((run): readonly Message[] => {
    const users = run.filter((message) => message.role === 'user');
    if (users.length > 1) return [mergeUsers(users)];
    const assistants = run.filter((message) => message.role === 'assistant');
    return assistants.length > 1 ? [mergeAssistants(assistants)] : run;
  });
  if (merged.length === messages.length) return messages;
  note('Neighbouring turns of one role were made one.');
  return merged;
};

/** The conversation cut where the role changes. */
function runsOf(messages: readonly Message[]): Message[][] {
  const runs: Message[][] = [];
  for (const message of messages) {
    const run = runs.at(-1);
    if (run?.[0]?.role === message.role) run.push(message);
    else runs.push([message]);
  }
  return runs;
}

const mergeUsers = makeOnce((users: readonly UserMessage[]): UserMessage => {
  const parts = users.flatMap((user) => user.parts).filter((part) => part.type !== 'text' || part.text !== '');
  return { role: 'user', parts: joinTexts(parts, turnSeparator) };
});

const mergeAssistants = makeOnce((assistants: readonly AssistantMessage[]): AssistantMessage => {
  const texts = assistants.map(textOf).filter((text) => text.trim() !== '');
  const said = texts.length === 0 ? [] : [{ type: 'text', text: texts.join(turnSeparator) } as const];
  return { role: 'assistant', parts: [...said, ...assistants.flatMap(callsOf)] };
});

import { type AssistantMessage, callsOf, type Message, textOf } from '../../message.js';
import { makeOnce } from '../make-once.js';
import { type HistoryRule, keepIfSame, type Note } from './rule.js';
import { goOn } from './user-first-and-last.js';

/**
 * Makes turns follow each other as every renderer of the family asks, once neighbours are merged and results stand behind their calls.
 *
 * - The user never comes right after a result (La Plateforme, code 3230): a short turn of the assistant stands between.
 * - An assistant's turn is text or calls. Text beside calls becomes a turn before them, and because Mistral's encoder would merge
 *   the two again, and the templates on Hugging Face count turns without calls as user, assistant, user, …, the user says "Go on." in
 *   between. So nothing is lost, the order stays, and a turn reads the same however the conversation goes on.
 */
export const takeTurns: HistoryRule = (messages, note) => {
  const turns: Message[] = [];
  for (const message of messages) {
    if (message.role === 'user' && turns.at(-1)?.role === 'tool') {
      note('A turn of the assistant was put between a result and the user.');
      turns.push(bridge);
    }
    turns.push(...(message.role === 'assistant' ? callsApart(message, note) : [message]));
  }
  return keepIfSame(messages, turns);
};

function callsApart(message: AssistantMessage, note: Note): readonly Message[] {
  if (isTextOrCalls(message)) return [message];
  const isBlank = textOf(message).trim() === '';
  note(
    isBlank
      ? 'Blank text beside calls was left out.'
      : 'What the assistant said beside calls was made a turn of its own.',
  );
  return isBlank ? callsAlone([message]) : [...textAlone([message]), goOn, ...callsAlone([message])];
}

/** Whether a turn is text or calls, not both. */
export function isTextOrCalls(message: AssistantMessage): boolean {
  const { length } = callsOf(message);
  return length === 0 || length === message.parts.length;
}

const textAlone = makeOnce((messages: readonly AssistantMessage[]): readonly Message[] =>
  messages.map((message) => ({ role: 'assistant', parts: [{ type: 'text', text: textOf(message) }] })),
);

const callsAlone = makeOnce((messages: readonly AssistantMessage[]): readonly Message[] =>
  messages.map((message) => ({ role: 'assistant', parts: callsOf(message) })),
);

const bridge: Message = { role: 'assistant', parts: [{ type: 'text', text: 'I have read the results.' }] };

import type { Message, SystemMessage, UserMessage } from '../../message.js';
import { isText, turnSeparator } from '../join-texts.js';
import { makeOnce } from '../make-once.js';
import type { HistoryRule } from './rule.js';

/** What changed where the host has no system role. */
export const systemInUser = "System text was put into the first user's turn.";

/**
 * Makes one of all system messages, in front, wherever they stood, as Mistral's own encoder does; for a host without the role it begins
 * the first user's turn (as in the v1 format).
 */
export function placeSystem(systemRole: boolean): HistoryRule {
  return (messages, note, place) => {
    const systems = messages.filter((message) => message.role === 'system');
    if (systems.length === 0) return messages;
    if (place.offset > 0) place.reachBack();
    const system = makeOne(systems);
    const others = messages.filter(({ role }) => role !== 'system');
    if (!systemRole) {
      note(systemInUser);
      return system.text === '' ? others : foldIn(system, others);
    }
    if (systems.length === 1 && messages[0]?.role === 'system' && isSystemInPlace(system, 0)) return messages;
    note('System messages were made one, in front.');
    return system.text === '' ? others : [system, ...others];
  };
}

/** Whether a system message stands where one is taken. */
export function isSystemInPlace({ text }: SystemMessage, index: number): boolean {
  return index === 0 && text !== '';
}

const makeOne = makeOnce((systems: readonly SystemMessage[]): SystemMessage => {
  const texts = systems.flatMap(({ text }) => (text === '' ? [] : [text]));
  return { role: 'system', text: texts.join(turnSeparator) };
});

function foldIn(system: SystemMessage, messages: readonly Message[]): Message[] {
  const [first, ...others] = messages;
  return first?.role === 'user' ? [withLead([system, first]), ...others] : [withLead([system]), ...messages];
}

/** The system text as what the user says, and what they said behind it. */
const withLead = makeOnce(([{ text: lead }, user]: readonly [SystemMessage, UserMessage?]): UserMessage => {
  const [head, ...rest] = user?.parts ?? [];
  const others = head === undefined || isText(head) ? rest : [head, ...rest];
  const said = head !== undefined && isText(head) ? head.text : '';
  return {
    ...user,
    role: 'user',
    parts: [{ type: 'text', text: said === '' ? lead : lead + turnSeparator + said }, ...others],
  };
});

import type { Capabilities } from '../host/capabilities.js';
import type { Note } from '../host/strategy.js';
import type { Message } from '../message.js';
import { type CallWords, callsAsWords, toldAsWords } from './history/calls-as-words.js';
import { defuseMessage } from './history/defuse-message.js';
import { dropEmptyTurns } from './history/drop-empty-turns.js';
import { dropReasoning } from './history/drop-reasoning.js';
import { jsonResults } from './history/json-results.js';
import { lawfulArguments } from './history/lawful-arguments.js';
import { lawfulIds } from './history/lawful-ids.js';
import { lawfulNames } from './history/lawful-names.js';
import { matchResults } from './history/match-results.js';
import { mergeNeighbours } from './history/merge-neighbours.js';
import { placeSystem } from './history/place-system.js';
import { refuseImages } from './history/refuse-images.js';
import { type HistoryRule, keepIfSame, type MessageRule } from './history/rule.js';
import { takeTurns } from './history/take-turns.js';
import { userFirstAndLast } from './history/user-first-and-last.js';

/** A conversation as a host takes it. */
export interface LawfulHistory {
  readonly messages: readonly Message[];
  /** What was changed, each kind once, in words for a person; empty where nothing was. */
  readonly changes: readonly string[];
}

/** How calls and results travel: in the host's own fields, or as words of the assistant and the user. */
export type CallTransport = { readonly calls: 'native' } | ({ readonly calls: 'words' } & CallWords);

/**
 * Makes a conversation lawful for a host: a copy for the wire, in which nothing is lost and lawful messages are the same objects.
 * What is lawful already comes back as it is. Throws `CapabilityError` for an image where the host takes none.
 */
export function makeLawful(
  messages: readonly Message[],
  capabilities: Capabilities,
  options: CallTransport,
): LawfulHistory {
  return prepareHistory(capabilities, options)(messages);
}

/** The same as {@link makeLawful} for turn after turn: the texts of a message that was seen before are not read again. */
export function prepareHistory(
  capabilities: Capabilities,
  options: CallTransport,
): (messages: readonly Message[]) => LawfulHistory {
  const rules = historyRules(capabilities, options);
  return (messages) => {
    const changes = new Set<string>();
    const lawful = rules.reduce((made, rule) => rule(made, (change) => changes.add(change)), messages);
    return { messages: lawful, changes: [...changes] };
  };
}

/** The same, with what was changed told to `note`. */
export function prepareNotedHistory(
  capabilities: Capabilities,
  options: CallTransport,
): (messages: readonly Message[], note: Note) => readonly Message[] {
  const lawful = prepareHistory(capabilities, options);
  return (messages, note) => {
    const made = lawful(messages);
    tellChanges(made.changes, note);
    return made.messages;
  };
}

/** Tells what was changed, but for what the plan says already. */
export function tellChanges(changes: readonly string[], note: Note): void {
  for (const change of changes) if (change !== toldAsWords) note('history-changed', change);
}

/** The order matters: results find their calls by the ids as written, texts are read before they are joined. */
function historyRules(can: Capabilities, options: CallTransport): HistoryRule[] {
  const free = can.roles === 'free';
  return [
    ...(can.images ? [] : [refuseImages]),
    matchResults,
    forEachMessage(messageRules(can, options)),
    lawfulIds(can.callIds),
    ...(options.calls === 'words' ? [callsAsWords(options)] : []),
    dropEmptyTurns,
    ...(free && can.systemRole ? [] : [placeSystem(can.systemRole)]),
    userFirstAndLast,
    ...(free ? [] : [mergeNeighbours, takeTurns]),
  ];
}

/** Hosts read the fields of calls and results; words are the model's own to read. */
function messageRules(can: Capabilities, { calls }: CallTransport): MessageRule[] {
  const forFields = [lawfulArguments, lawfulNames];
  if (can.roles !== 'free' || can.callIds === 'nine') forFields.push(jsonResults);
  return [dropReasoning, ...(calls === 'native' ? forFields : []), defuseMessage];
}

/** Messages never change, so what became of one is remembered as long as it lives. */
function forEachMessage(rules: readonly MessageRule[]): HistoryRule {
  const seen = new WeakMap<Message, LawfulMessage>();
  const look = (message: Message): LawfulMessage => {
    const changes = new Set<string>();
    const made = rules.reduce((now, rule) => rule(now, (change) => changes.add(change)), message);
    return { message: made, changes };
  };
  return (messages, note) => {
    const made = messages.map((message) => {
      const known = seen.get(message) ?? look(message);
      seen.set(message, known);
      known.changes.forEach(note);
      return known.message;
    });
    return keepIfSame(messages, made);
  };
}

interface LawfulMessage {
  readonly message: Message;
  readonly changes: ReadonlySet<string>;
}

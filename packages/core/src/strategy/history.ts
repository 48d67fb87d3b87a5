import type { Capabilities } from '../host/capabilities.js';
import { KeptBeginnings } from '../host/kept-beginnings.js';
import type { Note } from '../host/strategy.js';
import type { Message } from '../message.js';
import { type CallWords, callsAsWords, toldAsWords } from './history/calls-as-words.js';
import { defuseMessage } from './history/defuse-message.js';
import { dropEmptyTurns } from './history/drop-empty-turns.js';
import { dropReasoning } from './history/drop-reasoning.js';
import { forEachMessage } from './history/for-each-message.js';
import { jsonResults } from './history/json-results.js';
import { applyRules, LawfulBeginning, type LawfulHistory } from './history/lawful-beginning.js';
import { lawfulArguments } from './history/lawful-arguments.js';
import { lawfulIds } from './history/lawful-ids.js';
import { lawfulNames } from './history/lawful-names.js';
import { checkingLawful } from './history/lawful-so-far.js';
import { matchResults } from './history/match-results.js';
import { mergeNeighbours } from './history/merge-neighbours.js';
import { placeSystem } from './history/place-system.js';
import { refuseImages } from './history/refuse-images.js';
import type { HistoryRule, MessageRule } from './history/rule.js';
import { takeTurns } from './history/take-turns.js';
import { userFirstAndLast } from './history/user-first-and-last.js';

export type { LawfulHistory } from './history/lawful-beginning.js';

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
  return applyRules(historyRules(capabilities, options), messages);
}

/**
 * The same as {@link makeLawful} for turn after turn: of a conversation that goes on only what is new is looked at, and what was sent
 * before is the same objects.
 */
export function prepareHistory(
  capabilities: Capabilities,
  options: CallTransport,
): (messages: readonly Message[]) => LawfulHistory {
  const isLawful =
    options.calls === 'native' ? checkingLawful(capabilities, messageRules(capabilities, options)) : never;
  const rules = historyRules(capabilities, options);
  const kept = new KeptBeginnings<Message, LawfulBeginning>();
  const goOn = (beginning: LawfulBeginning, messages: readonly Message[]): LawfulHistory | undefined => {
    if (beginning.grow(messages)) kept.keep(messages, beginning);
    return beginning.complete(messages);
  };
  return (messages) => {
    if (isLawful(messages)) return { messages, changes: [] };
    const known = kept.find(messages);
    return (
      (known && goOn(known, messages)) ?? goOn(new LawfulBeginning(rules), messages) ?? applyRules(rules, messages)
    );
  };
}

const never = (): boolean => false;

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

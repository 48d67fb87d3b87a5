import type { Beginning } from '../../host/kept-beginnings.js';
import type { Message } from '../../message.js';
import { endOfSettled } from '../end-of-settled.js';
import { CallsBefore, Place } from './place.js';
import { type HistoryRule, keepIfSame } from './rule.js';

/** A conversation as a host takes it. */
export interface LawfulHistory {
  readonly messages: readonly Message[];
  /** What was changed, each kind once, in words for a person; empty where nothing was. */
  readonly changes: readonly string[];
}

/** What a rule changed; rules are counted in their order. */
type Change = readonly [rule: number, text: string];

/** A whole conversation under all rules, without a look at what was made before. */
export function applyRules(rules: readonly HistoryRule[], messages: readonly Message[]): LawfulHistory {
  const { made, changes } = apply(rules, messages, new Place());
  return { messages: made, changes: sumUp(changes) };
}

/**
 * The beginning of a conversation that no turn behind it changes any more, as the rules have made it: what follows is made lawful by
 * itself. Where a message reaches back all the same, as a result that comes late does, the beginning says that it does not hold.
 */
export class LawfulBeginning implements Beginning<Message> {
  readonly items: Message[] = [];
  readonly #rules: readonly HistoryRule[];
  readonly #made: Message[] = [];
  readonly #changes: Change[] = [];
  readonly #calls = new CallsBefore();
  #isSame = true;

  constructor(rules: readonly HistoryRule[]) {
    this.#rules = rules;
  }

  /** Grows by the messages behind it, but for the last turn of the assistant and what follows that. Whether it did. */
  grow(messages: readonly Message[]): boolean {
    const more = messages.slice(this.items.length, endOfSettled(messages));
    if (more.length === 0) return false;
    const { place, made, changes } = this.#makeStretch(more, false);
    if (!this.#mayFollow(made, place) || made.at(-1)?.role === 'assistant') return false;
    for (const message of more) this.items.push(message);
    for (const message of made) this.#made.push(message);
    this.#isSame &&= keepIfSame(more, made) === more;
    this.#changes.push(...changes.filter((change) => !isTold(this.#changes, change)));
    this.#calls.add(place.calls);
    return true;
  }

  /** A whole conversation that begins with it; `undefined` where the rest of it reaches back. */
  complete(messages: readonly Message[]): LawfulHistory | undefined {
    const rest = messages.slice(this.items.length);
    const { place, made, changes } = this.#makeStretch(rest, true);
    if (!this.#mayFollow(made, place)) return undefined;
    return {
      messages: this.#isSame && made === rest ? messages : this.#made.concat(made),
      changes: sumUp([...this.#changes, ...changes]),
    };
  }

  #makeStretch(messages: readonly Message[], isEnd: boolean): Stretch {
    const place = new Place(this.items.length, isEnd, this.#calls);
    return { place, ...apply(this.#rules, messages, place) };
  }

  #mayFollow(made: readonly Message[], place: Place): boolean {
    return place.offset === 0 || (!place.changesBefore && made[0]?.role === 'assistant');
  }
}

/** Messages as the rules have made them where they stand. */
interface Stretch {
  readonly place: Place;
  readonly made: readonly Message[];
  readonly changes: readonly Change[];
}

function apply(
  rules: readonly HistoryRule[],
  messages: readonly Message[],
  place: Place,
): Pick<Stretch, 'made' | 'changes'> {
  const changes: Change[] = [];
  let made = messages;
  let index = 0;
  const note = (text: string): void => {
    if (!isTold(changes, [index, text])) changes.push([index, text]);
  };
  for (const rule of rules) {
    made = rule(made, note, place);
    index++;
  }
  return { made, changes };
}

function isTold(changes: readonly Change[], [rule, text]: Change): boolean {
  return changes.some((change) => change[0] === rule && change[1] === text);
}

/** Each change once, in the order of the rules. */
function sumUp(changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  return [...new Set(changes.toSorted(([one], [other]) => one - other).map(([, text]) => text))];
}

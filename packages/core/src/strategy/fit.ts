import type { Capabilities } from '../host/capabilities.js';
import type { HostRequest, Usage } from '../host/host.js';
import type { Sampling } from '../host/sampling.js';
import type { Note, PreparedStrategy, Strategy, TurnShape } from '../host/strategy.js';
import type { Message } from '../message.js';
import { type Edit, editsOf, messageEdits, sumUp, windowPolicy } from './fit/edits.js';
import { type FitLimits, fitLimits, fits, leastRoom, messagesFit, tooLarge } from './fit/fit-limits.js';
import { type CountTokens, measuringRequests, type Size } from './fit/measure-request.js';
import { shortenConversation, type Shortened } from './fit/shorten-conversation.js';
import { shortenTools, type ToolWords } from './fit/shorten-tools.js';
import { type SplitConversation, splitExchanges } from './fit/split-exchanges.js';
import { tellCut, tellLowered, tellShortened } from './fit/tell-fit.js';
import { matchResults } from './history/match-results.js';
import { Place } from './history/place.js';
import { lessons } from './lessons.js';

/**
 * The same strategy, with conversations made to fit the host: where a request is larger than its window, or a message than it takes, the
 * fewest edits of a policy are made on the wire copy until it fits. `count` counts tokens where a tokenizer is at hand; else they are
 * estimated. The state keeps everything.
 */
export function fitting(strategy: Strategy, count?: CountTokens): Strategy {
  return {
    ...strategy,
    lessons,
    prepare: (shape, can) => {
      const way = new FittingWay(strategy, shape, can, count);
      return {
        ...way.whole,
        encode: (messages, sampling, note) => way.encode(messages, sampling, note),
        checkUsage: (request, usage, note) => way.checkUsage(request, usage, note),
      };
    },
  };
}

/** A request and how large it is. */
interface Attempt {
  readonly request: HostRequest;
  readonly size: Size;
  readonly notes: readonly Parameters<Note>[];
}

interface ShortAttempt extends Attempt {
  readonly shortened: Shortened;
  readonly tools: ToolWords;
}

class FittingWay {
  /** The way with all that is told of the tools. */
  readonly whole: PreparedStrategy;
  /** The ways of the shortened, apart from those of the whole: each goes on from what it was asked last. */
  readonly #shortWays = new Map<ToolWords, Measured>();
  readonly #shortened = new WeakMap<HostRequest, Measured>();
  readonly #strategy: Strategy;
  readonly #shape: TurnShape;
  readonly #can: Capabilities;
  readonly #count: CountTokens | undefined;
  readonly #measured: Measured;

  constructor(strategy: Strategy, shape: TurnShape, can: Capabilities, count: CountTokens | undefined) {
    this.#strategy = strategy;
    this.#shape = shape;
    this.#can = can;
    this.#count = count;
    this.#measured = this.#prepare('all', false);
    this.whole = this.#measured.way;
  }

  encode(messages: readonly Message[], sampling: Sampling, note: Note = () => undefined): HostRequest {
    const mayShorten = this.#shape.fit !== 'refuse';
    if (isBoundless(this.#can)) return this.whole.encode(messages, sampling, note);
    const limits = fitLimits(this.#can, sampling, mayShorten);
    const whole = attemptWith(this.#measured, messages, sampling);
    whole.notes.forEach(([code, text]) => note(code, text));
    if (fits(whole.size, limits)) return withRoom(whole, limits, note);
    if (!mayShorten) throw tooLarge(whole.size, limits, false);
    const lawful = matchResults(messages, (change) => note('history-changed', change), new Place());
    const made = this.#shorten(splitExchanges(lawful), sampling, limits, messagesFit(whole.size, limits));
    made.notes.forEach(([code, text]) => note(code, text));
    note('shortened', tellShortened(whole.size, made.size, limits, made.shortened, made.tools));
    const request = withRoom(made, limits, note);
    this.#shortened.set(request, this.#short(made.tools));
    return request;
  }

  checkUsage(request: HostRequest, { inputTokens }: Usage, note: Note): void {
    if (inputTokens <= 0) return;
    // Hosts may leave tools out of what they count.
    const counted = request.kind === 'chat' ? { ...request, tools: [] } : request;
    const { measure } = this.#shortened.get(request) ?? this.#measured;
    const { tokens } = measure(counted);
    const least = tokens * (this.#count === undefined ? surelyTold : nearlyAll);
    if (tokens >= worthTelling && inputTokens < least) note('prompt-cut', tellCut(inputTokens, tokens));
  }

  #shorten(split: SplitConversation, sampling: Sampling, limits: FitLimits, messagesFitAll: boolean): ShortAttempt {
    const attempt = (edits: readonly Edit[]): ShortAttempt => {
      const sum = sumUp(edits);
      const tools = this.#shape.tools.length > 0 ? sum.tools : 'all';
      const shortened = shortenConversation(split, sum);
      return { ...attemptWith(this.#short(tools), shortened.messages, sampling), shortened, tools };
    };
    const forMessages = messagesFitAll
      ? []
      : leastOfEach(messageEdits(limits.messageChars, split.exchanges), (edits) =>
          messagesFit(attempt(edits).size, limits),
        );
    const all = editsOf(windowPolicy, split.exchanges);
    const most = attempt([...forMessages, ...all]);
    if (!fits(most.size, limits)) {
      // Less room for the answer is better than none.
      const narrow = { ...limits, room: Math.min(limits.room, leastRoom) };
      if (fits(most.size, narrow)) return most;
      throw tooLarge(most.size, narrow, true);
    }
    // What fits with the fewest edits was tried last of what fits.
    let least = most;
    fewest(all.length, (count) => {
      const tried = attempt([...forMessages, ...all.slice(0, count)]);
      const isEnough = fits(tried.size, limits);
      if (isEnough) least = tried;
      return isEnough;
    });
    return least;
  }

  #short(words: ToolWords): Measured {
    const known = this.#shortWays.get(words) ?? this.#prepare(words, true);
    this.#shortWays.set(words, known);
    return known;
  }

  #prepare(words: ToolWords, goesManyWays: boolean): Measured {
    const shape = { ...this.#shape, tools: shortenTools(this.#shape.tools, words) };
    return { way: this.#strategy.prepare(shape, this.#can), measure: measuringRequests(this.#count, goesManyWays) };
  }
}

/** A way of asking, and what measures its requests. */
interface Measured {
  readonly way: PreparedStrategy;
  readonly measure: (request: HostRequest) => Size;
}

function attemptWith({ way, measure }: Measured, messages: readonly Message[], sampling: Sampling): Attempt {
  const notes: Parameters<Note>[] = [];
  const request = way.encode(messages, sampling, (...note) => notes.push(note));
  return { request, size: measure(request), notes };
}

/** A host that declares no limits costs nothing. */
function isBoundless({ limits }: Capabilities): boolean {
  return (limits.contextTokens ?? limits.messageChars ?? limits.promptChars) === undefined;
}

/** An estimate is at most twice the count on all but odd text, so less than this was not all of the prompt. */
const surelyTold = 0.4;
const nearlyAll = 0.9;
/** A short prompt is not cut by any window. */
const worthTelling = 400;

/** Servers refuse a prompt and an answer that together go beyond the window. */
function withRoom({ request, size }: Attempt, { window }: FitLimits, note: Note): HostRequest {
  const { maxTokens } = request.sampling;
  const left = window - size.tokens;
  if (maxTokens === undefined || maxTokens <= left) return request;
  note('shortened', tellLowered(maxTokens, left, window));
  return { ...request, sampling: { ...request.sampling, maxTokens: left } };
}

/** The smallest count that is enough, where `most` is. */
function fewest(most: number, isEnough: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** As few edits of each group as are enough while those of the other groups are made; all, where no number is. */
function leastOfEach(groups: readonly (readonly Edit[])[], areEnough: (edits: readonly Edit[]) => boolean): Edit[] {
  let made = groups;
  if (!areEnough(made.flat())) return made.flat();
  groups.forEach((group, index) => {
    const firstOf = (count: number): readonly (readonly Edit[])[] => made.with(index, group.slice(0, count));
    made = firstOf(fewest(group.length, (count) => areEnough(firstOf(count).flat())));
  });
  return made.flat();
}

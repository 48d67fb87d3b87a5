import { Agent, type AgentOptions } from './agent.js';
import { asGiven, DefinitionError } from './errors.js';
import { LaneExtraction } from './extract/extraction.js';
import { type Items, ItemSource } from './extract/item-source.js';
import { ItemTimes } from './extract/item-times.js';
import type { Extraction } from './extract/outcome.js';
import { defaultPatience, Pace, type Patience } from './extract/pace.js';
import { pacedHost } from './extract/paced-host.js';
import { Tally } from './extract/tally.js';
import type { Prompt, Runner } from './extract/work-item.js';
import type { Host } from './host/host.js';
import { systemClock } from './loop/clock.js';
import { completeLimits } from './loop/limits.js';
import type { StandardSchema } from './schema/standard-schema.js';

export type { Extraction, ExtractProgress, Outcome } from './extract/outcome.js';
export type { Items } from './extract/item-source.js';
export type { Patience } from './extract/pace.js';
export type { Prompt } from './extract/work-item.js';

type AgentWishes<Value> = Omit<AgentOptions<readonly [], Value>, 'tools' | 'toolChoice' | 'parallelCalls' | 'output'>;

/** What to extract, from what, and how; sampling settings left out take the host's defaults. */
export interface ExtractOptions<Value, Item> extends AgentWishes<Value> {
  /** What each item's value must fit. */
  readonly schema: StandardSchema<unknown, Value>;
  /** The documents: pulled one by one as there is room, so they may be more than fit in memory. */
  readonly items: Items<Item>;
  /** What the model is asked about an item; unsaid, the item itself, which then is a text. */
  readonly prompt?: Prompt<Item>;
  /** Names an item for good, as a file's path does. Default: its index. */
  readonly key?: (item: Item, index: number) => string;
  /** Whether an item's outcome was read and kept before: it is skipped then, without asking the host. */
  readonly isDone?: (key: string) => boolean | PromiseLike<boolean>;
  /** Items under way at once, which is also the most requests at once. Default 4. */
  readonly concurrency?: number;
  /** How long a host that refuses for the rate is borne with. */
  readonly patience?: Partial<Patience>;
  /** Ends the extraction: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Asks for the same structured answer about each of many documents, several at once, and gives each outcome as it comes.
 *
 * An item that fails is an outcome. What would be the same for every item (a wrong key, a quota that is used up, a model that is gone) ends
 * the iteration with that error, after the outcomes that are already there; items without an outcome are done when it is begun again with
 * `isDone`. Throws `DefinitionError` or `CapabilityError` at once for options that cannot be.
 */
export function extract<Value>(options: ExtractOptions<Value, string>): Extraction<Value>;
export function extract<Value, Item>(
  options: ExtractOptions<Value, Item> & { readonly prompt: Prompt<Item> },
): Extraction<Value, Item>;
export function extract<Value, Item>(options: ExtractOptions<Value, Item>): Extraction<Value, Item> {
  const { host, schema, items, prompt = textOfItem, key = indexOf, isDone = () => false, signal, ...rest } = options;
  const { concurrency = 4, patience, clock = systemClock, ...wishes } = rest;
  checkCount('concurrency', concurrency);
  if (schema === undefined) throw new DefinitionError('There is no schema: say what to extract.', 'schema');
  const limits = completeLimits(options.limits);
  const controller = new AbortController();
  const source = new ItemSource(items, controller.signal);
  const tally = new Tally();
  const pace = new Pace(concurrency, completePatience(patience), clock);
  const giveUp = (error: unknown): void => controller.abort(error);
  const times = new ItemTimes();
  const pacing = { pace, counts: tally.requests, limits, clock, times, giveUp };
  const paced = (each: Host, at = 0, all: readonly Host[] = []): Host =>
    pacedHost(each, { ...pacing, hasNext: at < all.length - 1 });
  const agent: Runner<Value> = new Agent({
    ...wishes,
    clock,
    host: 'hosts' in host ? { ...times.follow(host), hosts: host.hosts.map(paced) } : paced(host),
    // The paced host counts the time of a run, less what it waits for the pace.
    limits: { ...limits, runMs: Infinity },
    output: schema,
  });
  const work = { agent, prompt };
  return new LaneExtraction({
    source,
    work,
    key,
    isDone,
    concurrency,
    pace,
    tally,
    controller,
    ...(signal !== undefined && { signal }),
  });
}

function textOfItem(item: unknown): string {
  if (typeof item === 'string') return item;
  throw new DefinitionError(`it is no text but ${typeof item}, and extract() was given no prompt(item)`, 'prompt');
}

function indexOf(_item: unknown, index: number): string {
  return String(index);
}

function completePatience(changed: Partial<Patience> = {}): Patience {
  const patience = { ...defaultPatience };
  for (const name of ['longestPauseMs', 'pausesInARow'] as const) {
    const value = changed[name];
    if (value === undefined) continue;
    if (!(value >= 0))
      throw new DefinitionError(`patience.${name} must be 0 or more, not ${value}.`, `patience.${name}`);
    patience[name] = value;
  }
  return patience;
}

function checkCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw new DefinitionError(`${name} must be a whole number of 1 or more, not ${asGiven(value)}.`, name);
}

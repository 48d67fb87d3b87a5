import { CapabilityError, DefinitionError, HostError, type HostErrorKind, WindroseError, wordsOf } from '../errors.js';
import type { Usage } from '../host/host.js';
import type { RunEvent, RunResult, SuspendedRun } from '../loop/events.js';
import { mustAsk } from '../loop/must-ask.js';
import { isConversation } from '../loop/read-state.js';
import type { Message } from '../message.js';
import type { Pulled } from './item-source.js';
import type { Outcome } from './outcome.js';
import { untilAbort } from '../loop/until-abort.js';

/** What the model is asked about an item; a promise, where it has to be fetched first. */
export type Prompt<Item> = (item: Item) => string | readonly Message[] | PromiseLike<string | readonly Message[]>;

/** An agent, as far as an extraction needs it. */
export interface Runner<Value> {
  stream(
    input: string | readonly Message[],
    options: { readonly signal: AbortSignal },
  ): AsyncGenerator<RunEvent, RunResult<Value> | SuspendedRun, undefined>;
}

/** What each item of an extraction is worked on with. */
export interface Work<Value, Item> {
  readonly agent: Runner<Value>;
  readonly prompt: Prompt<Item>;
}

/** An item with its name. */
export interface Named<Item> extends Pulled<Item> {
  readonly key: string;
}

/** Errors that every other item would meet as well. */
const endsEverything: ReadonlySet<HostErrorKind> = new Set(['auth', 'quota', 'model-gone', 'engine-missing']);

/** Works on one item. Rejects with what would be the same for every item, and with the signal's reason. */
export async function workItem<Value, Item>(
  work: Work<Value, Item>,
  named: Named<Item>,
  signal: AbortSignal,
): Promise<Outcome<Value, Item>> {
  const { key, index, item } = named;
  const count = { attempts: 0 };
  const end = (usage: Usage) => ({ key, index, item, usage, attempts: count.attempts });
  let input: string | readonly Message[];
  try {
    input = await readPrompt(work, named, signal);
  } catch (error) {
    signal.throwIfAborted();
    return { ...end(noUsage), ok: false, error: promptError(error, index) };
  }
  try {
    const { output, usage } = await runAgent(work, input, count, signal);
    return { ...end(usage), ok: true, value: output };
  } catch (thrown) {
    signal.throwIfAborted();
    const error = thrown instanceof WindroseError ? thrown : strangeError(thrown);
    if (isForAll(error)) throw error;
    return { ...end(error.state?.usage ?? noUsage), ok: false, error };
  }
}

const noUsage: Usage = { inputTokens: 0, outputTokens: 0 };

async function runAgent<Value, Item>(
  work: Work<Value, Item>,
  input: string | readonly Message[],
  count: { attempts: number },
  signal: AbortSignal,
): Promise<RunResult<Value>> {
  const events = work.agent.stream(input, { signal });
  for (;;) {
    const next = await events.next();
    if (next.done) {
      if (next.value.status === 'suspended') throw mustAsk(next.value);
      return next.value;
    }
    const { type } = next.value;
    if (type === 'step-start' || type === 'retry') count.attempts++;
  }
}

async function readPrompt<Value, Item>(
  { prompt }: Work<Value, Item>,
  { item }: Named<Item>,
  signal: AbortSignal,
): Promise<string | readonly Message[]> {
  const told = prompt(item);
  const input = typeof told === 'object' && told !== null && 'then' in told ? await untilAbort(told, signal) : told;
  if (typeof input === 'string' ? input.trim() !== '' : isConversation(input)) return input;
  const what = typeof input === 'string' || !input || input.length === 0 ? 'nothing' : typeof input;
  throw new DefinitionError(`it must give a text or messages, not ${what}`);
}

function promptError(thrown: unknown, index: number): DefinitionError {
  const error = new DefinitionError(`There is no prompt for item ${index}: ${wordsOf(thrown)}.`, 'prompt');
  error.cause = thrown;
  return error;
}

/** A host throws errors of Windrose; anything else is a fault in it, which may come from this item alone. */
function strangeError(thrown: unknown): HostError {
  return new HostError('engine', `The host failed in a way of its own: ${wordsOf(thrown)}`, { cause: thrown });
}

function isForAll(error: WindroseError): boolean {
  if (error instanceof HostError) return endsEverything.has(error.kind);
  return error instanceof CapabilityError || error instanceof DefinitionError;
}

import type { RunEvent, RunResult, SuspendedRun } from '@windrose/core';
import type { Reader } from './fault-cell.js';

/** How a run ended. */
export type Ended =
  | { readonly how: 'answer'; readonly output: string; readonly result: RunResult }
  | { readonly how: 'error'; readonly error: unknown }
  /** The reader left. */
  | { readonly how: 'left' }
  /** It did not end at all. */
  | { readonly how: 'hung' };

/** What a reader who aborts gives as reason. */
export const enough = new Error('enough');

interface Reading {
  readonly reader: Reader;
  /** Resolves when the fault strikes. */
  readonly struck: Promise<void>;
  readonly abort: (reason: unknown) => void;
}

type Run = AsyncGenerator<RunEvent, RunResult | SuspendedRun, undefined>;

/** Far longer than any deadline of the catalogue, and far shorter than a test may take. */
const longestRunMs = 10_000;
/** Longer than the deadline of the whole answer that a run has whose reader never reads. */
const neverMs = 150;

/** Reads a run in the manner of its reader, and gathers its events. */
export async function readRun(run: Run, events: RunEvent[], reading: Reading): Promise<Ended> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<Ended>((resolve) => {
    timer = setTimeout(() => resolve({ how: 'hung' }), longestRunMs);
  });
  try {
    return await Promise.race([readOn(run, events, reading), hung]);
  } finally {
    clearTimeout(timer);
  }
}

async function readOn(run: Run, events: RunEvent[], { reader, struck, abort }: Reading): Promise<Ended> {
  let isStruck = false;
  void struck.then(() => {
    isStruck = true;
    if (reader === 'abort') abort(enough);
  });
  try {
    for (;;) {
      const next = await run.next();
      if (next.done) return endOf(next.value);
      events.push(next.value);
      if (reader === 'slow') await takeTime();
      if (isStruck && (reader === 'stop' || reader === 'never')) return await leave(run, reader);
    }
  } catch (error) {
    return { how: 'error', error };
  }
}

function endOf(result: RunResult | SuspendedRun): Ended {
  if (result.status === 'done') return { how: 'answer', output: result.output, result };
  return { how: 'error', error: new Error('The run waits for a person, and the tool only reads.') };
}

/** Some turns of the event loop, in which whatever was sent arrives. */
async function takeTime(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Leaves at once, or leaves the run alone for longer than its host may take. */
async function leave(run: Run, reader: 'stop' | 'never'): Promise<Ended> {
  if (reader === 'never') await new Promise((resolve) => setTimeout(resolve, neverMs));
  await run.return(undefined as never);
  return { how: 'left' };
}

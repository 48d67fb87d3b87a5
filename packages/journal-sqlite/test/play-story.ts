import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { SqliteJournal } from '@windrose/journal-sqlite';
import { type DurableEnding, durableInput, type LedgerEntry, makeDurableAgent } from '@windrose/testkit/durable';

/** Where a life of the contract's run leaves its traces. */
export interface StoryPlace {
  readonly folder: string;
  readonly run: string;
  /** Tells the lives of a run apart. */
  readonly life: string;
  readonly reach: (point: string) => void;
}

/** Plays the contract's run on a journal, from the start or from where it had come; its ledger and its events go into files at once. */
export async function playStory(journal: SqliteJournal, place: StoryPlace): Promise<DurableEnding> {
  const { folder, run, life, reach } = place;
  const note = (entry: LedgerEntry): void => appendFileSync(`${folder}/ledger`, `${JSON.stringify(entry)}\n`);
  const agent = makeDurableAgent({ note, reach });
  const isBegun = journal.list().some(({ id }) => id === run);
  const played = isBegun ? journal.resume(agent, run) : journal.start(agent, durableInput, { id: run });
  for await (const event of played) appendFileSync(`${folder}/events-${life}`, `${JSON.stringify(event)}\n`);
  const end = await played.result;
  if (end.status !== 'done') throw new Error('Nobody has to be asked in this story.');
  return { output: end.output, messages: end.state.messages };
}

/** The lines of a file, none where there is none. */
export function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}

import type { SqliteJournal } from '@windrose/journal-sqlite';
import { makeAgent } from './agent.js';

/** What can be done with the run, each in a process of its own. */
export const commands: Readonly<Record<string, (journal: SqliteJournal, payments: string) => Promise<void> | void>> = {
  /** Six in the evening: the agent works until it needs a person. */
  async start(journal, payments) {
    const run = journal.start(makeAgent(payments), 'Pay the invoice R-17.', { id: 'invoice-R-17' });
    const { status } = await run.result;
    console.log(`The run is ${status}.`);
  },
  /** The next morning: somebody sees what waits, and says yes. No agent is needed for that, and no model. */
  approve(journal) {
    for (const { id } of journal.list({ status: 'suspended' })) {
      for (const { call, input, digest } of journal.inspect(id).requests) {
        console.log(`${id} wants ${call.name} ${JSON.stringify(input)}: yes.`);
        journal.approve(id, digest, true);
      }
    }
  },
  /** A worker, whenever: it takes up what can go on. */
  async resume(journal, payments) {
    for (const { id } of journal.list().filter(({ isReady }) => isReady)) {
      const end = await journal.resume(makeAgent(payments), id).result;
      console.log(end.status === 'done' ? end.output : `The run ${id} is ${end.status}.`);
    }
  },
};

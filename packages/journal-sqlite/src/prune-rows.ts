import type { Database } from './database.js';
import type { StepRows } from './step-rows.js';

/** Deletes runs that ended before a moment, and threads whose last turn is older where they are to go too; says how many runs. */
export function pruneRows(database: Database, steps: StepRows, before: number, threads: boolean): number {
  const count = database.transact(() => {
    const runs = database.all(
      `SELECT number FROM runs WHERE status IN ('done', 'failed', 'cancelled') AND changed < ?`,
      before,
    );
    for (const { number } of runs) {
      for (const table of ['requests', 'decisions']) {
        database.get(`DELETE FROM ${table} WHERE run = (SELECT id FROM runs WHERE number = ?)`, number ?? null);
      }
      steps.delete(Number(number));
      database.get('DELETE FROM runs WHERE number = ?', number ?? null);
    }
    if (threads) {
      const old = 'SELECT thread FROM turns GROUP BY thread HAVING max(kept) < ?';
      database.get(`DELETE FROM turns WHERE thread IN (${old})`, before);
    }
    return runs.length;
  });
  // What is free goes back to the disk.
  database.all('PRAGMA incremental_vacuum');
  database.get('PRAGMA wal_checkpoint(TRUNCATE)');
  return count;
}

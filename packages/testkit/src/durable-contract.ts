import { checkLedger, type DurableEnding } from './durable-ledger.js';
import { durablePoints, type LedgerEntry } from './durable-story.js';

export type { DurableEnding } from './durable-ledger.js';
export { checkLedger } from './durable-ledger.js';
export {
  durableCalls,
  durableInput,
  durableOutput,
  durablePoints,
  type DurableWorld,
  type LedgerEntry,
  makeDurableAgent,
} from './durable-story.js';

/** An engine for durable runs, as the contract needs it. */
export interface DurableEngine {
  /**
   * Begins the run of the story under this name, or takes it up where it was begun, in a process of its own, to its end. With `dieAt`, that process
   * dies by `kill -9` when it reaches the point.
   */
  live(run: string, dieAt?: string): Promise<DurableLife>;
  /** What the run's ledger holds, in the order it was written; it lies outside of engine and process. */
  ledger(run: string): Promise<readonly LedgerEntry[]>;
}

/** What came of one life of a run's process. */
export interface DurableLife {
  /** Absent where it died. */
  readonly ending?: DurableEnding;
  /** Every event of this life as JSON, in order, those of a life that died too; absent where the engine gives none. */
  readonly events?: readonly string[];
}

/** What is wrong with a run that nothing happens to, and with telling it again. */
export async function checkUnharmed(engine: DurableEngine, run: string): Promise<string[]> {
  const life = await engine.live(run);
  if (life.ending === undefined) return ['the run died by itself'];
  return [...checkLedger(await engine.ledger(run), life.ending, []), ...(await checkReplay(engine, run, life))];
}

/**
 * What is wrong with a run whose process dies at these points, one after the other, and is taken up each time: a finished step that is done again, a
 * write that is done twice, another output, another story of what had happened.
 */
export async function checkDeaths(engine: DurableEngine, run: string, points: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  let before: readonly string[] = [];
  for (const point of points) {
    const { ending, events = [] } = await engine.live(run, point);
    if (ending !== undefined) return [`the process was to die at "${point}" and came to an end`];
    problems.push(...checkPrefix(before, events));
    before = events;
  }
  const life = await engine.live(run);
  if (life.ending === undefined) return [...problems, 'the run died by itself when it was taken up'];
  if (life.events !== undefined) problems.push(...checkPrefix(before, life.events));
  problems.push(...checkLedger(await engine.ledger(run), life.ending, points));
  return [...problems, ...(await checkReplay(engine, run, life))];
}

/** The whole contract: a death at each point, each in a run of its own, so many at once; what is wrong, by point. */
export async function checkDurableEngine(
  engine: DurableEngine,
  { points = durablePoints, atOnce = 1 }: { readonly points?: readonly string[]; readonly atOnce?: number } = {},
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  const open = [...points];
  const work = async (): Promise<void> => {
    for (let point = open.shift(); point !== undefined; point = open.shift()) {
      const problems = await checkDeaths(engine, `dies at ${point}`, [point]);
      if (problems.length > 0) found[point] = problems;
    }
  };
  const unharmed = await checkUnharmed(engine, 'unharmed');
  if (unharmed.length > 0) found['nothing'] = unharmed;
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** What had been told must be told again, byte for byte. */
function checkPrefix(before: readonly string[], after: readonly string[]): string[] {
  const at = before.findIndex((event, index) => event !== after[index]);
  return at === -1 ? [] : [`event ${at} was ${before[at]}, and then ${after[at]}`];
}

/** A run that has ended is told again, and nothing happens. */
async function checkReplay(engine: DurableEngine, run: string, life: DurableLife): Promise<string[]> {
  const ledger = JSON.stringify(await engine.ledger(run));
  const again = await engine.live(run);
  return [
    ...(JSON.stringify(again.ending) === JSON.stringify(life.ending) ? [] : ['told again, it ended otherwise']),
    ...checkPrefix(life.events ?? [], again.events ?? life.events ?? []),
    ...(JSON.stringify(await engine.ledger(run)) === ledger ? [] : ['told again, something was done again']),
  ];
}

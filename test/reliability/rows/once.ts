import { Agent, type RunState, tool } from '@windrose/core';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { z } from 'zod';
import { dieAt } from '../../../packages/core/test/dying-runs.js';
import { resultsIn } from '../../../packages/core/test/told-by.js';
import { Random } from '../../outputs/random.js';
import { addUp, type Measured, type Row } from '../row.js';
import { measureKills } from './kills.js';
import { checkLedger, type Ledger, writeScript } from './ledger.js';

/** Tools that count what they do; some take a turn of the event loop, before or after. */
function makeTools(random: Random, ledger: Ledger) {
  const pause = (): Promise<void> =>
    random.below(2) === 0 ? Promise.resolve() : new Promise((resolve) => void setImmediate(resolve));
  return (['pay', 'read', 'put'] as const).map((name) =>
    tool({
      name,
      description: 'Does something.',
      approval: 'never',
      ...(name === 'read' && { effect: 'read' }),
      ...(name === 'put' && { idempotent: true }),
      input: z.object({ n: z.number() }),
      execute: async ({ n }, { idempotencyKey }) => {
        await pause();
        ledger.push(name === 'put' ? `put ${idempotencyKey}` : `${name} ${n}`);
        await pause();
        return n;
      },
    }),
  );
}

/** Answers by how far the conversation is, so that it may be asked the same again. */
function makeHost(script: readonly ScriptedAnswer[]): ScriptedHost {
  return new ScriptedHost(
    Array.from({ length: 200 }, () => (request) => {
      const turns = request.kind === 'chat' ? request.messages.filter(({ role }) => role === 'assistant').length : 0;
      return script[turns] ?? 'Done.';
    }),
  );
}

async function playSchedule(random: Random): Promise<readonly string[]> {
  const ledger: string[] = [];
  const script = writeScript(random);
  const tools = makeTools(random, ledger);
  const agent = new Agent<never[]>({ host: makeHost(script), tools: tools as never[], limits: { steps: 20 } });
  let kept: RunState | undefined;
  for (let deaths = 1 + random.below(4); deaths > 0; deaths--) {
    const died = await dieAt(kept ? agent.resumeStream(kept) : agent.stream('Go.'), random.below(40));
    kept = died.kept ?? kept;
    if (died.isOver) break;
  }
  const { state } = await (kept ? agent.resume(kept) : agent.run('Go.'));
  return checkLedger(script, ledger, resultsIn(state.messages));
}

async function measureSchedules(count: number, seed: number): Promise<Measured> {
  const failures: string[] = [];
  for (let at = 0; at < count; at++) {
    const problems = await playSchedule(new Random(seed * 1_000_003 + at));
    if (problems.length > 0) failures.push(`seed ${seed}, schedule ${at}: ${problems.join('; ')}`);
  }
  return { tried: count, failed: failures.length, failures: failures.slice(0, 3) };
}

/** Whatever dies, a write is done once or not at all. */
export const once: Row = {
  id: 'once',
  promise: 'A write is never done twice, whatever dies; one that may have been done is told as not known',
  shown:
    'runs of random calls that die up to four times at random events, taken up from the last checkpoint through JSON; some in a process that is killed with `kill -9` while it keeps checkpoints in a file; effects are counted',
  counts: { test: 40, commit: 1000, night: 100_000 },
  measure: async (count, seed) => {
    const killed = Math.min(500, Math.max(1, Math.floor(count / 20)));
    return addUp(
      [await measureSchedules(count, seed), await measureKills(killed, seed)],
      `${count.toLocaleString('en-US')} schedules in this process, ${killed} in processes that are killed`,
    );
  },
};

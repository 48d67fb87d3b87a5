import { Agent, type RunEvent, type RunResult, type SuspendedRun, type StandardSchema, tool } from '@windrose/core';
import type { ModelPrompt, ModelTurn } from '@windrose/testkit';
import { z } from 'zod';
import { quickClock } from '../faults/quick-clock.js';
import type { hostTargets } from '../hosts/host-targets.js';
import { answering, type Behaved, failing, passing, type Situation } from './behaviours.js';
import { Meaning } from './meaning.js';
import { Random } from './random.js';
import type { Json } from './schemas.js';
import { PartialWatch } from './watch-partials.js';

/** What every run is bounded by. */
export const limits = { steps: 8, corrections: 3, retries: 2 } as const;

/** As many requests as a run can make. */
const mostRequests = limits.steps * (limits.retries + 1);

/** What a model did in one turn, and in what way it was asked then. */
interface PlayedTurn extends Omit<Behaved, 'turn'> {
  readonly name: string;
  /** The host let it write nothing but calls. */
  readonly inCalls: boolean;
}

/** One run, and how it ended. */
export interface Played {
  readonly outcome: { readonly output: unknown } | { readonly error: unknown };
  readonly schema: z.ZodType;
  /** The turns that were taken. */
  readonly turns: readonly PlayedTurn[];
  readonly requests: number;
  readonly partials: PartialWatch;
}

const Report = z.object({
  city: z.string(),
  degrees: z.number().int(),
  mood: z.enum(['calm', 'wild']),
  note: z.string().optional(),
  seen: z.array(z.object({ bird: z.string(), young: z.boolean() })),
});
const report = (at: number): Json => ({
  city: `City ${at}`,
  degrees: at,
  mood: at % 2 === 0 ? 'calm' : 'wild',
  seen: [{ bird: `Gull ${at}`, young: at % 3 === 0 }],
});
const Good = z.object({ kind: z.literal('good'), report: Report });
const Bad = z.object({ kind: z.literal('bad'), why: z.string() });

/** Schemas, and how a report is said in them. */
const shapes: readonly { readonly schema: z.ZodType & StandardSchema; readonly wrap: (one: Json) => Json }[] = [
  { schema: Report, wrap: (one) => one },
  { schema: z.array(Report).min(1), wrap: (one) => [one] },
  { schema: z.object({ report: Report }), wrap: (one) => ({ report: one }) },
  { schema: z.union([Good, Bad]), wrap: (one) => ({ kind: 'good', report: one }) },
  { schema: z.object({ byName: z.record(z.string(), Report) }), wrap: (one) => ({ byName: { one } }) },
  { schema: z.object({ pair: z.tuple([Report, z.number()]) }), wrap: (one) => ({ pair: [one, 2] }) },
];

const look = tool({
  name: 'look_up',
  description: 'Looks something up.',
  effect: 'read',
  input: z.object({ about: z.string() }),
  execute: ({ about }) => ({ about, found: true }),
});

type Behaviour = (situation: Situation) => Behaved;
const all = Object.entries({ ...answering, ...failing, ...passing });
const wrong = Object.entries({ ...failing, ...passing });
const right: [string, Behaviour] = ['right', ({ value, meaning }) => ({ turn: meaning.says(value), means: value })];

/** A few turns gone wrong, and then the right answer for good, or never. */
function pickBehaviours(random: Random): readonly (readonly [string, Behaviour])[] {
  const isNever = random.below(4) === 0;
  const before = random.below(5);
  return Array.from({ length: mostRequests + 4 }, (_, at) =>
    at < before ? random.pick(all) : isNever ? random.pick(wrong) : right,
  );
}

/** Plays one run before a host's emulator; the same seed plays the same. */
export async function playMisbehaviour(target: (typeof hostTargets)[number], seed: number): Promise<Played> {
  const random = new Random(seed);
  const meaning = new Meaning();
  const { schema, wrap } = random.pick(shapes);
  const jsonSchema = z.toJSONSchema(schema) as Json;
  const turns: PlayedTurn[] = [];
  const script = pickBehaviours(random).map(([name, behave], at) => {
    const situation = { value: wrap(report(at)), draft: wrap(report(at + 100)), jsonSchema, meaning, random };
    const { turn, ...meant } = behave(situation);
    return (_prompt: ModelPrompt): ModelTurn => {
      turns.push({ name, ...meant, inCalls: meaning.isAskedByTool });
      return typeof turn === 'function' ? turn() : turn;
    };
  });
  const tools = random.below(2) === 0 ? [] : [look];
  const { host, emulator } = await target.open(script);
  const agent = new Agent({ host: meaning.watch(host), tools, output: schema, limits, clock: quickClock });
  const partials = new PartialWatch();
  const outcome = await watch(agent.stream('Tell me.'), partials);
  await emulator.close();
  return { outcome, schema, turns, requests: emulator.requests.length, partials };
}

async function watch(
  events: AsyncGenerator<RunEvent, RunResult<unknown> | SuspendedRun>,
  partials: PartialWatch,
): Promise<Played['outcome']> {
  try {
    for (;;) {
      const next = await events.next();
      if (next.done) return next.value.status === 'done' ? { output: next.value.output } : { error: next.value };
      partials.take(next.value);
    }
  } catch (error) {
    return { error };
  }
}

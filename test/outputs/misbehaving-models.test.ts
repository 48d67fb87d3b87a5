import { CapabilityError, HostError, LimitError, OutputError, StreamError } from '@windrose/core';
import { describe, expect, it } from 'vitest';
import { hostTargets } from '../hosts/host-targets.js';
import { answering } from './behaviours.js';
import { limits, type Played, playMisbehaviour } from './play-misbehaviour.js';

const firstSeed = Number(process.env['OUTPUTS_SEED'] ?? 1);
/** More at night: `npm run reliability -- --night`. */
const runs = Number(process.env['OUTPUTS_RUNS'] ?? 10);

const readable = Object.keys(answering);
/** Refuses by itself whatever does not keep to the schema. */
const refusing = 'Workers AI, Hermes 2 Pro 7B';

type Ending = 'valid' | 'typed';

function judge({ outcome, schema, turns, requests, partials }: Played, what: string): Ending {
  expect(partials.takenBack, what).toEqual([]);
  expect(requests, what).toBeLessThanOrEqual(limits.steps * (limits.retries + 1));
  if ('error' in outcome) return judgeError(outcome.error, what);
  expect(schema.safeParse(outcome.output).success, what).toBe(true);
  expect(outcome.output, what).toEqual(turns.at(-1)?.means);
  return 'valid';
}

/** An error says what it is, has the run's state, and comes only where nothing was left to be tried. */
function judgeError(error: unknown, what: string): Ending {
  const isTyped = [OutputError, HostError, StreamError, LimitError, CapabilityError].some(
    (each) => error instanceof each,
  );
  if (!isTyped) throw new Error(what, { cause: error });
  expect(error, what).toMatchObject({ code: expect.any(String), state: { version: 1, steps: expect.any(Number) } });
  const { state } = error as OutputError;
  expect(state?.steps, what).toBeLessThanOrEqual(limits.steps);
  // An answer that fills the whole window cannot be given more.
  const isFull = error instanceof OutputError && error.message.includes('cut at the token limit');
  if (error instanceof OutputError && !isFull) expect(state?.corrections, what).toBe(limits.corrections);
  if (error instanceof LimitError) expect(['corrections', 'repeats', 'steps'], what).toContain(error.limit);
  if (error instanceof HostError) expect(error.kind, what).toBe('constraint-failed');
  return 'typed';
}

/** Answers that could be read where they stood, and were asked for again all the same. */
function overlooked({ turns }: Played): string[] {
  const earlier = turns.slice(0, -1).filter(({ means, inCalls }) => means !== undefined && !inCalls);
  return earlier.map(({ name }) => name).filter((name) => readable.includes(name));
}

describe('a model that misbehaves', () => {
  it.each(hostTargets)('gets a valid value or a typed error, and nothing else, out of $name', async (target) => {
    const endings: Ending[] = [];
    for (let at = 0; at < runs; at++) {
      const seed = firstSeed * 100_000 + hostTargets.indexOf(target) * 1000 + at;
      const played = await playMisbehaviour(target, seed);
      const what = `${target.name}, seed ${seed}: ${played.turns.map(({ name }) => name).join(' → ')}`;
      endings.push(judge(played, what));
      if (target.name !== refusing) expect(overlooked(played), what).toEqual([]);
    }
    expect(endings).toHaveLength(runs);
    expect(endings.filter((ending) => ending === 'valid').length).toBeGreaterThan(runs / 2);
  });
});

import { Agent, type RunEvent, type RunResult, type SuspendedRun, tool } from '@windrose/core';
import type { ModelTurn } from '@windrose/testkit';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { quickClock } from '../faults/quick-clock.js';
import { hostTargets } from '../hosts/host-targets.js';
import { Meaning } from './meaning.js';
import { nullCases, type OutputCase, outputCases } from './schemas.js';
import { isBeginning, PartialWatch } from './watch-partials.js';

const look = tool({
  name: 'look_up',
  description: 'Looks something up.',
  effect: 'read',
  input: z.object({ about: z.string(), closely: z.boolean().optional() }),
  execute: ({ about }) => ({ about, found: true }),
});
const called: ModelTurn = { calls: [{ name: 'look_up', arguments: { about: 'Paris' } }] };
const talk: ModelTurn = { text: 'I know enough by now.' };

interface Way {
  readonly tools: readonly (typeof look)[];
  /** What the model does before it answers. */
  readonly before: readonly ModelTurn[];
  /** To the end too, and not only as a stream. */
  readonly isTwice?: true;
}

const ways: readonly (Way & { readonly way: string })[] = [
  { way: 'without tools', tools: [], before: [], isTwice: true },
  { way: 'with a tool that is called first', tools: [look], before: [called] },
  { way: 'with a tool that is not called', tools: [look], before: [] },
];

type Target = (typeof hostTargets)[number];

/** Asks as a stream, and before that to the end where that is wanted. */
async function ask(target: Target, { schema, means }: OutputCase, { tools, before, isTwice }: Way) {
  const meaning = new Meaning();
  const turns = [...before, meaning.says(means)];
  const { host, emulator } = await target.open([...turns, ...turns]);
  try {
    const agent = new Agent({ host: meaning.watch(host), tools, output: schema, clock: quickClock });
    const whole = isTwice ? await agent.run('Tell me.') : undefined;
    const partials = new PartialWatch();
    const events: RunEvent[] = [];
    const streamed = await drain(agent.stream('Tell me.'), (event) => {
      partials.take(event);
      events.push(event);
    });
    const statuses = [...new Set(emulator.requests.map(({ status }) => status))];
    return { whole, streamed, partials, events, statuses };
  } finally {
    await emulator.close();
  }
}

async function drain<Output>(
  events: AsyncGenerator<RunEvent, RunResult<Output> | SuspendedRun>,
  see: (event: RunEvent) => void,
): Promise<RunResult<Output>> {
  for (;;) {
    const next = await events.next();
    if (next.done) {
      if (next.value.status === 'suspended') throw new Error('The run waits for a person.');
      return next.value;
    }
    see(next.value);
  }
}

/** The typed value at the first time of asking, and nothing but its beginnings on the way there. */
async function expectTyped(target: Target, each: OutputCase, way: Way): Promise<void> {
  const { whole, streamed, partials, events, statuses } = await ask(target, each, way);
  const on = `${each.name}, ${target.name}`;
  expect(streamed.output, on).toEqual(each.typed);
  if (whole !== undefined) expect(whole.output, on).toEqual(each.typed);
  expect(statuses, on).toEqual([200]);
  const { corrections, steps } = streamed.state;
  expect({ corrections, steps }, on).toEqual({ corrections: 0, steps: way.before.length + 1 });
  const isDowngraded = events.some((event) => event.type === 'notice' && event.code === 'downgraded');
  expect(isDowngraded, on).toBe(false);
  expect(partials.takenBack, on).toEqual([]);
  const shown = partials.answers.at(-1) ?? [];
  for (const part of shown) expect(isBeginning(part, each.means), `${on}: ${JSON.stringify(part)}`).toBe(true);
  if (each.isShownWhole) expect(shown.at(-1), on).toEqual(each.means);
}

describe.each(hostTargets)('a structured answer of $name', (target) => {
  it.each(ways)('is the same typed value, whole and streamed, $way', async (way) => {
    for (const each of outputCases) await expectTyped(target, each, way);
  });
});

describe('a structured answer in two phases', () => {
  const way = { tools: [look], before: [called, talk] };
  // What is said beside the tools would be the text that is wanted.
  const cases = outputCases.filter(({ name }) => name !== 'a text');

  it('is bound once the tools are done', async () => {
    const inPhases = await Promise.all(hostTargets.map(isInPhases));
    const targets = hostTargets.filter((_, at) => inPhases[at]);
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) for (const each of cases) await expectTyped(target, each, way);
  });

  async function isInPhases(target: Target): Promise<boolean> {
    const { host, emulator } = await target.open([]);
    await emulator.close();
    return new Agent({ host, tools: [look], output: z.object({}) }).plan().output === 'two-phases';
  }
});

describe.each(nullCases)('null for what is optional, $name,', (each) => {
  it('is the same as to leave it out, on every host', async () => {
    for (const target of hostTargets) await expectTyped(target, each, { tools: [], before: [] });
  });
});

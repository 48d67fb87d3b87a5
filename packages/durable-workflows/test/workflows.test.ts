import {
  checkDurableEngine,
  checkLedger,
  type DurableEngine,
  durableOutput,
  durablePoints,
} from '@windrose/testkit/durable';
import { beforeAll, describe, expect, it } from 'vitest';
import { durableEngine, idOf } from './engine/durable-engine.js';
import { openWorkflows, type Workflows } from './engine/open-workflows.js';

let workflows: Workflows;
let places: readonly string[];
let problems: Awaited<ReturnType<typeof checkDurableEngine>>;
let waiting: readonly { readonly digest: string }[];
const afterLoad = 'kept call RUN:1:000000001';

// One kill for all: each instance waits at a place of its own, then all of them die at once.
beforeAll(async () => {
  workflows = await openWorkflows();
  await workflows.begin('whole', { scenario: 'story' });
  await workflows.begin('paying', { scenario: 'paying' });
  await workflows.begin('killed-large', { scenario: 'large', stopAt: afterLoad });
  waiting = await workflows.desk.asked('paying');
  await workflows.desk.stopped('killed-large');
  const { kept } = await workflows.end('whole');
  places = kept.map((step) => `kept ${step}`);
  const engine = durableEngine(workflows, durablePoints.length + places.length);
  const [found] = await Promise.all([
    checkDurableEngine(engine, { atOnce: durablePoints.length }),
    ...places.map((place) => dieAt(engine, place)),
  ]);
  problems = found;
  return () => workflows[Symbol.asyncDispose]();
});

async function dieAt(engine: DurableEngine, place: string): Promise<void> {
  await engine.live(place, place);
  await engine.live(place);
}

describe('a Workflow that is killed, and paused and resumed', () => {
  it('keeps to the contract for all engines, wherever it dies in a request or a call', () => {
    expect(problems).toEqual({});
  });

  it('does no finished step again, and nothing twice that may not be, after whichever step it dies', async () => {
    expect(places).toHaveLength(28);
    for (const place of places) {
      const then = await workflows.desk.stopped(idOf(place));
      const { output, worked, events } = await workflows.end(idOf(place));
      expect(output, place).toMatchObject({ output: durableOutput });
      expect(
        worked.filter((step) => then.kept.includes(step)),
        place,
      ).toEqual([]);
      expect(events.slice(0, then.events.length), place).toEqual(then.events);
      const begun = workflows.desk.ledgerOf(idOf(place)).filter(({ at }) => at === 'begun');
      const payments = begun.flatMap(({ what }) => (what.startsWith('pay') ? [what] : []));
      expect(new Set(payments).size, place).toBe(payments.length);
    }
  });

  it('while it waits for people goes on with what they say, even where the engine takes up nothing by itself', async () => {
    for (const { digest } of waiting) await workflows.decide('paying', digest, true);
    const { output, worked } = await workflows.end('paying');
    expect(output).toEqual({ output: 'Done.', results: ['{"item":1}', '{"item":2}'] });
    expect(worked).not.toContain('request 1');
    expect(workflows.desk.ledgerOf('paying')).toHaveLength(2);
  });

  it('gets back a result of more than a step may hold', async () => {
    await workflows.pause('killed-large');
    await workflows.resume('killed-large');
    const { output, worked } = await workflows.end('killed-large');
    expect(output).toEqual({ output: 'Read.', length: 2_000_002 });
    expect(worked).not.toContain('call RUN:1:000000001');
  });
});

async function run(scenario: string, params: object = {}): ReturnType<Workflows['end']> {
  await workflows.begin(scenario, { scenario, ...params });
  return workflows.end(scenario);
}

describe('a run in a Workflow', () => {
  it('has a step for its beginning, each request, each call, and the beginning of calls that may not run twice', () => {
    expect(places.slice(0, 7)).toEqual([
      'kept begin',
      'kept request 1',
      'kept call RUN:1:000000001',
      'kept request 2',
      'kept begun RUN:2:000000002',
      'kept call RUN:2:000000002',
      'kept request 3',
    ]);
  });

  it('sleeps before it asks a busy host again', async () => {
    const { output, worked } = await run('resting');
    expect(output).toEqual({ output: 'Rested.' });
    expect(worked).toEqual(['begin', 'request 1', 'request 2']);
  });

  it('may be one of several, each with a name, and a name that was used is refused', async () => {
    const { output, worked } = await run('twins');
    expect(output).toEqual({ outputs: ['Seen.', 'Seen.'], third: 'DEFINITION' });
    expect(worked).toContain('two: call RUN:1:000000001');
  });

  it('goes on where it was when it is paused in the middle of a request and resumed', async () => {
    await workflows.begin('paused', { scenario: 'story', stopAt: 'request 3 answered' });
    await workflows.desk.stopped('paused');
    await workflows.pause('paused');
    workflows.desk.release('paused');
    await workflows.resume('paused');
    const { output, worked } = await workflows.end('paused');
    expect(output).toMatchObject({ output: durableOutput });
    expect(worked).not.toContain('request 3');
    expect(worked).toContain('request 4');
    expect(checkLedger(workflows.desk.ledgerOf('paused'), { output: durableOutput }, [])).toEqual([]);
  });
});

describe('a run that fails', () => {
  it('is an instance in error that says what was wrong', async () => {
    const { status, error } = await run('failing');
    expect([status, error?.message]).toEqual(['errored', 'HostError: Who are you?']);
  });

  it('rejects with the typed error and its state for whoever catches it', async () => {
    const { status, output } = await run('caught');
    expect([status, output]).toEqual(['complete', { code: 'HOST', kind: 'auth', status: 401, messages: 3 }]);
  });

  it('is not tried again by the engine where the program is at fault', async () => {
    const { status, error } = await run('broken');
    expect([status, error?.message]).toEqual(['errored', 'A fault of the program.']);
  });
});

describe('calls that need a person', () => {
  async function pay(id: string, decisions: readonly unknown[], params: object = {}): ReturnType<Workflows['end']> {
    await workflows.begin(id, { scenario: 'paying', ...params });
    const requests = await workflows.desk.asked(id);
    const pairs = requests.map(({ digest }, index) => ({ digest, decision: decisions[index] }));
    for (const { digest, decision } of pairs.reverse()) {
      if (decision !== undefined) await workflows.decide(id, digest, decision);
    }
    return workflows.end(id);
  }

  it('wait for an event each, in whatever order they come', async () => {
    const { output } = await pay('both', [true, { approved: false, reason: 'too dear' }]);
    expect(output).toEqual({
      output: 'Done.',
      results: ['{"item":1}', expect.stringContaining('did not allow pay: too dear')],
    });
    expect(workflows.desk.ledgerOf('both')).toMatchObject([{ what: 'pay' }]);
  });

  it('are refused where the event is no decision', async () => {
    const unread: unknown = expect.stringContaining('could not be read');
    const { output } = await pay('odd', [{ yes: true }, 'approved']);
    expect(output).toMatchObject({ results: [unread, unread] });
    expect(workflows.desk.ledgerOf('odd')).toEqual([]);
  });

  it('are refused once their time is over', async () => {
    const late: unknown = expect.stringContaining('nobody answered in time');
    const { output } = await pay('late', [], { approvalMs: 1 });
    expect(output).toMatchObject({ results: [late, late] });
    expect(workflows.desk.ledgerOf('late')).toEqual([]);
  });
});

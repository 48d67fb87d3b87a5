import { type Journal, runDurably } from '@windrose/core/journal';
import { describe, expect, it } from 'vitest';
import {
  checkDurableEngine,
  type DurableEngine,
  durableInput,
  durableOutput,
  durablePoints,
  type LedgerEntry,
  makeDurableAgent,
} from './durable-contract.js';

/** An engine in memory: a process dies in that what it does never ends. `forgets` are keys that it loses. */
function memoryEngine(forgets: RegExp = /^$/): DurableEngine {
  const runs = new Map<string, { kept: Map<string, string>; ledger: LedgerEntry[] }>();
  const runOf = (id: string) => {
    const run = runs.get(id) ?? { kept: new Map<string, string>(), ledger: [] };
    runs.set(id, run);
    return run;
  };
  return {
    ledger: async (run) => [...runOf(run).ledger],
    async live(id, dieAt) {
      const { kept, ledger } = runOf(id);
      let die = (): void => {};
      const death = new Promise<undefined>((resolve) => (die = () => resolve(undefined)));
      const agent = makeDurableAgent({
        note: (entry) => void ledger.push(entry),
        reach: (point) => (point === dieAt ? (die(), new Promise<never>(() => {})) : undefined),
      });
      const journal: Journal = {
        async step<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
          const text = kept.get(key);
          if (text !== undefined) return JSON.parse(text) as Value;
          const value = await work();
          if (!forgets.test(key)) kept.set(key, JSON.stringify(value));
          return value;
        },
        sleep: async () => {},
      };
      const events: string[] = [];
      const play = async () => {
        const played = runDurably(agent, durableInput, { journal });
        for (;;) {
          const next = await played.next();
          if (next.done) return next.value;
          events.push(JSON.stringify(next.value));
        }
      };
      const end = await Promise.race([play(), death]);
      if (end?.status !== 'done') return { events };
      return { events, ending: { output: end.output, messages: end.state.messages } };
    },
  };
}

describe('the contract of durable runs', () => {
  it('is kept by an engine that keeps steps, at each of its points', async () => {
    expect(durablePoints).toHaveLength(54);
    expect(new Set(durablePoints).size).toBe(54);
    expect(await checkDurableEngine(memoryEngine(), { atOnce: 4 })).toEqual({});
  });

  it.each([
    ['requests', /^request 3$/, 'pay 3 begun', /request 3 was finished and began again/],
    ['calls that read', /^call .*:1:/, 'pay 5 done', /look 1 was finished and began again/],
    ['calls that write', /^call .*:2:/, 'request 9 begun', /pay 1 was done, and the model was told .*It is not known/],
    ['that a write was begun', /^begun .*:2:/, 'pay 1 done', /pay 1 was done 2 times/],
    ['how the run began', /^begin$/, 'put 1 done', /put 1 was given 2 idempotency keys/],
  ])('finds an engine that forgets %s', async (_, forgets, point, problem) => {
    const found = await checkDurableEngine(memoryEngine(forgets), { points: [point] });
    expect(JSON.stringify(found[point])).toMatch(problem);
  });

  it('finds an engine that does a run that has ended again', async () => {
    const found = await checkDurableEngine(memoryEngine(/./), { points: [] });
    expect(found['nothing']).toContain('told again, something was done again');
  });

  it('has a story that ends the same without any engine', async () => {
    const agent = makeDurableAgent({ note: () => {}, reach: () => {} });
    const { output, state } = await agent.run(durableInput);
    expect([output, state.steps, state.toolCalls]).toEqual([durableOutput, 10, 12]);
  });
});

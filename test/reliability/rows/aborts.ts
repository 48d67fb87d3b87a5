import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, tool } from '@windrose/core';
import { mistral } from '@windrose/host-mistral';
import { z } from 'zod';
import { Random } from '../../outputs/random.js';
import type { Row } from '../row.js';
import { type Conduct, type PhaseServer, startPhaseServer } from './phase-server.js';

interface Phase {
  readonly name: string;
  readonly conduct: Conduct;
  /** Where in a run it begins: at a request, or at an event of this type. */
  readonly begins: 'request' | 'text-delta' | 'retry' | 'tool-start' | 'approval-request';
}

const phases: readonly Phase[] = [
  { name: 'first byte', conduct: 'is-silent', begins: 'request' },
  { name: 'body', conduct: 'sends-headers', begins: 'request' },
  { name: 'middle of a stream', conduct: 'stalls', begins: 'text-delta' },
  { name: 'pause before a retry', conduct: 'is-busy', begins: 'retry' },
  { name: 'tool', conduct: 'calls', begins: 'tool-start' },
  { name: 'approval', conduct: 'calls', begins: 'approval-request' },
];

const never = (): Promise<never> => new Promise(() => {});
const mostMs = 50;

/** How long it took from the abort to the rejection; what is wrong, where it was no rejection with the reason. */
async function abortIn(phase: Phase, server: PhaseServer, delayMs: number): Promise<{ ms: number; problem?: string }> {
  server.conduct = phase.conduct;
  const wait = tool({ name: 'wait', description: 'Waits.', input: z.object({ n: z.number() }), execute: never });
  const host = mistral({ baseUrl: server.url, apiKey: 'none' });
  const approval = { wait: phase.begins === 'approval-request' ? 'always' : 'never' } as const;
  const agent = new Agent({ host, tools: [wait], approval });
  const controller = new AbortController();
  const reason = new Error('enough');
  let abortedAt = 0;
  const abort = async (): Promise<void> => {
    if (delayMs > 0) await sleep(delayMs);
    abortedAt = performance.now();
    controller.abort(reason);
  };
  server.onRequest = phase.begins === 'request' ? () => void abort() : () => {};
  if (phase.begins !== 'request') agent.on(phase.begins, () => void abort());
  const error: unknown = await agent
    .run('Go.', { signal: controller.signal, approve: never })
    .catch((each: unknown) => each);
  const ms = performance.now() - abortedAt;
  return error === reason ? { ms } : { ms, problem: `${phase.name}: ended with ${String(error)}` };
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** An abort ends a run at once, wherever it is. */
export const aborts: Row = {
  id: 'aborts',
  promise: `An aborted run rejects with the signal's own reason, within ${mostMs} ms for 99 of 100`,
  shown: `aborts while it waits for ${phases.map(({ name }) => name).join(', ')}, over loopback, by the real clock`,
  counts: { test: 12, commit: 1000, night: 10_000 },
  isMeter: true,
  measure: async (count, seed) => {
    const random = new Random(seed);
    await using server = await startPhaseServer();
    const failures: string[] = [];
    const times: number[] = [];
    for (let turn = 0; turn < count; turn++) {
      const phase = phases[turn % phases.length] as Phase;
      const { ms, problem } = await abortIn(phase, server, random.below(3));
      times.push(ms);
      if (problem !== undefined) failures.push(problem);
    }
    times.sort((a, b) => a - b);
    const late = at(times, 0.99) > mostMs ? times.filter((ms) => ms > mostMs).length : 0;
    const [p50, p99, most] = [at(times, 0.5), at(times, 0.99), at(times, 1)].map((ms) => ms.toFixed(1));
    const note = `p50 ${p50} ms, p99 ${p99} ms, longest ${most} ms`;
    return { tried: count, failed: failures.length + late, failures: failures.slice(0, 3), note };
  },
};

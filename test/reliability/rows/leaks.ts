import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { mistral } from '@windrose/host-mistral';
import { z } from 'zod';
import { collectGarbage, retainedBytes } from '../collect-garbage.js';
import type { Row } from '../row.js';
import { type PhaseServer, startPhaseServer } from './phase-server.js';

const mostBytes = 5_000_000;
const wait = tool({
  name: 'wait',
  description: 'Waits.',
  effect: 'read',
  input: z.object({ n: z.number() }),
  execute: async ({ n }, { signal }) => {
    signal.addEventListener('abort', () => {}, { once: true });
    return n;
  },
});

/** One run; of ten, one over loopback, one that is left early, and one that fails. */
async function runOnce(turn: number, server: PhaseServer, signal: AbortSignal): Promise<void> {
  const tools = [wait];
  if (turn % 10 === 0) {
    await new Agent({ host: mistral({ baseUrl: server.url, apiKey: 'none' }), tools }).run('Go.', { signal });
    return;
  }
  const answer = turn % 10 === 1 ? new Error('a host that is broken') : 'Done.';
  const host = new ScriptedHost([{ calls: [{ name: 'wait', arguments: { n: turn } }] }, answer]);
  const agent = new Agent({ host, tools });
  if (turn % 10 !== 2)
    return agent.run('Go.', { signal }).then(
      () => {},
      () => {},
    );
  for await (const event of agent.stream('Go.', { signal })) if (event.type === 'tool-start') break;
}

const countResources = (): number => process.getActiveResourcesInfo().filter((kind) => kind !== 'Immediate').length;

/** What a run needed is gone after it. */
export const leaks: Row = {
  id: 'leaks',
  promise: 'Nothing is left of a run: no memory, no timer or socket, no listener on a signal that runs share',
  shown:
    'runs on one signal, a tenth over loopback, a tenth left early, a tenth that fail; heap after garbage collection, active resources, listeners',
  counts: { test: 40, commit: 10_000, night: 100_000 },
  isMeter: true,
  measure: async (count) => {
    await using server = await startPhaseServer();
    const { signal } = new AbortController();
    const warmUp = Math.min(500, count);
    for (let turn = 0; turn < warmUp; turn++) await runOnce(turn, server, signal);
    await collectGarbage();
    const [before, resources] = [retainedBytes(), countResources()];
    for (let turn = 0; turn < count; turn++) await runOnce(turn, server, signal);
    await sleep(100);
    await collectGarbage();
    const grown = retainedBytes() - before;
    const [moreResources, listeners] = [countResources() - resources, getEventListeners(signal, 'abort').length];
    const failures = [
      ...(grown > mostBytes ? [`the heap grew by ${grown} bytes`] : []),
      ...(moreResources > 0
        ? [`${moreResources} resources are left: ${process.getActiveResourcesInfo().join(', ')}`]
        : []),
      ...(listeners > 0 ? [`${listeners} listeners are left`] : []),
    ];
    const note = `heap ${(grown / 1e6).toFixed(2)} MB more after ${count.toLocaleString('en-US')} runs, ${moreResources} resources and ${listeners} listeners left`;
    return { tried: count, failed: failures.length, failures, note };
  },
};

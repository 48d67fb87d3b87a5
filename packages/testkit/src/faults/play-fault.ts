import { getEventListeners } from 'node:events';
import { Agent, type Host, type RunEvent, type RunState, systemClock, tool } from '@windrose/core';
import { z } from 'zod';
import type { ConformanceTarget } from '../conformance/conformance-target.js';
import type { ModelPrompt, ModelScript } from '../scripted-model.js';
import type { FaultCell } from './fault-cell.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import { readRun, type Ended } from './read-run.js';
import { slowDeadlines } from './slow-deadlines.js';
import { behave, hasSeenResult, question, rightResult } from './scenario.js';
import { waitUntilNone } from './watch-process.js';

/** What was seen of a run under a fault. */
export interface SeenFault {
  readonly ended: Ended;
  readonly events: readonly RunEvent[];
  /** What the tool was run with. */
  readonly inputs: readonly unknown[];
  /** How often the fault struck. */
  readonly strikes: number;
  /** What the run left behind while its host was still there. */
  readonly left: readonly string[];
}

/** What must be said nowhere. */
export const secrets = ['canary-key-5f0c1e7a9b3d', 'canary-header-77aa01d2'] as const;
const [apiKey, header] = secrets;

const usualBounds = { answerBytes: 300_000, eventBytes: 100_000 };
const largeBounds = { answerBytes: 12_000_000 };
/** Pauses and the deadlines of slow tools pass at once; the longer ones of runs and other tools keep their time. */
const clock = {
  ...systemClock,
  after: (ms: number, action: () => void) => systemClock.after(ms <= 10_000 ? 0 : ms, action),
};

/** A run while it is played. */
class Play {
  strikes = 0;
  readonly inputs: unknown[] = [];
  server: FaultServer | undefined;
  readonly struck: Promise<void>;
  readonly #cell: FaultCell;
  #tellStruck = (): void => undefined;

  constructor(cell: FaultCell) {
    this.#cell = cell;
    this.struck = new Promise((resolve) => (this.#tellStruck = resolve));
  }

  /** Whether the fault strikes now. */
  readonly strikesNow = (strikes: number): boolean => {
    const { fault, at, isLasting } = this.#cell;
    const phase = this.inputs.length === 0 ? 'call' : 'answer';
    if (strikes > 0 && !isLasting) return false;
    return phase === at || (fault.at === undefined && phase === 'answer' && strikes > 0);
  };

  /** Whether the host is about to be slow. */
  readonly slowsNow = (): boolean => {
    const { isSlow, strike } = this.#cell.fault;
    if (isSlow !== true || strike.where === 'tool') return false;
    return strike.where === 'handshake' || this.strikesNow(this.server?.strikes ?? 0);
  };

  strike(): void {
    this.strikes += 1;
    this.#tellStruck();
  }

  /** The model, which behaves unless the fault is its own. */
  readonly model = (prompt: ModelPrompt) => {
    const { fault, isLasting } = this.#cell;
    const { strike } = fault;
    if (strike.where !== 'model' || hasSeenResult(prompt) || (this.strikes > 0 && !isLasting)) return behave(prompt);
    const turn = strike.turn(prompt);
    if (turn === undefined) return behave(prompt);
    this.strike();
    return turn;
  };

  readonly execute = (input: { city?: string }, signal: AbortSignal): unknown => {
    const { fault, isLasting, variant } = this.#cell;
    const { strike } = fault;
    this.inputs.push(structuredClone(input));
    if (strike.where !== 'tool' || (this.strikes > 0 && !isLasting)) return rightResult;
    this.strike();
    return strike.execute(input, { signal, good: rightResult, variant });
  };
}

const mostTurns = 40;

/** The tool of the scenario. */
export function weatherTool(execute: (input: { city?: string }, signal: AbortSignal) => unknown) {
  return tool({
    name: 'get_weather',
    description: 'The weather in a city, now.',
    effect: 'read',
    trust: 'trusted',
    input: z.object({ city: z.string() }),
    execute: (input, { signal }) => execute(input, signal),
  });
}

/** Lets a fault strike a run of an adapter, and tells what was seen; the host is closed at the end. */
export async function playFault(target: ConformanceTarget, cell: FaultCell): Promise<SeenFault> {
  const { fault } = cell;
  const play = new Play(cell);
  const opened = await target.open(Array<ModelScript[number]>(mostTurns).fill(play.model), {
    apiKey,
    wire: {
      headers: { 'x-canary': header },
      bounds: fault.isLarge ? largeBounds : usualBounds,
      deadlines: slowDeadlines(play.slowsNow, cell.reader === 'never'),
    },
    between: async (url) => {
      const server = await startFaultServer(url, { ...cell, strikesNow: play.strikesNow, apiKey: knownKey(target) });
      play.server = server;
      void server.struck.then(() => play.strike());
      return server;
    },
  });
  try {
    const { signal, abort } = abortable();
    const agent = makeAgent(opened.host, play, cell);
    const events: RunEvent[] = [];
    const run = agent.stream(question, { signal });
    const ended = await readRun(run, events, { reader: cell.reader, struck: play.struck, abort });
    const left = await waitUntilNone(() => findLeft(play, signal));
    const strikes = Math.max(play.strikes, play.server?.strikes ?? 0);
    return { ended, events, inputs: play.inputs, strikes, left };
  } finally {
    await opened.emulator.close();
  }
}

/** A host that has no key has none to say back. */
function knownKey({ skip }: ConformanceTarget): string | undefined {
  return skip?.['secrets:key-is-never-said'] === undefined ? apiKey : undefined;
}

function makeAgent(host: Host, play: Play, { fault, strategy, isLasting }: FaultCell) {
  const agent = new Agent({
    host,
    clock,
    tools: [weatherTool(play.execute)],
    limits: {
      steps: 8,
      corrections: 2,
      retries: fault.isSlow && isLasting ? 0 : 1,
      ...(fault.isSlow && { toolMs: 20 }),
    },
    ...(strategy !== undefined && { strategy }),
  });
  const { strike } = fault;
  if (strike.where === 'listener') {
    agent.on('tool-result', () => {
      play.strike();
      return strike.listen();
    });
    agent.on('tool-result', async () => strike.listen());
  }
  return agent;
}

function abortable(): { readonly signal: AbortSignal; readonly abort: (reason: unknown) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}

function findLeft({ server }: Play, signal: AbortSignal): string[] {
  const listeners = getEventListeners(signal, 'abort').length;
  const busy = server?.busy ?? 0;
  return [
    ...(listeners > 0 ? [`left: ${listeners} listeners on the signal`] : []),
    ...(busy > 0 ? [`left: ${busy} connections with an answer under way`] : []),
  ];
}

/** Takes a state up again before the same host, now without a fault; gives the answer. */
export async function takeUp(target: ConformanceTarget, state: RunState, { strategy }: FaultCell): Promise<string> {
  const opened = await target.open(Array<ModelScript[number]>(mostTurns).fill(behave));
  const { steps, corrections, toolCalls } = state;
  const agent = new Agent({
    host: opened.host,
    tools: [weatherTool(() => rightResult)],
    limits: { steps: steps + 8, corrections: corrections + 3, toolCalls: toolCalls + 8 },
    ...(strategy !== undefined && { strategy }),
  });
  try {
    const { output } = await agent.resume(JSON.parse(JSON.stringify(state)) as RunState);
    return output;
  } finally {
    await opened.emulator.close();
  }
}

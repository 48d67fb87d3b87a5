import { EventEmitter } from 'eventemitter3';
import type { Host, OutputSpec, ToolChoice } from './host/host.js';
import type { Sampling } from './host/sampling.js';
import type { StrategyName } from './host/strategy.js';
import { Asker } from './loop/asker.js';
import { type Clock, newRunId, systemClock } from './loop/clock.js';
import { drive } from './loop/drive.js';
import type { RunEvent, RunResult, SuspendedRun } from './loop/events.js';
import { inputMessages } from './loop/input-messages.js';
import { completeLimits, type Limits } from './loop/limits.js';
import { checkApproval, mapTools } from './loop/map-tools.js';
import type { AgentContext } from './loop/run-context.js';
import { mustAsk } from './loop/must-ask.js';
import { pickSampling } from './loop/pick-sampling.js';
import { readState } from './loop/read-state.js';
import type { Route } from './loop/route.js';
import type { RunOptions } from './loop/run-options.js';
import { beginState, type RunState } from './loop/state.js';
import { streamOf } from './loop/stream-of.js';
import { type Tell, tellNobody } from './loop/tell.js';
import { runInThread } from './loop/thread.js';
import type { Message } from './message.js';
import { toJsonSchema } from './schema/json-schema.js';
import type { StandardSchema } from './schema/standard-schema.js';
import type { Plan } from './strategy/choose.js';
import type { Approval, Tool } from './tool.js';

export type { RunOptions } from './loop/run-options.js';

/** What an agent is made of; sampling settings left out take the host's defaults. */
export interface AgentOptions<Tools extends readonly Tool[], Output, Input = Output> extends Sampling {
  /** A host, or a route over several: `fallback` or `hedge` of `@windrose/core/route`. */
  readonly host: Host | Route;
  /** Who the agent is and how it should act: the system message. */
  readonly instructions?: string;
  /** What the model may call; each has a name of its own. Default: nothing. */
  readonly tools?: Tools;
  /** The schema of the answer; without one, the answer is text. */
  readonly output?: StandardSchema<Input, Output>;
  /** For the first request; later ones leave it to the model. Default `auto`. */
  readonly toolChoice?: ToolChoice<Tools[number]['name']>;
  /** Whether one answer may hold several calls; unsaid, as the host does. */
  readonly parallelCalls?: boolean;
  readonly limits?: Partial<Limits>;
  /** When a person is asked before a tool runs, by the tool's name; goes before what the tool itself says. */
  readonly approval?: { readonly [Name in Tools[number]['name']]?: Approval };
  /** A way of asking other than the plan would choose, for comparison. */
  readonly strategy?: StrategyName;
  /**
   * What happens to a conversation that is too long for the host. `shorten`: on its way, never in the state, old results are cut first, and a
   * notice says so; `refuse`: `HostError` of the kind `context`. Default `shorten`.
   */
  readonly fit?: 'shorten' | 'refuse';
  /** Any setting the host would lose or bend is an error instead, and so is a conversation that is too long for it. Default false. */
  readonly strict?: boolean;
  /** Time and chance, for tests. */
  readonly clock?: Clock;
}

type RunEnd = RunResult<unknown> | SuspendedRun;

/** A run as events; its return value is the result. */
type RunStream<Tools extends readonly Tool[], Output, Input> = AsyncGenerator<
  RunEvent<Tools[number]['name'], Input>,
  RunResult<Output> | SuspendedRun,
  undefined
>;

type Listener<Name extends string, Input, Type extends RunEvent['type']> = (
  event: Extract<RunEvent<Name, Input>, { type: Type }>,
) => void;

/**
 * A model with tools: answers a request by asking its host, running the calls the model writes, and validating the answer.
 *
 * The constructor throws `DefinitionError` for tools or schemas that cannot be, and `CapabilityError` for what the host cannot do.
 */
export class Agent<const Tools extends readonly Tool[] = readonly [], Output = string, Input = Output> {
  readonly #instructions: string | undefined;
  readonly #context: AgentContext;
  readonly #emitter = new EventEmitter();

  constructor(options: AgentOptions<Tools, Output, Input>) {
    const { host, tools = [], clock = systemClock, output: answer, ...wishes } = options;
    this.#instructions = options.instructions;
    const toolMap = mapTools(tools, options.toolChoice);
    const output: OutputSpec | undefined = answer && {
      name: 'answer',
      schema: toJsonSchema(answer, "the agent's output"),
    };
    const wants = {
      ...wishes,
      tools: tools.map(({ spec }) => spec),
      toolCount: tools.length,
      wantsOutput: output !== undefined,
      sampling: pickSampling(options),
      ...(output !== undefined && { output }),
    };
    const hosts = (host as Partial<Route> | undefined)?.hosts ?? [host as Host];
    const askers = hosts.map((each) => new Asker(each, wants));
    // Where tools are forbidden none runs, whatever the model writes.
    const callable = options.toolChoice === 'none' ? new Map<string, Tool>() : toolMap;
    this.#context = {
      // A route has hosts, or it could not be made.
      asker: askers[0] as Asker,
      askers,
      ...('hosts' in host && { route: host }),
      tools: callable,
      approval: checkApproval(options.approval, toolMap),
      limits: completeLimits(options.limits),
      clock,
      ...(answer && { output: answer }),
    };
  }

  /** How the host will be asked and what becomes of each setting, without sending anything. */
  plan(): Plan {
    return this.#context.asker.way('first').choice.plan;
  }

  /**
   * Runs to the end and resolves to the answer. Hosts are asked for whole answers, unless a listener hears of their pieces.
   *
   * Rejects with `HostError`, `StreamError`, `CapabilityError`, `LimitError`, `OutputError`, or `ApprovalError` where a person must be asked, each
   * with the run's `state`; with `DefinitionError` for what is no text and no messages; when aborted, with the signal's reason.
   */
  run(input: string | readonly Message[], options: RunOptions = {}): Promise<RunResult<Output>> {
    return this.#toEnd((tell) => this.#begin(inputMessages(input, this.#instructions), options, tell));
  }

  /** The run as events, pulled one by one; its return value is the result, or the suspended run, and leaving it cancels the run. Throws as {@link run} rejects. */
  stream(input: string | readonly Message[], options: RunOptions = {}): RunStream<Tools, Output, Input> {
    const said = inputMessages(input, this.#instructions);
    return this.#toStream(options.signal, (tell, own) => this.#begin(said, options, tell, own));
  }

  /**
   * Takes up a run that was suspended or cut off: `state` is that of a result, an error or a checkpoint, also after JSON. A call that was under
   * way runs again if its tool reads or is idempotent; of others the model is told that they may have run.
   *
   * Rejects as {@link run} does, and with `StateError` where the state cannot be taken up.
   */
  resume(state: RunState, options: RunOptions = {}): Promise<RunResult<Output>> {
    return this.#toEnd((tell) => this.#goOn(state, options, tell));
  }

  /** The run of {@link resume} as events, as {@link stream} gives them. */
  resumeStream(state: RunState, options: RunOptions = {}): RunStream<Tools, Output, Input> {
    return this.#toStream(options.signal, (tell, own) => this.#goOn(state, options, tell, own));
  }

  /** Calls the listener at each event of a type, in all runs of this agent; the answer ends it. A listener only looks: what it throws becomes a notice. */
  on<Type extends RunEvent['type']>(type: Type, listener: Listener<Tools[number]['name'], Input, Type>): () => void {
    const heard: typeof listener = (event) => listener(event); // The emitter takes out all that are the same.
    this.#emitter.on(type, heard);
    return () => this.#emitter.off(type, heard);
  }

  #begin(said: readonly Message[], options: RunOptions, tell: Tell, own?: AbortController): Promise<RunEnd> {
    const system = said[0]?.role === 'system' ? 1 : 0;
    return this.#drive(options, tell, own, (history) => {
      const messages = [...said.slice(0, system), ...history, ...said.slice(system)];
      const historyLength = history.length > 0 ? system + history.length : 0;
      return beginState(messages, newRunId(this.#context.clock), historyLength);
    });
  }

  #goOn(state: RunState, options: RunOptions, tell: Tell, own?: AbortController): Promise<RunEnd> {
    const begun = readState(state);
    return this.#drive(options, tell, own, () => begun);
  }

  #drive(
    options: RunOptions,
    tell: Tell,
    own: AbortController | undefined,
    begin: (history: readonly Message[]) => RunState,
  ): Promise<RunEnd> {
    const { thread } = options;
    const signal = own === undefined ? options.signal : own.signal;
    const run = (history: readonly Message[]): Promise<RunEnd> =>
      drive(this.#context, begin(history), this.#emitter, { ...options, signal }, tell, own);
    return thread === undefined ? run([]) : runInThread(thread, signal, run);
  }

  /** Nobody reads the events of a run that is only awaited. */
  async #toEnd(start: (tell: Tell) => Promise<RunEnd>): Promise<RunResult<Output>> {
    const end = await start(tellNobody);
    if (end.status === 'suspended') throw mustAsk(end);
    // The loop works on erased types; the output schema that made the value is this agent's own.
    return end as RunResult<Output>;
  }

  #toStream(
    signal: AbortSignal | undefined,
    start: (tell: Tell, own: AbortController) => Promise<RunEnd>,
  ): RunStream<Tools, Output, Input> {
    return streamOf(start, signal) as RunStream<Tools, Output, Input>;
  }
}

import type { ToolCall, ToolResult } from '../message.js';
import type { Tool } from '../tool.js';
import type { CallEnd } from './run-call.js';
import type { RunContext } from './run-context.js';
import type { runTogether } from './run-together.js';
import type { RunState } from './state.js';

/** A call, and its tool if there is one of that name. */
export interface OpenCall {
  readonly call: ToolCall;
  readonly tool?: Tool | undefined;
}

/** How a run is written down as it goes; what was written is given back instead of being done again. Made by `runJournal` of `@windrose/core/journal`. */
export interface RunJournal {
  /** The run with all that is chance or comes from outside written down, and the state it once began with. */
  enter(run: RunContext, begun: RunState): Promise<{ readonly run: RunContext; readonly begun: RunState }>;
  /** Writes down that calls are about to run. */
  begin(state: RunState, calls: readonly OpenCall[]): Promise<void>;
  /** Writes down that a call is answered without its tool, and gives what it is answered with: another agent may have run it, or begun to. */
  refuse(state: RunState, open: OpenCall, result: ToolResult): Promise<ToolResult>;
  /** What came of a call, as it is written down or as it is now; `lost` answers one that was begun by a process that died and may not run again. */
  call(key: string, run: () => Promise<CallEnd>, lost: CallEnd | undefined): Promise<CallEnd>;
  /** Works through calls so that they are told in the same order each time. */
  readonly together: typeof runTogether;
}

import type { Issue, WindroseError } from '../errors.js';
import type { FinishReason, Usage } from '../host/host.js';
import type { AssistantMessage, ToolCall, ToolResult } from '../message.js';
import type { DeepPartial } from '../text/deep-partial.js';
import type { Plan } from '../strategy/choose.js';
import type { ApprovalRequest, RunState } from './state.js';

/** What happens in a run, in the order it happens; `Name` is the union of the agent's tool names, `Output` what its answers are made from. */
export type RunEvent<Name extends string = string, Output = unknown> =
  | { readonly type: 'plan'; readonly plan: Plan }
  /** A request is about to be made; steps count from 1. */
  | { readonly type: 'step-start'; readonly step: number }
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'reasoning-delta'; readonly text: string }
  /** A whole call, after the host said that the answer is finished. The model may name a tool that does not exist. */
  | { readonly type: 'tool-call'; readonly call: ToolCall }
  /** A person must be asked before this call runs. */
  | ({ readonly type: 'approval-request' } & ApprovalRequest)
  /** A tool begins, with validated arguments. */
  | { readonly type: 'tool-start'; readonly call: ToolCall<Name>; readonly input: unknown }
  /** A call is answered: by its tool, or with what was wrong. Events come as calls end, messages in the order of the calls. */
  | { readonly type: 'tool-result'; readonly result: ToolResult }
  /** The request failed before anything of its answer was told, and is made again after `delayMs`. */
  | { readonly type: 'retry'; readonly error: WindroseError; readonly delayMs: number }
  /**
   * More of a structured answer has come. `partial` is one object that grows in place through the whole answer: nothing in it is taken
   * back, objects gain properties, lists gain items, texts grow at their end. An answer that is asked for again begins with a new one.
   */
  | { readonly type: 'output-delta'; readonly partial: DeepPartial<Output> }
  /** The answer does not fit its schema and is sent back. */
  | { readonly type: 'correction'; readonly issues: readonly Issue[] }
  | {
      readonly type: 'step-end';
      readonly message: AssistantMessage;
      readonly finish: FinishReason;
      readonly usage: Usage | undefined;
    }
  /** The run as plain data: after each step, before tools begin, and as they end. Taken up again with `Agent.resume`. */
  | { readonly type: 'checkpoint'; readonly state: RunState }
  /** Something a person may want to know that is no error. */
  | { readonly type: 'notice'; readonly code: NoticeCode; readonly text: string };

/** What a notice is about. */
export type NoticeCode =
  | 'downgraded'
  | 'answer-cut'
  | 'answer-filtered'
  /** A structured answer was cut at the token limit and is asked for again with more tokens. */
  | 'more-room'
  | 'result-cut'
  /** The host asked another run to wait, and this one waits too. */
  | 'host-busy'
  /** A host of a route failed, and another is asked. */
  | 'other-host'
  | 'listener-failed'
  /** The host was told the conversation in another order or form, as it demands. */
  | 'history-changed'
  /** Something was cut or left out so that the request fits the host; the state keeps everything. */
  | 'shortened'
  /** The host seems to have read only a part of what it was sent. */
  | 'prompt-cut';

/** A finished run. */
export interface RunResult<Output = string> {
  readonly status: 'done';
  /** The validated value; without an output schema, the text. */
  readonly output: Output;
  /** What the model wrote. */
  readonly text: string;
  /** `length`: the text was cut at the token limit. */
  readonly finish: FinishReason;
  readonly state: RunState;
  readonly usage: Usage;
}

/** A run that waits for a person; its state is taken up again with `Agent.resume`. */
export interface SuspendedRun {
  readonly status: 'suspended';
  /** The calls that may not run unasked. */
  readonly requests: readonly ApprovalRequest[];
  readonly state: RunState;
  readonly usage: Usage;
}

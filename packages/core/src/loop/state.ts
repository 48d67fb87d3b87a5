import type { RejectedAnswer } from '../errors.js';
import type { Usage } from '../host/host.js';
import { type AssistantMessage, callsOf, type Message, type ToolCall, type ToolResult } from '../message.js';

/** A run as plain data: its messages and a few counters. Safe to keep as JSON, and taken up again by `Agent.resume`. */
export interface RunState {
  readonly version: 1;
  /** Tells this run from others, in the keys its tools are given. */
  readonly runId: string;
  readonly messages: readonly Message[];
  /** How many of them, at the start, are of earlier runs of its thread. */
  readonly historyLength?: number;
  /** Requests made. */
  readonly steps: number;
  readonly toolCalls: number;
  /** How often the model was sent back: answers that did not fit or were cut, and steps with calls that could not be run as written. */
  readonly corrections: number;
  /** Answers that did not fit their schema. */
  readonly rejected: readonly RejectedAnswer[];
  /** The next request asks for the structured answer alone. */
  readonly answerPhase?: boolean;
  /** Tokens an answer may have, where the agent's own setting has cut one short. */
  readonly maxTokens?: number;
  /** How far the calls of the last answer have come; absent where none is open. */
  readonly open?: OpenCalls;
  readonly usage: Usage;
}

/** The calls of an answer that are not all answered yet. */
export interface OpenCalls {
  /** Why a call must not run, with its id. */
  readonly problems: readonly (readonly [callId: string, problem: string])[];
  /** Ids of calls that were begun: one without a result may have run or not. */
  readonly started: readonly string[];
  /** Results so far, in the order they came. */
  readonly results: readonly ToolResult[];
}

/** A call that waits for a person's word. */
export interface ApprovalRequest {
  readonly call: ToolCall;
  /** What its tool would be run with: show this, not the call's text, in which a key may stand twice. */
  readonly input: unknown;
  /** Names this call and no other: an answer given elsewhere is kept under it. */
  readonly digest: string;
  readonly why: WhyAsk;
}

/** Why a person must be asked: the tool always wants it, or it writes and a stranger's words are in the run. */
export type WhyAsk = 'always' | 'tainted';

/** A run that has not asked anything yet. */
export function beginState(messages: readonly Message[], runId: string, historyLength = 0): RunState {
  const usage = { inputTokens: 0, outputTokens: 0 };
  const begun = { runId, messages, ...(historyLength > 0 && { historyLength }) };
  return { version: 1, ...begun, steps: 0, toolCalls: 0, corrections: 0, rejected: [], usage };
}

/** The same with a model's answer; one without text or a call is counted and left out, for no host takes it back. */
export function addAnswer(state: RunState, message: AssistantMessage, usage: Usage | undefined): RunState {
  const isTurn = message.parts.some(({ type }) => type !== 'reasoning');
  return {
    ...state,
    messages: isTurn ? [...state.messages, message] : state.messages,
    steps: state.steps + 1,
    usage: usage === undefined ? state.usage : addUsage(state.usage, usage),
  };
}

/** The same with the calls of the last answer to be run. */
export function openCalls(state: RunState, problems: OpenCalls['problems']): RunState {
  return { ...state, open: { problems, started: [], results: [] } };
}

/** The same where calls are begun. */
export function startCalls(state: RunState, callIds: readonly string[]): RunState {
  const { open } = state;
  return open === undefined ? state : { ...state, open: { ...open, started: [...open.started, ...callIds] } };
}

/** The same with the result of an open call. */
export function addResult(state: RunState, result: ToolResult): RunState {
  const { open } = state;
  return open === undefined ? state : { ...state, open: { ...open, results: [...open.results, result] } };
}

/** The calls of the last answer that are not answered. */
export function unansweredCalls({ messages, open }: RunState): readonly ToolCall[] {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') return [];
  return callsOf(last).filter(({ id }) => resultOf(open, id) === undefined);
}

/** The same with the results of the open calls as messages, in the order of the calls. */
export function settleCalls({ open, ...state }: RunState): RunState {
  const last = state.messages.at(-1);
  if (open === undefined || last?.role !== 'assistant') return state;
  const messages = [...state.messages];
  for (const { id } of callsOf(last)) {
    const result = resultOf(open, id);
    if (result !== undefined) messages.push({ role: 'tool', ...result });
  }
  return { ...state, messages, toolCalls: state.toolCalls + messages.length - state.messages.length };
}

function resultOf(open: OpenCalls | undefined, id: string): ToolResult | undefined {
  return open?.results.findLast(({ callId }) => callId === id);
}

/** The same with a result for each call of the last answer that has none: hosts refuse a conversation with open calls. */
export function closeCalls(state: RunState): RunState {
  const opened = state.open === undefined ? openCalls(state, []) : state;
  const closed = unansweredCalls(opened).reduce((each, { id, name }) => {
    const what = each.open?.started.includes(id) ? 'it may have run or not' : 'it did not run';
    const content = JSON.stringify(`Error: The run ended before this call was answered; ${what}.`);
    return addResult(each, { callId: id, name, content, isError: true, trust: 'trusted' });
  }, opened);
  return { ...settleCalls(closed), toolCalls: state.toolCalls };
}

/** The same where the model has to try again. */
export function countCorrection(state: RunState): RunState {
  return { ...state, corrections: state.corrections + 1 };
}

/** The same without the last answer, which was cut: it is asked for anew. */
export function dropAnswer(state: RunState): RunState {
  const { messages } = state;
  return messages.at(-1)?.role === 'assistant' ? { ...state, messages: messages.slice(0, -1) } : state;
}

/** The same with a word of ours to the model. */
export function addUserText(state: RunState, text: string): RunState {
  const message: Message = { role: 'user', parts: [{ type: 'text', text }] };
  return { ...state, messages: [...state.messages, message] };
}

function addUsage(total: Usage, more: Usage): Usage {
  return {
    inputTokens: total.inputTokens + more.inputTokens,
    outputTokens: total.outputTokens + more.outputTokens,
  };
}

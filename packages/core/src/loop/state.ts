import type { RejectedAnswer } from '../errors.js';
import type { Usage } from '../host/host.js';
import { type AssistantMessage, callsOf, type Message, type ToolResult } from '../message.js';

/** A run as plain data: its messages and a few counters. Safe to keep as JSON. */
export interface RunState {
  readonly version: 1;
  readonly messages: readonly Message[];
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
  readonly usage: Usage;
}

/** A run that has not asked anything yet. */
export function beginState(messages: readonly Message[]): RunState {
  const usage = { inputTokens: 0, outputTokens: 0 };
  return { version: 1, messages, steps: 0, toolCalls: 0, corrections: 0, rejected: [], usage };
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

export function addResults(state: RunState, results: readonly ToolResult[]): RunState {
  const messages = results.map((result): Message => ({ role: 'tool', ...result }));
  return { ...state, messages: [...state.messages, ...messages], toolCalls: state.toolCalls + results.length };
}

/** The same with a result for each call of the last answer that has none: hosts refuse a conversation with open calls. */
export function closeCalls(state: RunState): RunState {
  const last = state.messages.at(-1);
  if (last?.role !== 'assistant') return state;
  const content = JSON.stringify('Error: The run ended before this call was answered; it may have run or not.');
  const results = callsOf(last).map(({ id, name }) => ({ callId: id, name, content, isError: true }));
  return { ...addResults(state, results), toolCalls: state.toolCalls };
}

/** The same with an answer that does not fit, and what the model is told of it. */
export function addCorrection(state: RunState, answer: RejectedAnswer, text: string): RunState {
  return { ...countCorrection(addUserText(state, text)), rejected: [...state.rejected, answer] };
}

/** The same where the model has to try again. */
export function countCorrection(state: RunState): RunState {
  return { ...state, corrections: state.corrections + 1 };
}

/** The same without the last answer, which was cut: it is asked for again, with more room. */
export function withRoom(state: RunState, maxTokens: number): RunState {
  const { messages } = state;
  return {
    ...countCorrection(state),
    messages: messages.at(-1)?.role === 'assistant' ? messages.slice(0, -1) : messages,
    maxTokens,
  };
}

/** The same with a word of ours to the model. */
export function addUserText(state: RunState, text: string): RunState {
  const message: Message = { role: 'user', parts: [{ type: 'text', text }] };
  return { ...state, messages: [...state.messages, message] };
}

/** The ids of all calls so far. */
export function callIdsOf(state: RunState): ReadonlySet<string> {
  return new Set(
    state.messages.flatMap((message) => (message.role === 'assistant' ? callsOf(message).map(({ id }) => id) : [])),
  );
}

function addUsage(total: Usage, more: Usage): Usage {
  return {
    inputTokens: total.inputTokens + more.inputTokens,
    outputTokens: total.outputTokens + more.outputTokens,
  };
}

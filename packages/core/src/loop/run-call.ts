import { wordsOf } from '../errors.js';
import type { ToolCall, ToolResult, Trust } from '../message.js';
import { CallContext } from './call-context.js';
import { CallLife } from './call-life.js';
import { mayRunAgain } from './policy.js';
import type { PreparedCall } from './prepare-call.js';
import type { RunContext } from './run-context.js';
import type { RunState } from './state.js';
import { cutResult } from './cut-result.js';
import { untilAbort } from './until-abort.js';

/** What a call came to: a value, or words for the model about what went wrong. Our own words are trusted, a tool's are as it says. */
type Outcome = { readonly value: unknown; readonly trust: Trust } | Problem;

interface Problem {
  readonly problem: string;
  readonly trust: Trust;
}

/** What came of a call, worded for the model. */
export interface CallEnd {
  readonly result: ToolResult;
  /** What the program should know of it. */
  readonly notice?: string;
}

/** Runs one call and words what came of it for the model. Rejects with the signal's reason in a run that is over. */
export function runCall(run: RunContext, state: RunState, prepared: PreparedCall): Promise<CallEnd> {
  // Asking a person may have taken its time: nothing starts in a run that is over.
  if (run.signal.aborted) return Promise.reject(run.signal.reason);
  const { call, input } = prepared;
  const told = run.tell([{ type: 'tool-start', call, input }]);
  return told === undefined ? begin(run, state, prepared) : told.then(() => begin(run, state, prepared));
}

function begin(run: RunContext, state: RunState, prepared: PreparedCall): Promise<CallEnd> {
  if (run.signal.aborted) return Promise.reject(run.signal.reason);
  const { call, tool } = prepared;
  const key = callKey(state, call);
  if (run.journal === undefined) return invoke(run, key, prepared);
  const lost = mayRunAgain(tool) ? undefined : { result: lostResult(call) };
  return run.journal.call(key, () => invoke(run, key, prepared), lost);
}

/** Names one call among all of all runs: its idempotency key. */
export function callKey({ runId, steps }: RunState, { id }: ToolCall): string {
  return `${runId}:${steps}:${id}`;
}

/** A call that is answered without its tool. */
export function problemResult({ id, name }: ToolCall, problem: string): ToolResult {
  return { callId: id, name, content: JSON.stringify(`Error: ${problem}`), isError: true, trust: 'trusted' };
}

/** A call of which nobody knows whether it ran. */
export function lostResult(call: ToolCall): ToolResult {
  const text = `It is not known whether ${call.name} ran: the run was cut off while it was under way. Find out before you call it again.`;
  return problemResult(call, text);
}

/** Runs the tool until it is done, its deadline passes, or the run is aborted; a tool that ignores its signal is left behind. */
async function invoke(run: RunContext, idempotencyKey: string, { call, tool, input }: PreparedCall): Promise<CallEnd> {
  const { trust = 'untrusted' } = tool;
  let outcome: Outcome;
  const life = new CallLife(run.signal);
  const context = new CallContext(life, call.id, idempotencyKey);
  let isDone = false;
  const end = (): void => {
    isDone = true;
  };
  try {
    const work = Promise.resolve(tool.execute(input as never, context));
    work.then(end, end);
    // A tool that only computes is done by then, and needs no timer.
    for (let hop = 0; hop < hopsBeforeTimer && !isDone; hop++) await undefined;
    const deadlineMs = tool.timeoutMs ?? run.limits.toolMs;
    const value = isDone ? await work : await untilLate(run, work, life, deadlineMs);
    // A tool may have ended the run itself: then nobody waits for what it gave.
    run.signal.throwIfAborted();
    outcome = value === late ? tooLate(call, deadlineMs) : { value, trust };
  } catch (error) {
    run.signal.throwIfAborted();
    outcome = { problem: `${call.name} failed: ${wordsOf(error)}`, trust };
  } finally {
    life.end();
  }
  return finalise(run, call, outcome);
}

function tooLate({ name }: ToolCall, deadlineMs: number): Problem {
  return { problem: `${name} did not answer within ${deadlineMs} ms and was stopped.`, trust: 'trusted' };
}

const hopsBeforeTimer = 4;
const late = Symbol();

async function untilLate(
  run: RunContext,
  work: Promise<unknown>,
  life: CallLife,
  deadlineMs: number,
): Promise<unknown> {
  let cancelTimer = (): void => {};
  const deadline = new Promise<typeof late>((resolve) => {
    cancelTimer = run.clock.after(deadlineMs, () => {
      resolve(late);
      life.end(new Error(`The deadline of ${deadlineMs} ms has passed.`));
    });
  });
  try {
    return await untilAbort(Promise.race([work, deadline]), run.signal);
  } finally {
    cancelTimer();
  }
}

/** What the model reads: JSON text, bounded. */
function finalise(run: RunContext, call: ToolCall, outcome: Outcome): CallEnd {
  const answer = 'problem' in outcome ? outcome : serialise(call, outcome.value);
  const isError = 'problem' in answer;
  const full = isError ? JSON.stringify(`Error: ${answer.problem}`) : answer.json;
  const { trust } = outcome;
  const limit = run.limits.toolResultChars;
  const { id: callId, name } = call;
  if (full.length <= limit) return { result: { callId, name, content: full, isError, trust } };
  const notice = `The result of ${call.name} was cut from ${full.length} to ${limit} characters.`;
  const content = cutResult(full, limit);
  return { result: { callId, name, content, isError, trust }, notice };
}

function serialise(call: ToolCall, value: unknown): { json: string } | { problem: string } {
  try {
    let lost = unsayable(value);
    let json = JSON.stringify(value) ?? 'null';
    if (json.includes('null')) json = JSON.stringify(value, withWordsForNumbers) ?? json;
    // What JSON cannot say is nothing inside of others.
    if (json.includes('{}')) JSON.stringify(value, (_key, each: unknown) => ((lost ??= unsayableObject(each)), each));
    if (lost === undefined) return { json };
    return { problem: `${call.name} ran, but it returned ${lost}, which JSON cannot say: return plain values.` };
  } catch (error) {
    return { problem: `${call.name} ran, but what it returned is not JSON: ${wordsOf(error)}` };
  }
}

/** A number that is none, or infinite, by its name: as null the model would take it for a value that is missing. */
function withWordsForNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** What JSON would write as nothing: the model would take it for an empty result. */
function unsayable(value: unknown): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (withWordsForNumbers('', value) !== value) return String(value);
  return unsayableObject(value);
}

function unsayableObject(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return undefined;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === 'Error') return 'an Error';
  return kind !== 'Object' && kind !== 'Array' && JSON.stringify(value) === '{}' ? `a ${kind}` : undefined;
}

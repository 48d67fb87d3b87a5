import { wordsOf } from '../errors.js';
import type { ToolCall, ToolResult } from '../message.js';
import { describeIssues, validate } from '../schema/standard-schema.js';
import { type ParsedJson, parseJson } from '../text/json.js';
import type { Tool } from '../tool.js';
import { runTogether } from './run-together.js';
import { linkSignal } from './link-signal.js';
import type { RunEvent } from './events.js';
import type { RunContext } from './run-context.js';

/** The answers to the calls of one step, and how many of them could not be run as they were written. */
export interface Executed {
  readonly results: readonly ToolResult[];
  readonly refused: number;
}

/** Runs the calls of one answer together, at most `limits.concurrency` at once; the results come in the order of the calls. */
export async function* execute(
  run: RunContext,
  calls: readonly ToolCall[],
  problems: ReadonlyMap<string, string>,
): AsyncGenerator<RunEvent, Executed> {
  let refused = 0;
  const results = yield* runTogether(calls, run.limits.concurrency, async (call, emit: (event: RunEvent) => void) => {
    const prepared = await prepare(run, call, problems.get(call.id));
    if ('problem' in prepared) refused++;
    const outcome = 'problem' in prepared ? prepared : await executeCall(run, call, prepared, emit);
    const result = finalise(run, call, outcome, emit);
    emit({ type: 'tool-result', result });
    return result;
  });
  return { results, refused };
}

type Outcome = { readonly value: unknown } | { readonly problem: string };

interface Prepared {
  readonly tool: Tool;
  readonly input: unknown;
}

function executeCall(
  run: RunContext,
  call: ToolCall,
  { tool, input }: Prepared,
  emit: (event: RunEvent) => void,
): Promise<Outcome> {
  // Validation may have taken its time: nothing starts in a run that is over.
  run.signal.throwIfAborted();
  emit({ type: 'tool-start', call, input });
  return invoke(run, call, tool, input);
}

/** Finds the tool and checks the arguments; what is wrong is worded for the model. */
async function prepare(
  run: RunContext,
  call: ToolCall,
  problem: string | undefined,
): Promise<Prepared | { problem: string }> {
  if (problem !== undefined) return { problem };
  const tool = run.tools.get(call.name);
  if (tool === undefined) {
    const next = run.tools.size > 0 ? `The tools are: ${[...run.tools.keys()].join(', ')}.` : 'Answer without tools.';
    return { problem: `There is no tool named "${call.name}". ${next}` };
  }
  const parsed = parseArguments(call.arguments);
  if (!parsed.ok)
    return { problem: `The arguments of ${call.name} are ${parsed.problem}. Call again with a JSON object.` };
  // The host may have been asked for another form, and models write null for what they leave out.
  const lifted = await validate(tool.input, run.asker.liftArguments(call.name, parsed.value));
  if (lifted.ok) return { tool, input: lifted.value };
  const checked = await validate(tool.input, parsed.value);
  if (checked.ok) return { tool, input: checked.value };
  return {
    problem: `The arguments of ${call.name} do not fit:\n${describeIssues(checked.issues)}\nCall again with these put right.`,
  };
}

/** Nothing written is no arguments; an object that was written as text inside JSON is that object. */
function parseArguments(written: string): ParsedJson {
  const parsed = parseJson(written.trim() === '' ? '{}' : written);
  if (!parsed.ok || typeof parsed.value !== 'string') return parsed;
  const inner = parseJson(parsed.value);
  return inner.ok && typeof inner.value === 'object' ? inner : parsed;
}

/** Runs the tool until it is done, its deadline passes, or the run is aborted; a tool that ignores its signal is left behind. */
async function invoke(run: RunContext, call: ToolCall, tool: Tool, input: unknown): Promise<Outcome> {
  const { controller, unlink } = linkSignal(run.signal);
  const deadlineMs = tool.timeoutMs ?? run.limits.toolMs;
  const late = Symbol();
  let cancelTimer: (() => void) | undefined;
  const deadline = new Promise<typeof late>((resolve, reject) => {
    cancelTimer = run.clock.after(deadlineMs, () => {
      resolve(late);
      controller.abort(new Error(`The deadline of ${deadlineMs} ms has passed.`));
    });
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  try {
    const context = { signal: controller.signal, callId: call.id };
    const value = await Promise.race([Promise.resolve().then(() => tool.execute(input as never, context)), deadline]);
    if (value === late) return { problem: `${call.name} did not answer within ${deadlineMs} ms and was stopped.` };
    return { value };
  } catch (error) {
    run.signal.throwIfAborted();
    return { problem: `${call.name} failed: ${wordsOf(error)}` };
  } finally {
    cancelTimer?.();
    unlink();
  }
}

/** What the model reads: JSON text, bounded. */
function finalise(run: RunContext, call: ToolCall, outcome: Outcome, emit: (event: RunEvent) => void): ToolResult {
  const answer = 'problem' in outcome ? outcome : serialise(call, outcome.value);
  const isError = 'problem' in answer;
  const full = isError ? JSON.stringify(`Error: ${answer.problem}`) : answer.json;
  const limit = run.limits.toolResultChars;
  if (full.length <= limit) return { callId: call.id, name: call.name, content: full, isError };
  emit({
    type: 'notice',
    code: 'result-cut',
    text: `The result of ${call.name} was cut from ${full.length} to ${limit} characters.`,
  });
  const content = JSON.stringify(`${full.slice(0, limit)} … [cut: ${full.length - limit} more characters]`);
  return { callId: call.id, name: call.name, content, isError };
}

function serialise(call: ToolCall, value: unknown): { json: string } | { problem: string } {
  try {
    return { json: JSON.stringify(value) ?? 'null' };
  } catch (error) {
    return { problem: `${call.name} ran, but what it returned is not JSON: ${wordsOf(error)}` };
  }
}

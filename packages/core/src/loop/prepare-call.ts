import type { ToolCall } from '../message.js';
import type { Json } from '../schema/json-schema-type.js';
import { describeIssues, validate } from '../schema/standard-schema.js';
import { readArguments } from '../text/read-arguments.js';
import type { Tool } from '../tool.js';
import type { RunContext } from './run-context.js';
import { untilAbort } from './until-abort.js';

/** A call that can be run as it is written. */
export interface PreparedCall {
  readonly call: ToolCall;
  readonly tool: Tool;
  readonly input: unknown;
}

type Prepared = PreparedCall | { readonly problem: string };

/** Finds the tool and checks the arguments; what is wrong is worded for the model. */
export function prepareCall(
  run: RunContext,
  call: ToolCall,
  problem: string | undefined,
): Prepared | Promise<Prepared> {
  if (problem !== undefined) return { problem };
  const tool = run.tools.get(call.name);
  if (tool === undefined) {
    const next = run.tools.size > 0 ? `The tools are: ${[...run.tools.keys()].join(', ')}.` : 'Answer without tools.';
    return { problem: `There is no tool named "${call.name}". ${next}` };
  }
  const parsed = readArguments(call.arguments);
  if (!parsed.ok)
    return { problem: `The arguments of ${call.name} are ${parsed.problem}. Call again with a JSON object.` };
  // The host may have been asked for another form, and models write null for what they leave out.
  const meant = run.asker.liftArguments(call.name, parsed.value);
  const lifted = validate(tool.input, meant);
  const isReady = !(lifted instanceof Promise) && lifted.ok;
  if (isReady) return { call, tool, input: lifted.value };
  return untilAbort(checkFurther(call, tool, lifted, meant, parsed.value), run.signal);
}

async function checkFurther(
  call: ToolCall,
  tool: Tool,
  checking: ReturnType<typeof validate>,
  meant: Json,
  written: Json,
): Promise<Prepared> {
  const lifted = await checking;
  if (lifted.ok) return { call, tool, input: lifted.value };
  const checked = meant === written ? lifted : await validate(tool.input, written);
  if (checked.ok) return { call, tool, input: checked.value };
  return {
    problem: `The arguments of ${call.name} do not fit:\n${describeIssues(checked.issues)}\nCall again with these put right.`,
  };
}

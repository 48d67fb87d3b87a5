import { isDeepStrictEqual } from 'node:util';
import { Agent, callsOf, type AssistantMessage, type Host, type Message, tool, WindroseError } from '@windrose/core';
import type { ToolSpec } from '@windrose/core/host';
import { jsonSchema } from '@windrose/core/json-schema';
import type { CallRow, EvaluationRow, ExtractionRow } from './evaluation-rows.js';
import { sameCalls } from './same-calls.js';

/** How many rows came out right, of how many. */
export interface Figure {
  readonly right: number;
  readonly of: number;
}

/** The figures of one set of rows, by what was looked at; what no row asks for is absent. */
export type Figures = Readonly<Record<string, Figure>>;

interface Judged {
  readonly what: string;
  readonly isRight: boolean;
}

/** Asks the model on every row, greedily, through an agent, and counts what is right. */
export async function measure(host: Host, rows: readonly EvaluationRow[]): Promise<Figures> {
  const counts: Record<string, { right: number; of: number }> = {};
  for (const row of rows) {
    const judged = row.kind === 'extraction' ? [await judgeExtraction(host, row)] : await judgeCalls(host, row);
    for (const { what, isRight } of judged) {
      const count = (counts[what] ??= { right: 0, of: 0 });
      count.of += 1;
      if (isRight) count.right += 1;
    }
  }
  return counts;
}

async function judgeCalls(host: Host, row: CallRow): Promise<Judged[]> {
  const message = await firstAnswer(host, row.messages, row.tools);
  const made = message === undefined ? [] : callsOf(message);
  if (row.calls.length === 0) return [{ what: 'answered in words where no tool fits', isRight: made.length === 0 }];
  const judged = [
    { what: 'called where a tool fits', isRight: made.length > 0 },
    { what: 'decided to call, and the calls are exact', isRight: sameCalls(made, row.calls) },
  ];
  if (row.answered === undefined) return judged;
  const answer = await firstAnswer(host, row.answered, row.tools);
  const text = answer?.parts.map((part) => (part.type === 'text' ? part.text : '')).join('') ?? '';
  const isRight = (row.must ?? []).every((value) => text.includes(value));
  return [...judged, { what: 'the answer holds all values of the results', isRight }];
}

async function judgeExtraction(host: Host, { messages, schema, expect }: ExtractionRow): Promise<Judged> {
  const agent = new Agent({ host, output: jsonSchema<unknown>(schema), temperature: 0, limits: { corrections: 0 } });
  const output = await orNothing(async () => (await agent.run(messages)).output);
  return { what: 'JSON from a text, exact', isRight: isDeepStrictEqual(output, expect) };
}

/** What the model writes first; nothing where it wrote what could not be read. No tool runs. */
function firstAnswer(
  host: Host,
  messages: readonly Message[],
  tools: readonly ToolSpec[],
): Promise<AssistantMessage | undefined> {
  const agent = callerWith(host, tools);
  return orNothing(async () => {
    for await (const event of agent.stream(messages)) if (event.type === 'step-end') return event.message;
    return undefined;
  });
}

type Caller = ReturnType<typeof makeCaller>;
const callers = new WeakMap<Host, Map<string, Caller>>();

/** Rows that have their tools in common have the agent, and so the grammars of the tools, in common too. */
function callerWith(host: Host, tools: readonly ToolSpec[]): Caller {
  const own = callers.get(host) ?? new Map<string, Caller>();
  callers.set(host, own);
  const key = JSON.stringify(tools);
  const caller = own.get(key) ?? makeCaller(host, tools);
  own.set(key, caller);
  return caller;
}

function makeCaller(host: Host, tools: readonly ToolSpec[]) {
  return new Agent({ host, tools: tools.map(toTool), temperature: 0, maxTokens: 256 });
}

function toTool({ name, description = '', parameters }: ToolSpec) {
  return tool({ name, description, effect: 'read', input: jsonSchema(parameters), execute: () => null });
}

/** Answers that cannot be read count as wrong; other errors are the test's. */
async function orNothing<Value>(get: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await get();
  } catch (error) {
    if (error instanceof WindroseError && error.code !== 'DEFINITION' && error.code !== 'CAPABILITY') return undefined;
    throw error;
  }
}

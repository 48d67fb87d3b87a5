import type { Json } from '../schema/json-schema-type.js';
import type { CallSpan } from '../text/call-span.js';
import { type OfferedTool, OfferedTools } from '../text/offered-tools.js';
import { scanCalls } from '../text/scan-calls.js';
import type { WrittenCall } from '../text/written-calls.js';
import { Answers } from './answers.js';
import { fitArguments } from './fit-arguments.js';
import { makeOnce } from './make-once.js';

/** Tools as they can be named to a reader: by their parts, or as Windrose's own tools, which carry them in `spec`. */
export type ReadableTool = OfferedTool | { readonly spec: OfferedTool };

/** How a text is read. */
export interface ReadOptions {
  readonly tools: readonly ReadableTool[];
  /** The Mistral format the text was written in; every form is read whatever it is. */
  readonly format?: string;
}

/** A call that names an offered tool, with arguments that fit its schema. */
export interface ReadCall {
  readonly name: string;
  readonly arguments: { readonly [key: string]: Json };
}

/** What was meant as a call and cannot be one. */
export interface ReadProblem {
  /** As it was written. */
  readonly text: string;
  /** The offered tool that was meant, where that can be told. */
  readonly name?: string;
  /** The arguments as they were written, where they could be found. */
  readonly arguments?: string;
  /** The arguments as they were read, where nothing but their tool's JSON Schema is against them: its own schema may take more. */
  readonly read?: ReadCall['arguments'];
  /** What is wrong, in words for the model. */
  readonly problem: string;
}

/** What a model's text holds: calls, the text around them, and what was meant as a call but is none. */
export interface ReadToolCalls {
  readonly calls: readonly ReadCall[];
  readonly text: string;
  readonly problems: readonly ReadProblem[];
}

/** The tools of a reader, prepared once. */
export function offeredTools(tools: readonly ReadableTool[]): OfferedTools {
  return prepareTools(tools.map((tool) => ('spec' in tool ? tool.spec : tool)));
}

/** An agent asks for the same tools before each answer. */
const prepareTools = makeOnce((tools: readonly OfferedTool[]) => new OfferedTools(tools));

/**
 * Reads the tool calls in a model's text, whatever the form it chose for them: Mistral's tokens, JSON, tags, or Python.
 *
 * A call counts only where its tool is on offer and its arguments, changed in nothing but how they are written, fit the
 * tool's schema. Talk about a tool, an example and what was thought aloud are text. Throws `DefinitionError` where a
 * schema cannot be read, and never for the text.
 */
export function readToolCalls(text: string, options: ReadOptions): ReadToolCalls {
  return readWith(text, offeredTools(options.tools));
}

/** {@link readToolCalls} with tools that were prepared. `isCut`: the token limit ended the text, and a call that only began is a problem. */
export function readWith(text: string, tools: OfferedTools, isCut = false): ReadToolCalls {
  const { talk, spans } = scanCalls(text, tools, isCut);
  const calls: ReadCall[] = [];
  const problems: ReadProblem[] = [];
  const answers = new Answers();
  for (const span of spans) {
    const read = span.calls.map((written) => readCall(text, written, tools));
    if (answers.isRepeated(text, span, read)) continue;
    for (const one of read) {
      if ('problem' in one) problems.push(one);
      else calls.push(one);
    }
    if (span.fault !== undefined) problems.push(describeFault(text, span.fault));
  }
  return { calls, text: spans.length > 0 && isBlank(talk) ? '' : talk, problems };
}

/** Whether a text says nothing: blanks, and marks that make what follows bold. */
export function isBlank(text: string): boolean {
  return /^[\s*_]*$/.test(text);
}

function readCall(text: string, written: WrittenCall, tools: OfferedTools): ReadCall | ReadProblem {
  const { tool, name, arguments: given } = written;
  if (tool === undefined) {
    const offered = tools.all.map((one) => one.name).join(', ');
    return {
      text: text.slice(written.start, written.end),
      problem: `There is no tool "${name}". The tools are: ${offered}.`,
    };
  }
  const fitted = fitArguments(tool, given);
  if (fitted.ok) return { name: tool.name, arguments: fitted.arguments };
  return {
    text: text.slice(written.start, written.end),
    name: tool.name,
    arguments: text.slice(given.start, given.end),
    ...(fitted.arguments !== undefined && { read: fitted.arguments }),
    problem: `The arguments of "${tool.name}" do not fit: ${fitted.problem}.`,
  };
}

function describeFault(text: string, fault: NonNullable<CallSpan['fault']>): ReadProblem {
  const { name, problem, start, end } = fault;
  const written = text.slice(start, end);
  const whose = name === undefined ? 'A call' : `The call of "${name}"`;
  return {
    text: written,
    ...(name !== undefined && { name }),
    arguments: written,
    problem: `${whose} could not be read: ${problem}.`,
  };
}

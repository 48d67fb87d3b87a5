import {
  type ChatRequest,
  type GenerateOptions,
  type RawRequest,
  type Sampling,
  samplingNames,
  type ToolChoice,
  type ToolSpec,
} from '@windrose/core/host';
import type { ChatHostDescription, ChatSpelling } from './chat-host-description.js';
import { keepJson } from '../kept-json.js';
import { once } from '../once.js';
import { settingKey } from './setting-key.js';
import { writeMessages } from './write-messages.js';

type Body = Record<string, unknown>;

const usualSpelling: ChatSpelling = {};

/** The body of a request in messages, as this host spells it; the keys in `omit` are left out, for it has refused them before. */
export function writeChatBody(
  description: ChatHostDescription,
  request: ChatRequest,
  { omit = [], isWhole = false }: Pick<GenerateOptions, 'omit' | 'isWhole'> = {},
): Body {
  const { spelling = usualSpelling } = description;
  const body: Body = {
    model: description.model,
    messages: writeMessages(request.messages, spelling),
    ...writeSettings(request.sampling, spelling),
    ...writeTools(request, spelling, description.capabilities.parallelSwitch),
    ...writeOutput(request.output, spelling),
    ...writeStream(streams(description, request, isWhole), spelling),
    ...description.extraBody,
  };
  const kept = leaveOut(body, omit);
  return spelling.body === undefined ? kept : leaveOut(spelling.body(kept, request), omit);
}

/** The body of a raw prompt. */
export function writeRawBody(
  description: ChatHostDescription,
  request: RawRequest,
  omit: readonly string[] = [],
): Body {
  const prompt = request.prompt.map(({ text }) => text).join('');
  const { spelling = usualSpelling } = description;
  const body = description.raw?.body?.(request, prompt) ?? {
    model: description.model,
    prompt,
    ...writeSettings(request.sampling, spelling),
    ...writeStream(true, spelling),
  };
  return leaveOut({ ...body, ...description.extraBody }, omit);
}

/** What nobody reads in pieces is asked for whole, and so is an answer that a host binds to a schema and cannot stream. */
function streams(
  { spelling, capabilities, deadlines }: ChatHostDescription,
  request: ChatRequest,
  isWhole: boolean,
): boolean {
  // Who says how long pieces may take wants pieces.
  if (isWhole && deadlines?.firstByteMs === undefined && deadlines?.gapMs === undefined) return false;
  return spelling?.streams?.(request) ?? (request.output === undefined || capabilities.outputWithStream);
}

function writeStream(isStreamed: boolean, { streamUsage }: ChatSpelling): Body {
  if (!isStreamed) return { stream: false };
  return { stream: true, ...(streamUsage !== false && { stream_options: { include_usage: true } }) };
}

/** Settings under the keys a host has for them. */
export function writeSettings(sampling: Sampling, spelling: ChatSpelling = usualSpelling): Record<string, unknown> {
  const settings: Body = {};
  for (const name of samplingNames) {
    const value = name === 'prediction' ? writePrediction(sampling.prediction) : sampling[name];
    if (value !== undefined) settings[settingKey(name, spelling)] = value;
  }
  return settings;
}

function writePrediction(prediction: string | undefined): unknown {
  return prediction === undefined ? undefined : { type: 'content', content: prediction };
}

/** A key that a host is not known to have is not tried: where it has no switch, the loop sees to it. */
function writeTools(
  { tools, toolChoice, parallelCalls }: ChatRequest,
  spelling: ChatSpelling,
  hasSwitch: boolean | undefined,
): Body {
  if (tools.length === 0) return {};
  const isLeftOut = toolChoice === 'auto' && spelling.omitAutoToolChoice === true;
  return {
    tools: toolWriterFor(spelling)(tools),
    ...(!isLeftOut && { tool_choice: writeChoice(toolChoice, spelling) }),
    ...(hasSwitch && parallelCalls !== undefined && { parallel_tool_calls: parallelCalls }),
  };
}

/** Those of an agent are the same in all of its requests. */
const toolWriterFor = once(({ tool = writeTool }: ChatSpelling) =>
  once((tools: readonly ToolSpec[]) => {
    const written = tools.map((spec) => tool(spec));
    return keepJson(written, { text: JSON.stringify(written) });
  }),
);

function writeTool({ name, description, parameters }: ToolSpec): unknown {
  return { type: 'function', function: { name, description, parameters } };
}

function writeChoice(choice: ToolChoice, spelling: ChatSpelling): unknown {
  if (choice === 'required') return spelling.requiredToolChoice ?? 'required';
  if (typeof choice === 'string') return choice;
  return spelling.namedToolChoice?.(choice.name) ?? { type: 'function', function: { name: choice.name } };
}

function writeOutput(output: ChatRequest['output'], spelling: ChatSpelling): Body {
  if (output === undefined) return {};
  if (output === 'json') return { ...(spelling.json?.() ?? { response_format: { type: 'json_object' } }) };
  if (spelling.output !== undefined) return { ...spelling.output(output) };
  const { name, schema, strict = true } = output;
  return { response_format: { type: 'json_schema', json_schema: { name, schema, strict } } };
}

/** Without its stream, options of a stream are refused (vLLM source). */
function leaveOut(body: Body, omit: readonly string[]): Body {
  const isStreamed = body['stream'] === true && !omit.includes('stream');
  const isLeft = (key: string): boolean => omit.includes(key) || (key === 'stream_options' && !isStreamed);
  const keys = Object.keys(body);
  return keys.some(isLeft)
    ? Object.fromEntries(keys.filter((key) => !isLeft(key)).map((key) => [key, body[key]]))
    : body;
}

import type { Capabilities } from '../host/capabilities.js';
import type { OutputSpec, ToolSpec } from '../host/host.js';
import type { TurnShape } from '../host/strategy.js';
import type { Json, JsonSchema } from '../schema/json-schema-type.js';
import type { Lowered } from '../schema/lower.js';
import { lowerFor } from './ask-output.js';

/** A turn that calls tools or answers, as a schema, and the ways back from it. */
export interface CallsOrAnswer {
  readonly spec: OutputSpec;
  /** The schema of the answer. */
  readonly output?: Lowered;
  liftArguments(name: string, value: Json): Json;
}

/**
 * The schema of a turn that calls tools or answers. It is one object, for many backends take no choice at the root, and `tool_calls` comes
 * first: with the first sign in it the model has chosen, and an answer can be shown as it is written.
 */
export function callsOrAnswer(shape: TurnShape, can: Capabilities): CallsOrAnswer {
  const { tools, toolChoice, parallelCalls, output } = shape;
  const wanted = typeof toolChoice === 'object' ? tools.filter(({ name }) => name === toolChoice.name) : tools;
  const mustCall = toolChoice === 'required' || typeof toolChoice === 'object';
  const lowered = new Map(wanted.map(({ name, parameters }) => [name, lowerFor(can, parameters)]));
  const answer = output && lowerFor(can, output.schema);
  const definitions: Record<string, unknown> = {};
  const calls = wanted.map((tool, at) =>
    callSchema(tool, hoist(lowered.get(tool.name), `call${at + 1}_`, definitions)),
  );
  const call = calls.length === 1 && calls[0] !== undefined ? calls[0] : { anyOf: calls };
  const bounds = { ...(mustCall && { minItems: 1 }), ...(parallelCalls === false && { maxItems: 1 }) };
  const properties = {
    tool_calls: { type: 'array', description: 'The tools to call now; empty to answer', items: call, ...bounds },
    ...(!mustCall && { answer: answerSchema(answer && hoist(answer, 'answer_', definitions)) }),
  };
  const schema = { ...objectOf(properties), ...(Object.keys(definitions).length > 0 && { $defs: definitions }) };
  return {
    spec: { name: 'calls_or_answer', schema, strict: [...lowered.values()].every(({ strict }) => strict) },
    ...(answer !== undefined && { output: answer }),
    liftArguments: (name, value) => lowered.get(name)?.lift(value) ?? value,
  };
}

function callSchema({ name, description }: ToolSpec, parameters: JsonSchema): JsonSchema {
  return objectOf({
    name: { type: 'string', enum: [name], description: 'The name of the tool' },
    arguments: { ...parameters, description },
  });
}

/** Beside calls there is no answer yet: `""`, or `null` for one that has a schema. */
function answerSchema(schema: JsonSchema | undefined): JsonSchema {
  const said = 'The final answer; none while tools are called';
  if (schema === undefined) return { type: 'string', description: said };
  return { anyOf: [schema, { type: 'null' }], description: said };
}

/** A schema as a part of a larger one: its definitions move there, under names of their own. */
function hoist(lowered: Lowered | undefined, prefix: string, definitions: Record<string, unknown>): JsonSchema {
  const { $defs, ...schema } = lowered?.schema ?? {};
  const rename = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(rename);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        isReference(key, value) ? renamed(value, prefix) : rename(value),
      ]),
    );
  };
  for (const [name, each] of Object.entries(Object($defs))) definitions[`${prefix}${name}`] = rename(each);
  return rename(schema) as JsonSchema;
}

/** A parameter may have that name too: then a schema stands behind it. */
function isReference(key: string, value: unknown): value is string {
  return key === '$ref' && typeof value === 'string';
}

function renamed(reference: string, prefix: string): string {
  return reference.replace('#/$defs/', `#/$defs/${prefix}`);
}

function objectOf(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

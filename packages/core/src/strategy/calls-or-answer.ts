import type { OutputSpec, ToolSpec } from '../host/host.js';
import type { TurnShape } from '../host/strategy.js';
import type { JsonSchema } from '../schema/json-schema-type.js';
import { toPortable } from './portable-schema.js';

/**
 * The schema of a turn that calls tools or answers. It is one object, for many backends take no choice at the root, and `tool_calls` comes
 * first: with the first sign in it the model has chosen, and an answer can be shown as it is written.
 */
export function callsOrAnswer({ tools, toolChoice, parallelCalls, output }: TurnShape): OutputSpec {
  const wanted = typeof toolChoice === 'object' ? tools.filter(({ name }) => name === toolChoice.name) : tools;
  const mustCall = toolChoice === 'required' || typeof toolChoice === 'object';
  const calls = wanted.map(callSchema);
  const call = calls.length === 1 && calls[0] !== undefined ? calls[0] : { anyOf: calls };
  const bounds = { ...(mustCall && { minItems: 1 }), ...(parallelCalls === false && { maxItems: 1 }) };
  const properties = {
    tool_calls: { type: 'array', description: 'The tools to call now; empty to answer', items: call, ...bounds },
    ...(!mustCall && { answer: answerSchema(output) }),
  };
  return { name: 'calls_or_answer', schema: objectOf(properties) };
}

function callSchema({ name, description, parameters }: ToolSpec): JsonSchema {
  return objectOf({
    name: { type: 'string', enum: [name], description: 'The name of the tool' },
    arguments: { ...toPortable(parameters), type: 'object', description },
  });
}

/** Beside calls there is no answer yet: `""`, or `null` for one that has a schema. */
function answerSchema(output: OutputSpec | undefined): JsonSchema {
  const said = 'The final answer; none while tools are called';
  if (output === undefined) return { type: 'string', description: said };
  return { anyOf: [toPortable(output.schema), { type: 'null' }], description: said };
}

function objectOf(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

import { refusalOfOldTemplate } from '../../chat-template.js';
import { fail, type WorkersAIFailure } from './workers-ai-failure.js';
import { inputSchema, type WorkersAIInput } from './workers-ai-input.js';
import type { WorkersAIModel } from './workers-ai-models.js';
import type { WorkersAIEmulatorOptions } from './workers-ai-options.js';
import { wordInputIssues } from './word-input-issues.js';

/** An input that its model takes, or why it does not. */
export type CheckedInput = { readonly input: WorkersAIInput } | { readonly failure: WorkersAIFailure };

/** Checks an input against the schema of a model, then against what the model has. */
export function checkInput(model: WorkersAIModel, given: unknown, options: WorkersAIEmulatorOptions): CheckedInput {
  if (typeof given !== 'object' || given === null) return { failure: fail(3003) };
  if (hasOddDescription(given)) return { failure: fail(8001, 'Invalid input: description must be a string') };
  const parsed = inputSchema(model.input, given).safeParse(given);
  if (!parsed.success) return { failure: fail(5006, wordInputIssues(parsed.error.issues, given)) };
  const input = parsed.data;
  const failure =
    refuseTools(model, input) ??
    refuseFormat(model, input, options) ??
    refuseLength(model, input) ??
    refuseRoles(model, input, options);
  return failure === undefined ? { input } : { failure };
}

/** A description that is no string has an error of its own. */
function hasOddDescription(given: object): boolean {
  const tools: unknown = Reflect.get(given, 'tools');
  if (!Array.isArray(tools)) return false;
  return /"description":(?:true|false)/.test(JSON.stringify(tools));
}

/** Only models with the property take tools; others answered 400 (FlowiseAI/Flowise#4846). */
function refuseTools(model: WorkersAIModel, { tools, tool_choice: choice }: WorkersAIInput) {
  if (tools !== undefined && !model.functionCalling) {
    return fail(5006, `AiError: Bad input: Error: tools are not supported by ${model.id}`);
  }
  return choice === 'any'
    ? fail(8001, "Invalid input: tool_choice 'any' is not one of auto, none, required")
    : undefined;
}

function refuseFormat(model: WorkersAIModel, input: WorkersAIInput, { jsonMode = [] }: WorkersAIEmulatorOptions) {
  const format = input.response_format;
  if (format === undefined) return undefined;
  if (!model.jsonMode && !jsonMode.includes(model.id)) return fail(5025);
  if (input.stream) return fail(5023);
  const schema = format.json_schema;
  const wrapped = schema !== undefined && 'schema' in schema && !('type' in schema) && !('properties' in schema);
  if (wrapped)
    return fail(5006, "AiError: Bad input: Error: required properties at '/response_format/json_schema' are 'type'");
  return undefined;
}

function refuseLength({ contextTokens = Infinity }: WorkersAIModel, input: WorkersAIInput) {
  const { prompt = '', messages = [], tools = [] } = input;
  const characters = prompt.length + JSON.stringify([messages, tools]).length;
  return Math.ceil(characters / 4) > contextTokens ? fail(3006) : undefined;
}

function refuseRoles(model: WorkersAIModel, { messages }: WorkersAIInput, { template }: WorkersAIEmulatorOptions) {
  if (messages === undefined || !model.oldTemplate || template === 'lenient') return undefined;
  const raised = refusalOfOldTemplate(messages);
  return raised === undefined ? undefined : fail(5004, raised);
}

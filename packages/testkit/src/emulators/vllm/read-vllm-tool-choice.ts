import type { LooseTool } from '../self-hosted/loose-chat-body.js';
import { badRequest } from './check-vllm-sampling.js';
import type { VllmBody } from './vllm-request.js';

/** What the model may call, and how it is made to. */
export interface VllmToolChoice {
  readonly mode: 'none' | 'auto' | 'required' | 'named';
  /** The tools the grammar of a forced call allows. */
  readonly tools: readonly LooseTool[];
}

const flagsMissing = '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set';
const usage = 'Correct usage: `{"type": "function", "function": {"name": "my_function"}}`';

/** Reads `tools` and `tool_choice` as vLLM does: tools alone mean auto, which needs the server's flags; forced calls need none. */
export function readVllmToolChoice(
  { tools: given, tool_choice: choice }: VllmBody,
  autoToolChoice: boolean,
): VllmToolChoice {
  const tools = given ?? [];
  const wanted = choice ?? (tools.length > 0 ? 'auto' : 'none');
  if (wanted === 'none') return { mode: 'none', tools };
  if ((given ?? null) === null) throw badRequest('When using `tool_choice`, `tools` must be set.');
  if (typeof wanted !== 'string') return readNamedChoice(wanted, tools);
  if (wanted === 'required') return tools.length === 0 ? { mode: 'none', tools } : { mode: 'required', tools };
  if (wanted !== 'auto') {
    const allowed = 'Only named tools, "none", "auto" or "required" are supported.';
    throw badRequest(`Invalid value for \`tool_choice\`: ${wanted}! ${allowed}`);
  }
  if (!autoToolChoice) throw badRequest(flagsMissing);
  return { mode: 'auto', tools };
}

function readNamedChoice({ function: chosen }: Record<string, unknown>, tools: readonly LooseTool[]): VllmToolChoice {
  const name: unknown = typeof chosen === 'object' && chosen !== null ? Reflect.get(chosen, 'name') : undefined;
  if (typeof name !== 'string')
    throw badRequest(`Expected field \`name\` in \`function\` in \`tool_choice\`! ${usage}`);
  const named = tools.filter((tool) => tool.function.name === name);
  if (named.length === 0) {
    throw badRequest('The tool specified in `tool_choice` does not match any of the specified `tools`');
  }
  return { mode: 'named', tools: named };
}

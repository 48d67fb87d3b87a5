import type { LooseTool } from '../self-hosted/loose-chat-body.js';
import { type TgiBody, tgiToolError } from './tgi-body.js';

/** What the grammar lets the model write. */
export interface TgiTools {
  /** `off`: no tools. `free`: a call or the pseudo tool `no_tool`. `forced`: one of the tools. */
  readonly mode: 'off' | 'free' | 'forced';
  readonly tools: readonly LooseTool[];
}

/** Reads tools and their choice, which may be a tool's bare name; tools and a format exclude each other. */
export function readTgiTools({ tools: given, tool_choice: choice, response_format: format }: TgiBody): TgiTools {
  const tools = (given ?? []).map(reduceTool);
  if (tools.length === 0) return { mode: 'off', tools };
  if (format) throw tgiToolError('Grammar and tools are mutually exclusive');
  if (choice === 'none') return { mode: 'off', tools };
  if (choice === 'required') return { mode: 'forced', tools };
  if (choice === undefined || choice === null || choice === 'auto') return { mode: 'free', tools };
  const name = typeof choice === 'string' ? choice : choice.function.name;
  const named = tools.filter((tool) => tool.function.name === name);
  if (named.length === 0) throw tgiToolError(`Tool with name ${name} not found`);
  return { mode: 'forced', tools: named };
}

/** Only properties and their names in `required` reach the grammar. */
function reduceTool(tool: LooseTool): LooseTool {
  const { properties = {}, required = [] } = tool.function.parameters ?? {};
  return { ...tool, function: { ...tool.function, parameters: { type: 'object', properties, required } } };
}

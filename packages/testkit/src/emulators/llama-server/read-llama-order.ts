import type { LooseTool } from '../self-hosted/loose-chat-body.js';
import { invalidRequest, type LlamaChatBody, type LlamaPromptBody } from './llama-server-body.js';

/** What a request asks for besides an answer. */
export interface LlamaOrder {
  readonly tools: readonly LooseTool[];
  readonly choice: 'auto' | 'none' | 'required';
  /** The schema the answer is bound to; no call comes out beside it. */
  readonly schema: unknown;
}

/** Reads tools, their choice and the schema; a tool demanded by its name is silently taken for `auto`. */
export function readLlamaOrder(body: LlamaChatBody): LlamaOrder {
  const { tool_choice: wanted } = body;
  const choice = typeof wanted === 'string' ? wanted : 'auto';
  if (choice !== 'auto' && choice !== 'none' && choice !== 'required') {
    throw invalidRequest(`Invalid tool_choice: ${choice}`);
  }
  const tools = body.tools ?? [];
  const schema = readLlamaSchema(body) ?? schemaOfFormat(body);
  const grammar = body.grammar ?? undefined;
  if (grammar !== undefined && schema !== undefined) {
    throw invalidRequest('Either "json_schema" or "grammar" can be specified, but not both');
  }
  if (grammar !== undefined && tools.length > 0 && choice !== 'none') {
    throw invalidRequest('Cannot use custom grammar constraints with tools.');
  }
  return { tools, choice, schema };
}

/** The schema of either body, and a look at its grammar. */
export function readLlamaSchema({ grammar, json_schema: schema }: LlamaChatBody | LlamaPromptBody): unknown {
  if (typeof grammar === 'string' && grammar !== '' && !/^\s*root\s*::=/m.test(grammar)) {
    throw invalidRequest('Failed to parse grammar');
  }
  return schema ?? undefined;
}

function schemaOfFormat({ response_format: format }: LlamaChatBody): unknown {
  switch (format?.type) {
    case undefined:
    case 'text':
      return undefined;
    case 'json_object':
      return format?.schema ?? { type: 'object' };
    case 'json_schema':
      return format?.json_schema?.schema ?? format?.schema ?? { type: 'object' };
    default:
      throw invalidRequest(`response_format type must be one of "text" or "json_object", but got: ${format?.type}`);
  }
}

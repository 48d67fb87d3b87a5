import type { ModelCall, ModelTurn } from '../../scripted-model.js';
import { writeSchemaInstance } from '../../write-schema-instance.js';
import type { LooseTool } from './loose-chat-body.js';

/** The calls a model makes whose grammar lets it write nothing else: the scripted ones among the tools, else the first tool's. */
export function forceCalls(turn: ModelTurn, tools: readonly LooseTool[]): readonly ModelCall[] {
  const offered = (turn.calls ?? []).filter(({ name }) => tools.some((tool) => tool.function.name === name));
  const [first] = tools;
  return offered.length > 0 || first === undefined ? offered : [emptyCall(first)];
}

/** A call with no more in its arguments than the tool's schema demands. */
function emptyCall({ function: { name, parameters } }: LooseTool): ModelCall {
  const written = parameters ? writeSchemaInstance({ text: '{}' }, parameters) : undefined;
  const values: unknown = JSON.parse(written ?? '{}');
  return { name, arguments: typeof values === 'object' && values !== null ? { ...values } : {} };
}

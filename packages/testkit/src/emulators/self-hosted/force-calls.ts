import type { ModelCall, ModelTurn } from '../../scripted-model.js';
import { compileSchema, writeSchemaInstance } from '../../write-schema-instance.js';
import type { LooseTool } from './loose-chat-body.js';

/**
 * The calls a model makes whose grammar lets it write nothing else: the scripted ones among the tools, else what it means to say as the
 * arguments of a tool that takes them, else the first tool's.
 */
export function forceCalls(turn: ModelTurn, tools: readonly LooseTool[]): readonly ModelCall[] {
  const offered = (turn.calls ?? []).filter(({ name }) => tools.some((tool) => tool.function.name === name));
  const [first] = tools;
  if (offered.length > 0 || first === undefined) return offered;
  return [tools.map((tool) => saidIn(tool, turn.text)).find((call) => call !== undefined) ?? emptyCall(first)];
}

function saidIn({ function: { name, parameters } }: LooseTool, text: string | undefined): ModelCall | undefined {
  const said = parseObject(text ?? '');
  // A closed object: what is meant for one tool fits an open one too.
  const fits = said && compileSchema({ ...parameters, additionalProperties: false });
  return said !== undefined && fits?.(said) ? { name, arguments: said } : undefined;
}

function parseObject(text: string): ModelCall['arguments'] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A call with no more in its arguments than the tool's schema demands. */
function emptyCall({ function: { name, parameters } }: LooseTool): ModelCall {
  const written = parameters ? writeSchemaInstance({ text: '{}' }, parameters) : undefined;
  return { name, arguments: parseObject(written ?? '{}') ?? {} };
}

import {
  batchedAnswer,
  type Capabilities,
  defuse,
  type Grammar,
  type Host,
  type HostDelta,
  type MistralFormat,
  type PromptSegment,
  type RawRequest,
} from '@windrose/core/host';
import { raw } from '@windrose/core/raw';
import { changeCapabilities, type ChatHostDescription, chatHost, type HostOptions, writeRawBody } from '@windrose/wire';
import { llamaServerCapabilities } from './compatible-capabilities.js';

/** A server of llama.cpp as described, asked with prompts and grammars of ours. */
export function rawLlamaServer(
  described: Omit<ChatHostDescription, 'capabilities'>,
  format: MistralFormat,
  { capabilities }: HostOptions,
): Host {
  const description = { ...described, capabilities: changeCapabilities(capabilitiesOf(format), capabilities) };
  const host = chatHost({
    ...description,
    strategies: [raw],
    raw: { url: description.url, body: (request) => writeBody(description, request, format) },
  });
  return {
    ...host,
    generate: (request, options) => batchedAnswer(tellCalls(host.generate(request, options).batches)),
  };
}

/** The server's own table, less what only its templates and parsers do. */
function capabilitiesOf(format: MistralFormat): Capabilities {
  return {
    ...llamaServerCapabilities,
    chat: false,
    raw: format,
    grammar: true,
    tools: 'none',
    toolChoice: [],
    parallelCalls: format !== 'v1',
    output: 'none',
    outputWithStream: false,
    roles: 'free',
    callIds: 'any',
    evidence: { raw: 'probed', grammar: 'probed', sampling: 'probed' },
  };
}

const callsMark = '[TOOL_CALLS]';
/** `<s>` in every vocabulary of the family. */
const beginToken = 1;

/**
 * The first token is given as a number, for then the server puts none of its own before it; `preserved_tokens` makes it write the mark,
 * which it leaves out of texts otherwise (seen on a running server).
 */
function writeBody(description: ChatHostDescription, request: RawRequest, format: MistralFormat) {
  const [, ...rest] = request.prompt;
  return {
    ...writeRawBody(description, request),
    prompt: [beginToken, rest.map((segment) => (format === 'v1' ? segment.text : plainText(segment))).join('')],
    ...(format !== 'v1' && { preserved_tokens: [callsMark, '[ARGS]', '[CALL_ID]'] }),
    ...(request.grammar !== undefined && writeGrammar(request.grammar)),
  };
}

/** The server reads control tokens in any text, so what is no control token is broken up; in v1 there are none. */
function plainText({ type, text }: PromptSegment): string {
  return type === 'control' ? text : defuse(text);
}

/** A grammar that waits begins with what it waits for, as the server has it. */
function writeGrammar({ gbnf, after }: Grammar): Record<string, unknown> {
  if (after === undefined) return { grammar: gbnf };
  const word = 1;
  return {
    grammar: gbnf.replace(/^root ::= /m, () => `root ::= ${JSON.stringify(after)} awaited\nawaited ::= `),
    grammar_lazy: true,
    grammar_triggers: [{ type: word, value: after }],
  };
}

/** A control token comes as a text of its own. */
async function* tellCalls(batches: AsyncIterable<readonly HostDelta[]>): AsyncGenerator<readonly HostDelta[], void> {
  for await (const batch of batches) yield batch.map(tellCall);
}

function tellCall(delta: HostDelta): HostDelta {
  return delta.type === 'text' && delta.text === callsMark ? { type: 'control', text: callsMark } : delta;
}

import { CapabilityError } from '../errors.js';
import type { Capabilities, MistralFormat } from '../host/capabilities.js';
import type { Grammar, HostRequest, PromptSegment } from '../host/host.js';
import type { PreparedStrategy, Strategy, TurnShape } from '../host/strategy.js';
import type { Message } from '../message.js';
import { emulated } from './emulated.js';
import { mistralFormats } from './mistral-format.js';
import { withOutputWords } from './output-words.js';
import { writePythonJson } from './python-json.js';
import { callsMark, RawDecoder } from './raw-decoder.js';
import { rawGrammar } from './raw-grammar.js';
import { renderSegments } from './render-segments.js';
import { callsPrefix, callsAsText, withToolWords } from './tool-words.js';

/**
 * Asks with a prompt of our own in a format of the Mistral family: tools and calls in its control tokens (v2 to v7), or in words where
 * the format has none (v1). Where the host takes a grammar, calls and structured answers are bound by one made from their schemas.
 */
export const raw: Strategy = {
  name: 'raw',
  outputWay: (can) => (can.grammar ? 'grammar' : 'words'),
  prepare: prepareRaw,
};

function prepareRaw(shape: TurnShape, can: Capabilities): PreparedStrategy {
  const format = formatOf(can);
  const inWords = mistralFormats[format].calls === 'none';
  if (inWords && !can.grammar) return prepareSpoken(shape, can, format);
  const grammar = can.grammar ? rawGrammar(shape, format) : undefined;
  const demanded = shape.tools.length > 0 && (shape.toolChoice === 'required' || typeof shape.toolChoice === 'object');
  return {
    encode: (messages, sampling): HostRequest => ({
      kind: 'raw',
      prompt: [...prompt(messages, shape, format, inWords), ...(demanded && !inWords ? [callsMarkSegment] : [])],
      ...(grammar !== undefined && { grammar: demanded ? boundAtOnce(grammar) : grammar }),
      sampling,
    }),
    decoder: (takenIds) =>
      new RawDecoder(takenIds, {
        offersTools: shape.tools.length > 0,
        begunCalls: demanded && !inWords,
        textCalls: inWords ? callsPrefix : undefined,
        boundOutput: shape.output !== undefined,
      }),
  };
}

/** A format without a place for tools, and nothing that binds the answer: asked in words, and read as such. */
function prepareSpoken(shape: TurnShape, can: Capabilities, format: MistralFormat): PreparedStrategy {
  const way = emulated.prepare(shape, { ...can, roles: 'free', systemRole: true });
  return {
    encode: (messages, sampling) => {
      const asked = way.encode(messages, sampling);
      const spoken = asked.kind === 'chat' ? asked.messages : messages;
      return { kind: 'raw', prompt: renderSegments(spoken, { format, defuseContent: true }), sampling };
    },
    decoder: (takenIds) => way.decoder(takenIds),
  };
}

const callsMarkSegment: PromptSegment = { type: 'control', text: callsMark };

/** The mark stands in the prompt already, so the grammar has nothing to wait for. */
function boundAtOnce({ gbnf }: Grammar): Grammar {
  return { gbnf };
}

function formatOf(can: Capabilities): MistralFormat {
  if (can.raw === null)
    throw new CapabilityError('strategy', 'The host takes no prompt of ours, so "raw" cannot ask it.');
  if (mistralFormats[can.raw].calls.startsWith('named')) {
    const text = `Prompts in the ${can.raw} format cannot be written with calls yet. Take format: "v3" if the model knows it.`;
    throw new CapabilityError('strategy', text);
  }
  return can.raw;
}

function prompt(
  messages: readonly Message[],
  { tools, output }: TurnShape,
  format: MistralFormat,
  inWords: boolean,
): PromptSegment[] {
  const asked = output === undefined ? messages : withOutputWords(messages, output.schema, writePythonJson);
  if (inWords) {
    const spoken = asked.map(callsAsText);
    return renderSegments(tools.length > 0 ? withToolWords(spoken, tools) : spoken, { format, defuseContent: true });
  }
  return renderSegments(asked.map(callsApart), { format, tools });
}

/** These formats hold text or calls in one turn, not both: what the model said beside its calls stays in the state alone. */
function callsApart(message: Message): Message {
  if (message.role !== 'assistant') return message;
  const calls = message.parts.filter(({ type }) => type === 'tool-call');
  return calls.length === 0 || calls.length === message.parts.length ? message : { ...message, parts: calls };
}

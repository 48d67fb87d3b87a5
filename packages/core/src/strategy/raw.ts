import { CapabilityError } from '../errors.js';
import type { Capabilities, MistralFormat } from '../host/capabilities.js';
import type { Grammar, HostRequest, PromptSegment } from '../host/host.js';
import type { PreparedStrategy, Strategy, TurnShape } from '../host/strategy.js';
import type { OnLost } from '../schema/gbnf.js';
import type { Loss } from '../schema/lowering.js';
import { emulated } from './emulated.js';
import { fitting } from './fit.js';
import type { CountTokens } from './fit/measure-request.js';
import { tellChanges } from './history.js';
import { mistralFormats } from './mistral-format.js';
import { liftingArguments } from './lifting-arguments.js';
import { callsMark } from './marked-calls.js';
import { PrefixedAnswer } from './prefixed-answer.js';
import { RawDecoder } from './raw-decoder.js';
import { type ArgumentBinding, rawGrammar } from './raw-grammar.js';
import { preparePrompt } from './raw-prompt.js';
import { readingOutput } from './reading-output.js';
import { SpokenAnswer } from './spoken-answer.js';
import { callsPrefix } from './tool-words.js';
import { type AnswerText, textAlone } from './words-decoder.js';
import { writingSegments } from './write-segments.js';

/**
 * Asks with a prompt of our own in a format of the Mistral family: tools and calls in its control tokens (from v2 on), or in words where
 * the format has none (v1). Where the host takes a grammar, calls and structured answers are bound by one made from their schemas.
 */
export const raw: Strategy = rawCounting();

/** How prompts of ours are asked. */
export interface RawOptions {
  /** What else than their schemas binds the arguments of calls, where the host takes a grammar; {@link copyingArguments} makes one. */
  readonly binding?: ArgumentBinding | undefined;
}

/** The strategy {@link raw} for a host that has the model's tokenizer: what fits its window is counted with it, not estimated. */
export function rawCounting(count?: CountTokens, options: RawOptions = {}): Strategy {
  const prepare = (shape: TurnShape, can: Capabilities): PreparedStrategy => prepareRaw(shape, can, options);
  return fitting({ name: 'raw', outputWay: (can) => (can.grammar ? 'grammar' : 'words'), prepare }, count);
}

function prepareRaw(shape: TurnShape, can: Capabilities, { binding }: RawOptions): PreparedStrategy {
  const format = formatOf(can);
  const inWords = mistralFormats[format].calls === 'none';
  if (inWords && !can.grammar) return prepareSpoken(shape, can, format);
  const lost: Loss[] = [];
  const onLost: OnLost = (path, keyword, why) => lost.push({ path, keyword, why });
  const grammarFor = can.grammar ? rawGrammar(shape, format, { onLost, binding }) : undefined;
  const demanded = shape.tools.length > 0 && (shape.toolChoice === 'required' || typeof shape.toolChoice === 'object');
  const begunCalls = demanded && !inWords;
  const promptOf = preparePrompt(shape, can, format);
  return {
    encode: (messages, sampling, note = () => undefined): HostRequest => {
      const { prompt, changes } = promptOf(messages);
      tellChanges(changes, note);
      const grammar = grammarFor?.(messages, note);
      return {
        kind: 'raw',
        prompt: begunCalls ? [...prompt, callsMarkSegment] : prompt,
        ...(grammar !== undefined && { grammar: demanded ? boundAtOnce(grammar) : grammar }),
        sampling,
      };
    },
    ...liftingArguments(shape.tools),
    ...readingOutput(shape.output, undefined, lost.filter(({ path }) => /^output\b/.test(path)).map(withoutRoot)),
    decoder: (takenIds) => {
      const boundOutput = grammarFor !== undefined && shape.output !== undefined;
      const isBound = boundOutput || (grammarFor !== undefined && demanded);
      return new RawDecoder(takenIds, { shape, answer: answerText(shape, inWords, isBound), begunCalls, boundOutput });
    },
  };
}

/** As a schema's own paths are. */
function withoutRoot({ path, ...loss }: Loss): Loss {
  return { ...loss, path: path.replace(/^output\.?/, '') };
}

/** What a grammar binds from its first token on is calls by their beginning alone; in any other text they are looked for. */
function answerText(shape: TurnShape, inWords: boolean, isBound: boolean): AnswerText {
  if (shape.tools.length === 0) return textAlone;
  return isBound ? new PrefixedAnswer(inWords ? callsPrefix : callsMark, shape) : new SpokenAnswer(shape);
}

/** A format without a place for tools, and nothing that binds the answer: asked in words, and read as such. */
function prepareSpoken(shape: TurnShape, can: Capabilities, format: MistralFormat): PreparedStrategy {
  const way = emulated.prepare(shape, { ...can, roles: 'free', systemRole: true, limits: {} });
  const write = writingSegments({ format, defuseContent: true });
  return {
    ...way,
    encode: (messages, sampling, note) => {
      const asked = way.encode(messages, sampling, note);
      const spoken = asked.kind === 'chat' ? asked.messages : messages;
      return { kind: 'raw', prompt: write(spoken), sampling };
    },
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
  return can.raw;
}

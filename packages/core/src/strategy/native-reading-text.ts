import type { Capabilities } from '../host/capabilities.js';
import type { OutputSpec } from '../host/host.js';
import type { OutputWay, PreparedStrategy, Strategy, TurnShape } from '../host/strategy.js';
import { AnswerToolDecoder, answerTool, demandAnswer } from './answer-tool.js';
import { askOutput } from './ask-output.js';
import { emulationWords } from './emulation-words.js';
import { fitting } from './fit.js';
import { prepareNotedHistory } from './history.js';
import { isBoundTo } from './is-bound-to.js';
import { liftingArguments } from './lifting-arguments.js';
import { native, prepareNative } from './native.js';
import { writePythonJson } from './python-json.js';
import { readingOutput } from './reading-output.js';
import { SpokenAnswer } from './spoken-answer.js';
import { callsInWords } from './spoken-messages.js';
import { textAlone, WordsDecoder } from './words-decoder.js';

/**
 * Asks with the host's own tools, brings the conversation into the order the host takes, and also reads calls that are left in the text:
 * servers without the right parser, or with one that gave up, hand on what the model wrote as if it were the answer. A structured answer
 * is asked for in the schema the host takes, or as the arguments of one more tool.
 */
export const nativeReadingText: Strategy = fitting({ ...native, outputWay: chooseOutputWay, prepare });

/** What binds the answer most surely without a request more; then what takes one only where the first answer does not fit. */
function chooseOutputWay(can: Capabilities, withTools: boolean): OutputWay {
  if (native.outputWay(can, withTools) === 'schema') return 'schema';
  const modes = can.tools === 'none' ? [] : can.toolChoice;
  if (modes.includes('required') || (!withTools && modes.includes('named'))) return 'tool';
  if (can.output !== 'none' && withTools && !can.outputWithTools) return 'two-phases';
  return can.output === 'json' ? 'json' : 'words';
}

function prepare(shape: TurnShape, can: Capabilities): PreparedStrategy {
  const { output, outputWay } = shape;
  if (output === undefined) return prepareReading(shape, can);
  if (outputWay === 'json') return { ...prepareReading(shape, can), ...readingOutput(output), ...isBoundTo({}) };
  if (outputWay === 'words') return { ...prepareReading(shape, can), ...readingOutput(output) };
  const { spec, lowered } = askOutput(output, can);
  const read = readingOutput(output, lowered);
  if (outputWay === 'tool') return { ...prepareWithAnswerTool(shape, spec, can), ...read };
  return { ...prepareReading({ ...shape, output: spec }, can), ...read, ...isBoundTo(spec.schema) };
}

function prepareReading(shape: TurnShape, can: Capabilities): PreparedStrategy {
  // An agent without tools goes on with a conversation that had some, on a host that has no place for them.
  const inWords = callsInWords({ words: emulationWords, writeCalls: writePythonJson });
  const lawful = prepareNotedHistory(can, can.tools === 'none' ? inWords : { calls: 'native' });
  return {
    ...prepareNative(shape, lawful),
    ...liftingArguments(shape.tools),
    decoder: (takenIds) =>
      new WordsDecoder(takenIds, shape, shape.tools.length > 0 ? new SpokenAnswer(shape) : textAlone),
  };
}

/** Where another tool is to be called first, the answer waits. */
function prepareWithAnswerTool(shape: TurnShape, output: OutputSpec, can: Capabilities): PreparedStrategy {
  const tool = answerTool(output, shape.tools);
  const toolChoice = demandAnswer(shape, tool.name, can.toolChoice);
  if (toolChoice === undefined) return prepareReading(shape, can);
  const way = prepareReading({ ...shape, tools: [...shape.tools, tool], toolChoice }, can);
  return { ...way, decoder: (takenIds) => new AnswerToolDecoder(way.decoder(takenIds), tool.name) };
}

import type { Capabilities } from '../host/capabilities.js';
import type { PreparedStrategy, Strategy, TurnShape } from '../host/strategy.js';
import { type EmulationWords, emulationWords } from './emulation-words.js';
import { fitting } from './fit.js';
import { isBoundTo } from './is-bound-to.js';
import { liftingArguments } from './lifting-arguments.js';
import { writePythonJson } from './python-json.js';
import { readingOutput } from './reading-output.js';
import { SpokenAnswer } from './spoken-answer.js';
import { speak } from './spoken-messages.js';
import { textAlone, WordsDecoder } from './words-decoder.js';

/** Asks in words: the tools are described in the messages, and calls are found in the text of the answer. */
export const emulated: Strategy = emulatedWith(emulationWords);

/** The strategy `emulated` with other words than `emulationWords`, so that wordings can be compared. */
export function emulatedWith(words: EmulationWords): Strategy {
  return fitting({
    name: 'emulated',
    outputWay: (can, withTools) => (can.output === 'json' && !withTools ? 'json' : 'words'),
    prepare: (shape, can) => prepareEmulated(shape, can, words),
  });
}

function prepareEmulated(shape: TurnShape, can: Capabilities, words: EmulationWords): PreparedStrategy {
  const messagesOf = speak(shape, can, { words, writeCalls: writePythonJson });
  const hasTools = shape.tools.length > 0;
  return {
    encode: (messages, sampling, note) => ({
      kind: 'chat',
      messages: messagesOf(messages, note),
      tools: [],
      toolChoice: 'auto',
      ...(shape.outputWay === 'json' && { output: shape.outputWay }),
      sampling,
    }),
    decoder: (takenIds) => new WordsDecoder(takenIds, shape, hasTools ? new SpokenAnswer(shape) : textAlone),
    ...liftingArguments(shape.tools),
    ...readingOutput(shape.output),
    ...(shape.outputWay === 'json' && isBoundTo({})),
  };
}

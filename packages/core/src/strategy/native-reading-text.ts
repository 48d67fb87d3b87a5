import type { Strategy } from '../host/strategy.js';
import { emulationWords } from './emulation-words.js';
import { fitting } from './fit.js';
import { prepareNotedHistory } from './history.js';
import { native, prepareNative } from './native.js';
import { writePythonJson } from './python-json.js';
import { SpokenAnswer } from './spoken-answer.js';
import { callsInWords } from './spoken-messages.js';
import { textAlone, WordsDecoder } from './words-decoder.js';

/**
 * Asks with the host's own tools, brings the conversation into the order the host takes, and also reads calls that are left in the text:
 * servers without the right parser, or with one that gave up, hand on what the model wrote as if it were the answer.
 */
export const nativeReadingText: Strategy = fitting({
  ...native,
  prepare: (shape, can) => {
    // An agent without tools goes on with a conversation that had some, on a host that has no place for them.
    const inWords = callsInWords({ words: emulationWords, writeCalls: writePythonJson });
    const lawful = prepareNotedHistory(can, can.tools === 'none' ? inWords : { calls: 'native' });
    return {
      ...prepareNative(shape, lawful),
      decoder: (takenIds) =>
        new WordsDecoder(takenIds, shape, shape.tools.length > 0 ? new SpokenAnswer(shape) : textAlone),
    };
  },
});

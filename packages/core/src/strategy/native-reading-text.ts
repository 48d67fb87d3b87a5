import type { Strategy } from '../host/strategy.js';
import { fitting } from './fit.js';
import { prepareNotedHistory } from './history.js';
import { native, prepareNative } from './native.js';
import { SpokenAnswer } from './spoken-answer.js';
import { textAlone, WordsDecoder } from './words-decoder.js';

/**
 * Asks with the host's own tools, brings the conversation into the order the host takes, and also reads calls that are left in the text:
 * servers without the right parser, or with one that gave up, hand on what the model wrote as if it were the answer.
 */
export const nativeReadingText: Strategy = fitting({
  ...native,
  prepare: (shape, can) => {
    const lawful = prepareNotedHistory(can, { calls: 'native' });
    return {
      ...prepareNative(shape, lawful),
      decoder: (takenIds) =>
        new WordsDecoder(takenIds, shape, shape.tools.length > 0 ? new SpokenAnswer(shape) : textAlone),
    };
  },
});

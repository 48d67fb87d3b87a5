import { DefinitionError, wordsOf } from '../errors.js';
import type { Message } from '../message.js';
import { isConversation, isMessage } from './read-state.js';

/** What a run begins with. Throws `DefinitionError` where there is nothing to answer, or what is no message. */
export function inputMessages(
  input: string | readonly Message[],
  instructions: string | undefined,
): readonly Message[] {
  const given: readonly Message[] =
    typeof input === 'string' ? [{ role: 'user', parts: [{ type: 'text', text: input }] }] : input;
  if (!isConversation(given)) {
    const all: readonly unknown[] = Array.isArray(given) ? given : [];
    const at = all.findIndex((each) => !isMessage(each));
    const what =
      at < 0 ? 'There is nothing to answer' : `Message ${at + 1} is none (${wordsOf(all[at]).slice(0, 200)})`;
    throw new DefinitionError(
      `${what}: give a text, or messages as in [{role:"user",parts:[{type:"text",text:"Hi"}]}].`,
      'input',
    );
  }
  // A conversation that is taken up again brings its own instructions.
  if (instructions === undefined || given[0]?.role === 'system') return given;
  return [{ role: 'system', text: instructions }, ...given];
}

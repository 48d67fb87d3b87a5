import { DefinitionError } from '../errors.js';
import type { Message } from '../message.js';
import { isConversation } from './read-state.js';

/** What a run begins with. Throws `DefinitionError` where there is nothing to answer, or what is no message. */
export function inputMessages(
  input: string | readonly Message[],
  instructions: string | undefined,
): readonly Message[] {
  const given: readonly Message[] =
    typeof input === 'string' ? [{ role: 'user', parts: [{ type: 'text', text: input }] }] : input;
  if (!isConversation(given)) {
    throw new DefinitionError(
      'There is nothing to answer: give a text, or messages as in [{role:"user",parts:[{type:"text",text:"Hi"}]}].',
      'input',
    );
  }
  // A conversation that is taken up again brings its own instructions.
  if (instructions === undefined || given[0]?.role === 'system') return given;
  return [{ role: 'system', text: instructions }, ...given];
}

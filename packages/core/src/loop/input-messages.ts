import { DefinitionError } from '../errors.js';
import type { Message } from '../message.js';

/** What a run begins with. Throws `DefinitionError` where there is nothing to answer. */
export function inputMessages(
  input: string | readonly Message[],
  instructions: string | undefined,
): readonly Message[] {
  const given: readonly Message[] =
    typeof input === 'string' ? [{ role: 'user', parts: [{ type: 'text', text: input }] }] : input;
  if (given.length === 0) {
    throw new DefinitionError('There is nothing to answer: give a text, or at least one message.', 'input');
  }
  // A conversation that is taken up again brings its own instructions.
  if (instructions === undefined || given[0]?.role === 'system') return given;
  return [{ role: 'system', text: instructions }, ...given];
}

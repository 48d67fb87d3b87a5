import { CapabilityError } from '../errors.js';
import type { Capabilities } from '../host/capabilities.js';
import type { HostRequest } from '../host/host.js';
import type { PreparedStrategy, Strategy, TurnShape } from '../host/strategy.js';
import { askOutput } from './ask-output.js';
import { callsOrAnswer } from './calls-or-answer.js';
import { constrainedWords } from './emulation-words.js';
import { EnvelopedAnswer } from './enveloped-answer.js';
import { fitting } from './fit.js';
import { isBoundTo } from './is-bound-to.js';
import { liftingArguments } from './lifting-arguments.js';
import { writePythonJson } from './python-json.js';
import { readingOutput } from './reading-output.js';
import { speak, type WrittenCall } from './spoken-messages.js';
import { textAlone, WordsDecoder } from './words-decoder.js';

/** Asks for an answer bound to a schema of "these calls, or the answer", on hosts that bind answers and have no tools. */
export const constrained: Strategy = fitting({
  name: 'constrained',
  outputWay: () => 'schema',
  prepare: prepareConstrained,
});

function prepareConstrained(shape: TurnShape, can: Capabilities): PreparedStrategy {
  if (can.output !== 'schema') {
    throw new CapabilityError('strategy', 'The host binds no answer to a schema, so "constrained" cannot ask it.');
  }
  const hasTools = shape.tools.length > 0;
  const bound = hasTools ? callsOrAnswer(shape, can) : undefined;
  const alone = hasTools || shape.output === undefined ? undefined : askOutput(shape.output, can);
  const output = bound?.spec ?? alone?.spec;
  const lowered = bound?.output ?? alone?.lowered;
  // Beside calls there is no answer, as the schema has it.
  const answer = shape.output === undefined ? '' : null;
  const writeCalls = (calls: readonly WrittenCall[]): string => writePythonJson({ tool_calls: calls, answer });
  const told = shape.output && lowered ? { ...shape, output: { ...shape.output, schema: lowered.schema } } : shape;
  const messagesOf = speak(told, can, { words: constrainedWords, writeCalls });
  return {
    encode: (messages, sampling, note): HostRequest => ({
      kind: 'chat',
      messages: messagesOf(messages, note),
      tools: [],
      toolChoice: 'auto',
      ...(output !== undefined && { output }),
      sampling,
    }),
    decoder: (takenIds) =>
      new WordsDecoder(takenIds, shape, bound ? new EnvelopedAnswer(shape, bound.liftArguments) : textAlone),
    ...readingOutput(shape.output, lowered),
    ...liftingArguments(shape.tools),
    ...(output !== undefined && isBoundTo(output.schema)),
  };
}

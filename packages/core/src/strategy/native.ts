import { StreamError } from '../errors.js';
import type { FinishReason, HostDelta, HostRequest } from '../host/host.js';
import type { Message } from '../message.js';
import { endWithCalls } from './answered-calls.js';
import { CallFragments } from './call-fragments.js';
import { CallIds } from './call-ids.js';
import { lawfulArguments } from './history/lawful-arguments.js';
import { forEachMessage } from './history/for-each-message.js';
import { tellOutput } from './output-words.js';
import type { Decoder, ModelEvent, Note, PreparedStrategy, Strategy, TurnShape } from '../host/strategy.js';

/**
 * Asks with the host's own messages, tools and schema, and believes the host: for hosts without rules of their own about messages and ids,
 * that leave no calls in the text. All others bring {@link nativeReadingText}.
 */
export const native: Strategy = {
  name: 'native',
  outputWay: (can, withTools) => (can.output === 'schema' && (!withTools || can.outputWithTools) ? 'schema' : 'words'),
  prepare: (shape) => {
    const lawful = forEachMessage([lawfulArguments]);
    return prepareNative(shape, (messages, note) => lawful(messages, (change) => note('history-changed', change)));
  },
};

/** `lawful` makes the wire copy of a conversation what the host takes. */
export function prepareNative(
  shape: TurnShape,
  lawful: (messages: readonly Message[], note: Note) => readonly Message[],
): PreparedStrategy {
  const { tools, toolChoice, parallelCalls, output, outputWay } = shape;
  return {
    encode: (messages, sampling, note = () => undefined): HostRequest => ({
      kind: 'chat',
      messages: lawful(tellOutput(messages, shape), note),
      tools,
      toolChoice,
      ...(parallelCalls !== undefined && { parallelCalls }),
      ...(output !== undefined && outputWay === 'schema' && { output }),
      ...(outputWay === 'json' && { output: outputWay }),
      sampling,
    }),
    decoder: (takenIds) => new NativeDecoder(takenIds, shape),
  };
}

class NativeDecoder implements Decoder {
  readonly #calls = new CallFragments();
  readonly #ids: CallIds;
  readonly #shape: TurnShape;
  #finish: FinishReason | undefined;

  constructor(takenIds: ReadonlySet<string>, shape: TurnShape) {
    this.#shape = shape;
    this.#ids = new CallIds(takenIds);
  }

  push(delta: HostDelta): readonly ModelEvent[] {
    switch (delta.type) {
      case 'text':
      case 'control':
        return delta.text === '' ? [] : [{ type: 'text-delta', text: delta.text }];
      case 'reasoning':
        return [{ type: 'reasoning-delta', text: delta.text }];
      case 'tool-call':
        this.#calls.push(delta);
        return [];
      case 'usage':
        return [delta];
      case 'finish':
        this.#finish ??= delta.reason;
        return [];
    }
  }

  end(): readonly ModelEvent[] {
    const reason = this.#finish;
    if (reason === undefined) {
      throw new StreamError('truncated', 'The answer ended without a finish reason: the connection was cut.');
    }
    return endWithCalls(this.#calls.calls, this.#ids, reason, this.#shape);
  }
}

import { StreamError } from '../errors.js';
import type { FinishReason, HostDelta, HostRequest } from '../host/host.js';
import type { AssistantMessage, Message } from '../message.js';
import { parseJson } from '../text/json.js';
import { CallFragments } from './call-fragments.js';
import { CallIds } from './call-ids.js';
import { withOutputWords } from './output-words.js';
import type { Decoder, ModelEvent, PreparedStrategy, Strategy, TurnShape } from '../host/strategy.js';

/** Asks with the host's own messages, tools and schema. */
export const native: Strategy = {
  name: 'native',
  outputWay: (can, withTools) => (can.output === 'schema' && (!withTools || can.outputWithTools) ? 'schema' : 'words'),
  prepare: (shape) => prepareNative(shape),
};

function prepareNative(shape: TurnShape): PreparedStrategy {
  const { tools, toolChoice, parallelCalls, output, outputWay } = shape;
  return {
    encode: (messages, sampling): HostRequest => {
      const asked = output !== undefined && outputWay === 'words' ? withOutputWords(messages, output.schema) : messages;
      return {
        kind: 'chat',
        messages: asked.map(withLawfulArguments),
        tools,
        toolChoice,
        ...(parallelCalls !== undefined && { parallelCalls }),
        ...(output !== undefined && outputWay === 'schema' && { output }),
        sampling,
      };
    },
    decoder: (takenIds) => new NativeDecoder(takenIds),
  };
}

/** Arguments that were never JSON are sent back as `{}`: hosts parse the history and answer 400 to the whole request. */
function withLawfulArguments(message: Message): Message {
  if (message.role !== 'assistant' || message.parts.every(isLawful)) return message;
  const parts: AssistantMessage['parts'] = message.parts.map((part) =>
    isLawful(part) ? part : { ...part, arguments: '{}' },
  );
  return { ...message, parts };
}

function isLawful(part: AssistantMessage['parts'][number]): boolean {
  return part.type !== 'tool-call' || parseJson(part.arguments).ok;
}

/** Why a call from an answer that hit the token limit must not run. */
export const cutOff =
  'The call was cut off at the token limit before it was complete, so it was not run. Call again, with shorter arguments.';

class NativeDecoder implements Decoder {
  readonly #calls = new CallFragments();
  readonly #ids: CallIds;
  #finish: FinishReason | undefined;

  constructor(takenIds: ReadonlySet<string>) {
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
    const calls = this.#calls.calls.map(({ id, name, arguments: written }): ModelEvent => {
      const call = { type: 'tool-call', id: this.#ids.assign(id), name, arguments: written } as const;
      return reason === 'length' ? { type: 'tool-call', call, problem: cutOff } : { type: 'tool-call', call };
    });
    // Hosts say "stop" beside calls, or "tool-calls" beside none: what came decides.
    const said = reason === 'length' || reason === 'filtered' ? reason : calls.length > 0 ? 'tool-calls' : 'stop';
    return [...calls, { type: 'finish', reason: said }];
  }
}

import type { ToolContext } from '../tool.js';
import type { CallLife } from './call-life.js';

/** What a tool is told about its call. */
export class CallContext implements ToolContext {
  declare readonly signal: AbortSignal;
  readonly callId: string;
  readonly idempotencyKey: string;
  readonly #life: CallLife;

  constructor(life: CallLife, callId: string, idempotencyKey: string) {
    this.callId = callId;
    this.idempotencyKey = idempotencyKey;
    this.#life = life;
    // The signal is made when it is looked at. It is the object's own, for those that spread what they are told.
    Object.defineProperty(this, 'signal', CallContext.#signal);
  }

  /** One for all: an accessor of its own would make each context another kind of object to the engine. */
  static readonly #signal = {
    enumerable: true,
    get(this: CallContext): AbortSignal {
      return this.#life.signal;
    },
  };
}

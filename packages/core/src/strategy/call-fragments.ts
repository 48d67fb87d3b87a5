import type { HostDelta } from '../host/host.js';

type CallDelta = Extract<HostDelta, { type: 'tool-call' }>;

/** A call put together from its pieces. */
export interface GatheredCall {
  id?: string;
  name: string;
  arguments: string;
}

/**
 * Puts calls together from the pieces hosts stream: keyed by `index` where it can be trusted, else a new id or name begins a new call.
 * Some hosts leave `index` out, some send 0 for every call, some repeat `name: ""` in later pieces.
 */
export class CallFragments {
  readonly calls: GatheredCall[] = [];
  readonly #byIndex = new Map<number, GatheredCall>();
  #last: GatheredCall | undefined;

  /** The call a piece belongs to. */
  push(delta: CallDelta): GatheredCall {
    const call = this.#find(delta) ?? this.#begin(delta);
    if (delta.id && call.id === undefined) call.id = delta.id;
    if (delta.name && call.name === '') call.name = delta.name;
    if (delta.arguments) call.arguments += delta.arguments;
    this.#last = call;
    return call;
  }

  #find(delta: CallDelta): GatheredCall | undefined {
    const candidate = delta.index === undefined ? this.#last : this.#byIndex.get(delta.index);
    return candidate !== undefined && !beginsAnother(delta, candidate) ? candidate : undefined;
  }

  #begin(delta: CallDelta): GatheredCall {
    const call: GatheredCall = { name: '', arguments: '' };
    this.calls.push(call);
    if (delta.index !== undefined) this.#byIndex.set(delta.index, call);
    return call;
  }
}

/** A second id, or a name after a call already has one, is a new call even under the same index. */
function beginsAnother(delta: CallDelta, call: GatheredCall): boolean {
  if (delta.id && call.id !== undefined) return delta.id !== call.id;
  return (
    Boolean(delta.name) && call.name !== '' && (delta.id === undefined || delta.id === '' || call.id === undefined)
  );
}

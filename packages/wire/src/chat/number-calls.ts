import type { HostDelta } from '@windrose/core/host';
import { parseJson } from '@windrose/core/host';
import type { WrittenCall } from './answer-piece.js';

type CallDelta = Extract<HostDelta, { type: 'tool-call' }>;

/** A call as far as it has come. */
interface OpenCall {
  readonly number: number;
  hostIndex: number | undefined;
  id: string | undefined;
  name: string | undefined;
  arguments: string;
  /** The chunk that brought the last of it. */
  chunk: number;
}

/**
 * Tells calls apart whatever hosts do to their numbers and ids, and numbers them: fragments of one call get one `index`, its id and its
 * name come once. Hosts leave `index` out, send 0 for every call, repeat ids and names, or make a new id for each fragment.
 */
export class CallNumbering {
  readonly #calls: OpenCall[] = [];
  #last: OpenCall | undefined;
  #chunk = 0;

  /** The entries of one chunk. */
  read(written: readonly WrittenCall[]): CallDelta[] {
    this.#chunk += 1;
    return written.flatMap((piece) => (isEmpty(piece) ? [] : [this.#take(piece)]));
  }

  #take(piece: WrittenCall): CallDelta {
    const candidate = this.#candidate(piece);
    const continues = candidate !== undefined && !this.#beginsAnother(piece, candidate);
    const call = continues ? candidate : this.#open(piece);
    const id = call.id === undefined ? piece.id : undefined;
    const name = call.name === undefined ? piece.name : undefined;
    call.id ??= id;
    call.name ??= name;
    call.hostIndex ??= piece.index;
    call.arguments += piece.arguments;
    call.chunk = this.#chunk;
    this.#last = call;
    return {
      type: 'tool-call',
      index: call.number,
      ...(id !== undefined && { id }),
      ...(name !== undefined && { name }),
      ...(piece.arguments !== '' && { arguments: piece.arguments }),
    };
  }

  #open({ index }: WrittenCall): OpenCall {
    const call: OpenCall = {
      number: this.#calls.length,
      hostIndex: index,
      id: undefined,
      name: undefined,
      arguments: '',
      chunk: this.#chunk,
    };
    this.#calls.push(call);
    return call;
  }

  /** The call a piece may belong to: by its number, else by its id, else the one before. */
  #candidate({ index, id }: WrittenCall): OpenCall | undefined {
    const last = this.#last;
    const alike = this.#calls.filter(({ hostIndex }) => index === undefined || hostIndex === index);
    const known = id === undefined ? undefined : alike.findLast((call) => call.id === id);
    if (known !== undefined) return known;
    if (index === undefined) return last;
    return alike.at(-1) ?? (last?.hostIndex === undefined ? last : undefined);
  }

  #beginsAnother(piece: WrittenCall, call: OpenCall): boolean {
    const hasOtherId = piece.id !== undefined && call.id !== undefined && piece.id !== call.id;
    if (piece.name === undefined) {
      // A call under a number it has already goes on, though some hosts make its id anew; a whole one cannot.
      return hasOtherId && (piece.index === undefined || isWhole(call.arguments));
    }
    if (call.name === undefined) return hasOtherId;
    if (hasOtherId || piece.name !== call.name || call.chunk === this.#chunk) return true;
    return isWhole(call.arguments) && piece.arguments !== '';
  }
}

/** As Workers AI ends a call: every member null or empty. */
function isEmpty({ id, name, arguments: written }: WrittenCall): boolean {
  return id === undefined && name === undefined && written === '';
}

function isWhole(written: string): boolean {
  return written.endsWith('}') && parseJson(written).ok;
}

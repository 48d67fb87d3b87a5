import type { HostDelta } from '@windrose/core/host';
import { parseJson } from '@windrose/core/host';
import type { WrittenCall } from './answer-piece.js';
import { JsonNesting } from './json-nesting.js';

type CallDelta = Extract<HostDelta, { type: 'tool-call' }>;

/** A call as far as it has come. */
interface OpenCall {
  readonly number: number;
  hostIndex: number | undefined;
  id: string | undefined;
  name: string | undefined;
  arguments: string;
  /** Follows the brackets of the arguments up to where it was asked last. */
  readonly nesting: JsonNesting;
  followed: number;
  /** The chunk that brought the last of it. */
  chunk: number;
}

/**
 * Tells calls apart whatever hosts do to their numbers and ids, and numbers them: fragments of one call get one `index`, its id and its
 * name come once. Hosts leave `index` out, send 0 for every call, repeat ids and names, or make a new id for each fragment.
 */
export class CallNumbering {
  /** The latest calls by the host's own number, by id, and by both. */
  readonly #byIndex = new Map<number, OpenCall>();
  readonly #byId = new Map<string, OpenCall>();
  readonly #byBoth = new Map<string, OpenCall>();
  #count = 0;
  #last: OpenCall | undefined;
  #chunk = 0;

  /** The entries of one chunk. */
  read(written: readonly WrittenCall[]): CallDelta[] {
    this.#chunk += 1;
    return written.flatMap((piece): CallDelta | [] => (isEmpty(piece) ? [] : this.#take(piece)));
  }

  #take(piece: WrittenCall): CallDelta | [] {
    const candidate = this.#candidate(piece);
    if (isToldAgain(piece, candidate)) return [];
    const continues = candidate !== undefined && !this.#beginsAnother(piece, candidate);
    const call = continues ? candidate : this.#open(piece);
    const id = call.id === undefined ? piece.id : undefined;
    const name = call.name === undefined ? piece.name : undefined;
    const isKnownAnew = !continues || id !== undefined || call.hostIndex !== piece.index;
    call.id ??= id;
    call.name ??= name;
    call.hostIndex ??= piece.index;
    call.arguments += piece.arguments;
    call.chunk = this.#chunk;
    this.#last = call;
    if (isKnownAnew) this.#remember(call);
    return {
      type: 'tool-call',
      index: call.number,
      ...(id !== undefined && { id }),
      ...(name !== undefined && { name }),
      ...(piece.arguments !== '' && { arguments: piece.arguments }),
    };
  }

  #open({ index }: WrittenCall): OpenCall {
    return {
      number: this.#count++,
      hostIndex: index,
      id: undefined,
      name: undefined,
      arguments: '',
      nesting: new JsonNesting(),
      followed: 0,
      chunk: this.#chunk,
    };
  }

  #remember(call: OpenCall): void {
    const { hostIndex, id } = call;
    if (hostIndex !== undefined) putLatest(this.#byIndex, hostIndex, call);
    if (id !== undefined) putLatest(this.#byId, id, call);
    if (hostIndex !== undefined && id !== undefined) putLatest(this.#byBoth, keyOf(hostIndex, id), call);
  }

  /** The call a piece may belong to: by its number, else by its id, else the one before. */
  #candidate({ index, id }: WrittenCall): OpenCall | undefined {
    const last = this.#last;
    const known = id === undefined ? undefined : this.#knownBy(index, id);
    if (known !== undefined) return known;
    if (index === undefined) return last;
    return this.#byIndex.get(index) ?? (last?.hostIndex === undefined ? last : undefined);
  }

  #knownBy(index: number | undefined, id: string): OpenCall | undefined {
    return index === undefined ? this.#byId.get(id) : this.#byBoth.get(keyOf(index, id));
  }

  #beginsAnother(piece: WrittenCall, call: OpenCall): boolean {
    const hasOtherId = piece.id !== undefined && call.id !== undefined && piece.id !== call.id;
    if (piece.name === undefined) {
      // A call under a number it has already goes on, though some hosts make its id anew; a whole one cannot.
      return hasOtherId && (piece.index === undefined || isWhole(call));
    }
    if (call.name === undefined) return hasOtherId;
    if (hasOtherId || piece.name !== call.name || call.chunk === this.#chunk) return true;
    return piece.arguments !== '' && isWhole(call);
  }
}

/** Some hosts end a stream with each call once more as a whole: under one id, with the same arguments, it is the same call. */
function isToldAgain({ id, name, arguments: written }: WrittenCall, call: OpenCall | undefined): boolean {
  return id !== undefined && call?.id === id && call.name === name && call.arguments === written && isWhole(call);
}

function keyOf(index: number, id: string): string {
  return `${index} ${id}`;
}

function putLatest<Key>(calls: Map<Key, OpenCall>, key: Key, call: OpenCall): void {
  const known = calls.get(key);
  if (known === undefined || known.number <= call.number) calls.set(key, call);
}

/** As Workers AI ends a call: every member null or empty. */
function isEmpty({ id, name, arguments: written }: WrittenCall): boolean {
  return id === undefined && name === undefined && written === '';
}

/** What was written is looked at only where its brackets are closed, or a host that repeats names would have it read at each fragment. */
function isWhole(call: OpenCall): boolean {
  const { arguments: written, nesting, followed } = call;
  nesting.feed(written.slice(followed));
  call.followed = written.length;
  return nesting.isClosed && written.endsWith('}') && parseJson(written).ok;
}

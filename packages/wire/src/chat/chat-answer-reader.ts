import { type HostDelta, HostError, type FinishReason, type Usage } from '@windrose/core/host';
import type { WrittenCall } from './answer-piece.js';
import { CallNumbering } from './number-calls.js';
import { readChunk } from './read-chunk.js';
import { isFailure, readFinishReason } from './read-finish-reason.js';

/** What finds an error inside an answer; `undefined` where there is none. */
export type FindFailure = (value: unknown) => Error | undefined;

/**
 * Reads one answer of a host, whole or in chunks, in any shape that hosts of chat completions give it. Pure: bytes and events are read
 * elsewhere. Usage and the end come last, once, and the end only where the host said it.
 */
export class ChatAnswerReader {
  readonly #findFailure: FindFailure;
  readonly #host: string;
  readonly #maxTokens: number;
  #calls: CallNumbering | undefined;
  #choice: unknown;
  #finish: FinishReason | undefined;
  #usage: Usage | undefined;
  #isEnded = false;

  /** `host` is how errors call it; `maxTokens` is the limit that was asked for. */
  constructor(findFailure: FindFailure, host = 'The host', maxTokens = Infinity) {
    this.#findFailure = findFailure;
    this.#host = host;
    this.#maxTokens = maxTokens;
  }

  /** Whether the host said that nothing follows. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Whether the host gave a reason for the end. */
  get isFinished(): boolean {
    return this.#finish !== undefined;
  }

  /** A chunk of a stream; one of no known shape is a host's sign of life. */
  readChunk(value: unknown): HostDelta[] {
    return this.#read(value, false) ?? [];
  }

  /** The calls of a chunk that brings nothing else. */
  readCalls(written: readonly WrittenCall[]): HostDelta[] {
    this.#calls ??= new CallNumbering();
    return this.#calls.read(written);
  }

  /** A whole answer; `undefined` for what is none. */
  readWhole(value: unknown): HostDelta[] | undefined {
    const deltas = this.#read(value, true);
    this.#isEnded = true;
    return deltas;
  }

  /** The mark after the last chunk. */
  markEnd(): void {
    this.#isEnded = true;
  }

  /** What is said once nothing more comes: a stream that ended with neither a reason nor a mark was cut, and gets no finish. */
  end(): HostDelta[] {
    // A host that tells no reason (Workers AI) still tells by its count that the limit was reached.
    const untold = (this.#usage?.outputTokens ?? 0) >= this.#maxTokens ? 'length' : 'stop';
    const reason = this.#finish ?? (this.#isEnded ? untold : undefined);
    return [
      ...(this.#usage === undefined ? [] : [{ type: 'usage', usage: this.#usage } as const]),
      ...(reason === undefined ? [] : [{ type: 'finish', reason } as const]),
    ];
  }

  #read(value: unknown, isWhole: boolean): HostDelta[] | undefined {
    const failure = this.#findFailure(value);
    if (failure !== undefined) throw failure;
    const piece = readChunk(value, isWhole, this.#choice);
    if (piece === undefined) return undefined;
    this.#choice ??= piece.choice;
    if (piece.finish) this.#takeFinish(piece.finish);
    if (piece.usage !== undefined) this.#takeUsage(piece.usage);
    if (piece.isLast) this.#isEnded = true;
    if (piece.calls.length === 0) return [...piece.parts];
    return [...piece.parts, ...this.readCalls(piece.calls)];
  }

  /** The first reason counts, but not against one by which something is missing: no tool runs on what came before that. */
  #takeFinish(word: string): void {
    if (isFailure(word)) {
      throw new HostError(
        'transient',
        `${this.#host}: the answer was broken off with "${word}" as its reason. Ask again.`,
      );
    }
    if (word === 'null') return;
    const reason = readFinishReason(word);
    const isMissing = reason === 'length' || reason === 'filtered';
    if (this.#finish === undefined || (isMissing && this.#finish !== 'length')) this.#finish = reason;
  }

  /** Some hosts report as they go, so the last report counts, but not one that takes everything back. */
  #takeUsage(usage: Usage): void {
    if (this.#usage === undefined || usage.inputTokens + usage.outputTokens > 0) this.#usage = usage;
  }
}

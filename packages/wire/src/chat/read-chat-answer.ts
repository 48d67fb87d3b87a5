import { type BatchedAnswer, batchedAnswer, type HostDelta, StreamError } from '@windrose/core/host';
import type { AnswerBody } from '../wire-types.js';
import { ChatAnswerReader } from './chat-answer-reader.js';
import { chooseFraming } from './choose-framing.js';
import { findRefusal } from './find-refusal.js';
import type { AnswerRules, Framing } from './framing.js';
import { peekBody } from './peek-body.js';

/** An answer whose body is to be read. */
export interface UnreadAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
}

/** An answer, and what it is read with. */
export interface AskedAnswer {
  readonly answer: UnreadAnswer;
  readonly rules: AnswerRules;
}

/** Reads an answer as it comes, in the framing it has: whole JSON, lines of JSON or an event stream, whatever was asked for. */
export function readChatAnswer(answer: UnreadAnswer, rules: AnswerRules): BatchedAnswer {
  return askAndRead(async () => ({ answer, rules }));
}

/** The same for an answer that is asked for once somebody reads. */
export function askAndRead(ask: () => Promise<AskedAnswer>): BatchedAnswer {
  return batchedAnswer(new AnswerBatches(ask));
}

/** An answer that is being read. */
interface OpenAnswer {
  readonly body: AsyncIterator<Uint8Array>;
  /** What was read to see what it is. */
  first: IteratorResult<Uint8Array> | undefined;
  readonly reader: ChatAnswerReader;
  readonly framing: Framing;
}

/** All the way from the reads of the body to the deltas of each, in one promise: a generator makes two more for every read. */
class AnswerBatches implements AsyncIterableIterator<readonly HostDelta[], undefined> {
  readonly #ask: () => Promise<AskedAnswer>;
  #open: OpenAnswer | undefined;
  /** What was wrong behind deltas that are told first. */
  #failure: { readonly error: unknown } | undefined;
  #isRead = false;
  /** The body came to its end. */
  #isOut = false;
  #isLeft = false;

  constructor(ask: () => Promise<AskedAnswer>) {
    this.#ask = ask;
  }

  async next(): Promise<IteratorResult<readonly HostDelta[], undefined>> {
    try {
      if (!this.#isLeft) this.#open ??= await this.#ask().then(openAnswer);
      while (this.#open !== undefined && !this.#isRead) {
        let piece: IteratorResult<Uint8Array> = { done: true, value: undefined };
        try {
          piece = await readOn(this.#open);
        } catch (error) {
          // Where the reason of the end is there, nothing is missing but its connection's end.
          if (!this.#open.reader.isFinished || !(error instanceof StreamError)) throw error;
        }
        const deltas = this.#take(piece, this.#open);
        if (deltas.length > 0) return { done: false, value: deltas };
      }
      if (this.#failure !== undefined) throw this.#failure.error;
      if (!this.#isOut && this.#open?.reader.isEnded) await readOut(this.#open.body);
    } catch (error) {
      await this.return();
      throw error;
    }
    return this.#isOut ? this.#leave() : this.return();
  }

  /** Leaves the rest unread. */
  async return(): Promise<IteratorReturnResult<undefined>> {
    const body = this.#open?.body;
    const left = this.#leave();
    await body?.return?.();
    return left;
  }

  #leave(): IteratorReturnResult<undefined> {
    this.#open = undefined;
    this.#isLeft = true;
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #take(piece: IteratorResult<Uint8Array>, { reader, framing }: OpenAnswer): readonly HostDelta[] {
    const deltas: HostDelta[] = [];
    try {
      this.#isOut = piece.done === true;
      if (piece.done) framing.end(deltas);
      else framing.read(piece.value, deltas);
      this.#isRead = this.#isOut || reader.isEnded;
      if (this.#isRead) deltas.push(...reader.end());
    } catch (error) {
      this.#failure = { error };
      this.#isRead = true;
    }
    return deltas;
  }
}

async function openAnswer({ answer, rules }: AskedAnswer): Promise<OpenAnswer> {
  const body = answer.body[Symbol.asyncIterator]();
  const { first, beginning } = await peekBody(body);
  const reader = new ChatAnswerReader(failureFinder(rules), rules.host, rules.maxTokens);
  const parts = { reader, rules, progress: () => answer.body.progress?.() };
  return { body, first, reader, framing: chooseFraming(answer.headers['content-type'] ?? '', beginning, parts) };
}

function readOn(open: OpenAnswer): IteratorResult<Uint8Array> | Promise<IteratorResult<Uint8Array>> {
  const { first } = open;
  open.first = undefined;
  return first ?? open.body.next();
}

function failureFinder({ refuse }: AnswerRules): (value: unknown) => Error | undefined {
  return (value) => (findRefusal(value) === undefined ? undefined : refuse(JSON.stringify(value)));
}

const longestWaitMs = 50;

/** A body that is read to its end leaves its connection open for the next request; one that does not end soon is not waited for. */
async function readOut(body: AsyncIterator<Uint8Array>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestWaitMs);
  });
  await Promise.race([readAll(body), late]);
  clearTimeout(timer);
}

async function readAll(body: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    while (!(await body.next()).done);
  } catch {
    // The answer was whole: how its connection ends is of no interest any more.
  }
}

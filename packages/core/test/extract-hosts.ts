import { z } from 'zod';
import type { Outcome } from '@windrose/core/extract';
import type { Host, HostDelta, HostRequest } from '@windrose/core/host';
import { native } from '@windrose/core/native';
import { scriptedCapabilities } from '@windrose/core/testing';

/** What is extracted in these tests: the number of the document. */
export const Numbered = z.object({ number: z.number() });

/** The text of document `n`. */
export const documentOf = (n: number): string => `document ${n}.`;

/** Documents 0 to `count - 1`. */
export const documents = (count: number): string[] => Array.from({ length: count }, (_, n) => documentOf(n));

/** Which document a request is about. */
export function numberIn(request: HostRequest): number {
  const asked = request.kind === 'chat' ? request.messages.find(({ role }) => role === 'user') : undefined;
  return Number(/document (\d+)/.exec(JSON.stringify(asked))?.[1]);
}

/** A whole answer. */
export function* tell(text: string): Generator<HostDelta> {
  yield { type: 'text', text: text.slice(0, 5) };
  yield { type: 'text', text: text.slice(5) };
  yield { type: 'usage', usage: { inputTokens: 10, outputTokens: 5 } };
  yield { type: 'finish', reason: 'stop' };
}

/** The right answer about document `n`. */
export const answerOf = (n: number): Iterable<HostDelta> => tell(JSON.stringify({ number: n }));

type Answering = (
  n: number,
  signal: AbortSignal,
  request: HostRequest,
) => AsyncIterable<HostDelta> | Iterable<HostDelta>;

/** A host of documents: asked in words, it answers as told, and counts what is under way and what it was asked. */
export class DocumentHost implements Host {
  readonly name = 'documents';
  readonly model = 'test';
  readonly capabilities = { ...scriptedCapabilities, output: 'none' as const };
  readonly strategies = [native];
  /** The documents it was asked about, in order. */
  readonly asked: number[] = [];
  underWay = 0;
  mostUnderWay = 0;
  readonly #answering: Answering;

  constructor(answering: Answering = answerOf) {
    this.#answering = answering;
  }

  async *generate(request: HostRequest, { signal }: { readonly signal: AbortSignal }): AsyncIterable<HostDelta> {
    const n = numberIn(request);
    this.asked.push(n);
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    try {
      for await (const delta of this.#answering(n, signal, request)) {
        signal.throwIfAborted();
        yield delta;
      }
    } finally {
      this.underWay--;
    }
  }
}

/** All outcomes, in the order of the items. */
export async function gather<Value, Item>(
  outcomes: AsyncIterable<Outcome<Value, Item>>,
): Promise<Outcome<Value, Item>[]> {
  const all: Outcome<Value, Item>[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return all.sort((a, b) => a.index - b.index);
}

/** Lets everything happen that waits for no clock. */
export async function settle(turns = 5): Promise<void> {
  for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Answers that come when a test says so. */
export class Gate {
  readonly #waiting: (() => void)[] = [];

  get waiting(): number {
    return this.#waiting.length;
  }

  pass(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.#waiting.push(resolve);
    });
  }

  async open(count = 1): Promise<void> {
    for (const go of this.#waiting.splice(0, count)) go();
    await settle();
  }
}

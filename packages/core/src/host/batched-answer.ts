import type { HostAnswer, HostDelta } from './host.js';

/** An answer of which all that came in one read is there together. */
export interface BatchedAnswer extends HostAnswer {
  readonly batches: AsyncIterable<readonly HostDelta[]>;
}

/** An answer that is made in batches, for readers of batches; who wants its deltas one by one gets them out of these. */
export function batchedAnswer(batches: AsyncIterable<readonly HostDelta[]>): BatchedAnswer {
  return { batches, [Symbol.asyncIterator]: () => oneByOne(batches) };
}

async function* oneByOne(batches: AsyncIterable<readonly HostDelta[]>): AsyncGenerator<HostDelta, void, undefined> {
  for await (const batch of batches) for (const delta of batch) yield delta;
}

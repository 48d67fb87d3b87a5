import type { HostAnswer, HostDelta } from './host.js';

/** An answer that is made in batches, for readers of batches and of single deltas. */
export function batchedAnswer(batches: AsyncIterable<readonly HostDelta[]>): HostAnswer {
  return { batches, [Symbol.asyncIterator]: () => oneByOne(batches) };
}

async function* oneByOne(batches: AsyncIterable<readonly HostDelta[]>): AsyncGenerator<HostDelta, void> {
  for await (const batch of batches) for (const delta of batch) yield delta;
}

import type { HostAnswer, HostDelta } from '@windrose/core/host';

/** An answer of which all that came in one read is there together; who wants its deltas one by one gets them out of that. */
export class BatchedAnswer implements HostAnswer {
  readonly batches: AsyncGenerator<readonly HostDelta[], void, undefined>;

  constructor(batches: AsyncGenerator<readonly HostDelta[], void, undefined>) {
    this.batches = batches;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<HostDelta, void, undefined> {
    for await (const batch of this.batches) for (const delta of batch) yield delta;
  }
}

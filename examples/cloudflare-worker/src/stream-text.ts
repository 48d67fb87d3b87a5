import type { RunEvent } from '@windrose/core';

/**
 * The text of a run as the body of a response: nothing runs ahead of who reads it, and a reader who leaves ends the run.
 *
 * Resolves when the first text is there, so that a run that fails before it rejects and can still be answered with a status.
 */
export async function streamText(events: AsyncGenerator<RunEvent, unknown>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let first = await nextText(events);
  return new ReadableStream(
    {
      async pull(controller) {
        const text = first ?? (await nextText(events));
        first = undefined;
        if (text === undefined) controller.close();
        else controller.enqueue(encoder.encode(text));
      },
      async cancel() {
        await events.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

async function nextText(events: AsyncIterator<RunEvent>): Promise<string | undefined> {
  for (;;) {
    const { done, value } = await events.next();
    if (done) return undefined;
    if (value.type === 'text-delta') return value.text;
  }
}

import { raceAbort } from './race-abort.js';

/** The pieces of a stream; it is closed when the signal aborts, whether someone reads it then or not. */
export function readWebStream(stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  const leave = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave, { once: true });
  return readPieces(reader, signal);
}

async function* readPieces(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    const { done, value } = await raceAbort(reader.read(), signal);
    if (done) return;
    yield value;
  }
}

import type { RawAnswer, Send } from '@windrose/wire';

type Run = (inputs: Record<string, unknown>) => Promise<unknown>;

/**
 * A transport over a Worker's `AI` binding: its objects, streams and thrown errors come out as the answers of the REST API, so that both
 * are read in one way.
 */
export function sendThroughBinding(run: Run): Send {
  return async ({ body = '{}', signal, onSent }) => {
    onSent();
    const inputs = JSON.parse(body) as Record<string, unknown>;
    const result = await orAbort(run(inputs), signal).catch((error: unknown) => {
      signal.throwIfAborted();
      return failure(error);
    });
    if (result instanceof Failure) return result.answer;
    if (result instanceof ReadableStream) return streamed(result as ReadableStream<Uint8Array>, signal);
    return whole(200, { success: true, errors: [], messages: [], result });
  };
}

class Failure {
  readonly answer: RawAnswer;

  constructor(answer: RawAnswer) {
    this.answer = answer;
  }
}

/** The message of what a binding throws begins with the code of the REST API; the class of the error is lost on the way (workerd). */
function failure(error: unknown): Failure {
  const said = error instanceof Error ? error.message : String(error);
  const [, code, message = said] = /(?:^|\b)(\d{4,5}): ([^]*)$/.exec(said) ?? [];
  const errors = [{ ...(code !== undefined && { code: Number(code) }), message }];
  return new Failure(whole(code === undefined ? 500 : 400, { success: false, errors, messages: [], result: null }));
}

function whole(status: number, value: unknown): RawAnswer {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { status, headers: { 'content-type': 'application/json' }, body: once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function streamed(stream: ReadableStream<Uint8Array>, signal: AbortSignal): RawAnswer {
  return { status: 200, headers: { 'content-type': 'text/event-stream' }, body: readStream(stream, signal) };
}

async function* readStream(stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await orAbort(reader.read(), signal);
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever leaves early closes the stream; at its end this does nothing.
    await reader.cancel().catch(() => undefined);
  }
}

/** The promise, or the reason of the signal where that comes first. */
function orAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

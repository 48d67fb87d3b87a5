import { raceAbort, type RawAnswer, readWebStream, type Send } from '@windrose/wire';

/** One model behind a binding. */
export interface BoundModel {
  /** The binding's `run`, with the signal among its options. */
  run(inputs: Record<string, unknown>, signal: AbortSignal | undefined): Promise<unknown>;
  /** The status of the last answer, where the binding tells it. */
  lastStatus(): unknown;
}

/**
 * A transport over a Worker's `AI` binding: its objects, streams, responses and thrown errors come out as the answers of the REST API, so
 * that all are read in one way.
 */
export function sendThroughBinding(model: BoundModel): Send {
  const run = passSignal((inputs, signal) => model.run(inputs, signal));
  return async ({ body, signal, onSent }) => {
    onSent();
    const json = typeof body === 'object' ? new TextDecoder().decode(body) : body;
    const inputs = json === undefined ? {} : (JSON.parse(json) as Record<string, unknown>);
    const result = run(inputs, signal);
    try {
      return readResult(await raceAbort(result, signal), signal);
    } catch (error) {
      if (!signal.aborted) return readThrown(error, model.lastStatus());
      // A binding that does not hear of the signal answers all the same.
      result.then((late) => readResult(late, signal)).catch(() => undefined);
      throw error;
    }
  };
}

/**
 * Hands the signal on, so that who leaves ends the request too: the binding of workerd takes one (cloudflare/workerd#6379). A binding to
 * another Worker cannot carry it; that shows before anything is sent, and is remembered.
 */
function passSignal(run: BoundModel['run']): BoundModel['run'] {
  let carriesSignal = true;
  return async (inputs, signal) => {
    if (!carriesSignal) return run(inputs, undefined);
    try {
      return await run(inputs, signal);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'DataCloneError') throw error;
      carriesSignal = false;
      return run(inputs, undefined);
    }
  };
}

function readResult(result: unknown, signal: AbortSignal): RawAnswer {
  if (result instanceof ReadableStream) {
    return { status: 200, headers: { 'content-type': 'text/event-stream' }, body: readWebStream(result, signal) };
  }
  // What the option `returnRawResponse` asks for.
  if (result instanceof Response) {
    const body = readWebStream(result.body ?? new Blob().stream(), signal);
    return { status: result.status, headers: Object.fromEntries(result.headers), body };
  }
  return whole(200, { success: true, errors: [], messages: [], result });
}

/** What a binding throws begins with the code of the REST API, or a word and the code, where there was one (workerd, `ai-api`). */
function readThrown(error: unknown, lastStatus: unknown): RawAnswer {
  const said = error instanceof Error ? error.message : String(error);
  const [, code, message = said] = /(?:^|\b)(\d{4,5}): ([^]*)$/.exec(said) ?? [];
  const errors = [{ ...(code !== undefined && { code: Number(code) }), message }];
  // Where no answer came, the last status is that of an earlier request (workerd, `ai-api`, sets it when one has).
  const isAnswer = code !== undefined || (error instanceof Error && error.name === 'InferenceUpstreamError');
  const status = (isAnswer ? readStatus(lastStatus) : undefined) ?? (code === undefined ? 500 : 400);
  return whole(status, { success: false, errors, messages: [], result: null });
}

/** The last answer of a binding may be that of another request: one that succeeded says nothing about this. */
function readStatus(status: unknown): number | undefined {
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined;
}

function whole(status: number, value: unknown): RawAnswer {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { status, headers: { 'content-type': 'application/json' }, body: once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

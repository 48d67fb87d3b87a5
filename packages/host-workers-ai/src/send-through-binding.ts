import type { RawAnswer, Send } from '@windrose/wire';
import { raceAbort } from './race-abort.js';

/** Asks the model of a binding; the signal goes into the options of `run`. */
export type RunThroughBinding = (inputs: Record<string, unknown>, signal: AbortSignal | undefined) => Promise<unknown>;

/**
 * A transport over a Worker's `AI` binding: its objects, streams, responses and thrown errors come out as the answers of the REST API, so
 * that all are read in one way.
 */
export function sendThroughBinding(run: RunThroughBinding): Send {
  const runAbortable = passSignal(run);
  return async ({ body = '{}', signal, onSent }) => {
    onSent();
    const inputs = JSON.parse(body) as Record<string, unknown>;
    const result = runAbortable(inputs, signal);
    try {
      return readResult(await raceAbort(result, signal), signal);
    } catch (error) {
      if (!signal.aborted) return readThrown(error);
      // A binding that knows no signals may answer all the same; nobody reads that.
      void result.then(closeResult, () => undefined);
      throw error;
    }
  };
}

/**
 * Hands the signal on, as the binding of workerd takes it (cloudflare/workerd#6379), so that who leaves ends the request too. A binding to
 * another Worker cannot carry one: that is said before anything is sent, and remembered.
 */
function passSignal(run: RunThroughBinding): RunThroughBinding {
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
    return { status: 200, headers: { 'content-type': 'text/event-stream' }, body: readStream(result, signal) };
  }
  // The option `returnRawResponse` asks for one.
  if (result instanceof Response) {
    const body = result.body === null ? [] : readStream(result.body, signal);
    return { status: result.status, headers: Object.fromEntries(result.headers), body: iterate(body) };
  }
  return whole(200, { success: true, errors: [], messages: [], result });
}

/** What a binding throws says the code of the REST API and its words (workerd, `InferenceUpstreamError`); no class or status is left of it. */
function readThrown(error: unknown): RawAnswer {
  const said = error instanceof Error ? error.message : String(error);
  const [, code, message = said] = /(?:^|\b)(\d{4,5}): ([^]*)$/.exec(said) ?? [];
  const errors = [{ ...(code !== undefined && { code: Number(code) }), message }];
  return whole(code === undefined ? 500 : 400, { success: false, errors, messages: [], result: null });
}

import { HostError } from '@windrose/core/host';
import type { Exchange } from '../make-exchange.js';
import type { WireAnswer, WireRequest } from '../wire-types.js';
import { defaultDeadlines } from '../wire-defaults.js';
import { readRetryAfter } from './read-retry-after.js';

const accepted = 202;
const mostPolls = 300;
const usualWaitMs = 1000;

/** Where and how an answer is asked for. */
export interface PollRules {
  readonly pollUrl: (headers: WireAnswer['headers']) => string | undefined;
  readonly exchange: Exchange;
}

/** Asks for an accepted request's answer until it is there, within the deadline of the whole answer; the bodies between are closed. */
export async function pollAnswer(
  first: WireAnswer,
  request: WireRequest,
  { pollUrl, exchange }: PollRules,
): Promise<WireAnswer> {
  const endsAt = performance.now() + (request.deadlines?.answerMs ?? defaultDeadlines.answerMs);
  let answer = first;
  let url = pollUrl(first.headers);
  for (let polls = 0; answer.status === accepted && url !== undefined; polls++) {
    const waitMs = readRetryAfter(answer.headers, Date.now()) ?? usualWaitMs;
    await leave(answer);
    const leftMs = endsAt - performance.now();
    if (polls === mostPolls || waitMs >= leftMs) {
      const words = 'The host accepted the request, and had no answer before the deadline "answerMs".';
      throw new HostError('transient', `${words} Ask again, or raise it.`, { status: accepted });
    }
    await wait(waitMs, request.signal);
    const { json: _json, ...again } = request;
    const answerMs = Math.max(1, leftMs - waitMs);
    answer = await exchange({ ...again, url, deadlines: { ...again.deadlines, answerMs } });
    url = pollUrl(answer.headers) ?? url;
  }
  return answer;
}

async function leave({ body }: WireAnswer): Promise<void> {
  await body[Symbol.asyncIterator]().return?.();
}

/** Rejects with the signal's reason where that aborts first. */
function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, delayMs);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}

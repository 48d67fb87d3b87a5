import type { Message, RunEvent, RunResult, SuspendedRun } from '@windrose/core';
import type { Host, HostDelta, HostRequest } from '@windrose/core/host';
import { scriptedCapabilities } from '@windrose/core/testing';

/** All events of a run and its result. */
export async function drain<Name extends string, Output>(
  events: AsyncGenerator<RunEvent<Name>, RunResult<Output> | SuspendedRun>,
): Promise<{ events: RunEvent<Name>[]; result: RunResult<Output> }> {
  const gathered: RunEvent<Name>[] = [];
  for (;;) {
    const next = await events.next();
    if (next.done) {
      if (next.value.status === 'suspended') throw new Error('The run waits for a person.');
      return { events: gathered, result: next.value };
    }
    gathered.push(next.value);
  }
}

/** What the model reads of its calls, in the order it reads them. */
export function resultsIn(messages: readonly Message[]): { content: string; isError: boolean }[] {
  return messages.flatMap((message) =>
    message.role === 'tool' ? [{ content: message.content, isError: message.isError }] : [],
  );
}

/** A host that answers as told, with the signal at hand. */
export function hostOf(generate: (request: HostRequest, signal: AbortSignal) => AsyncIterable<HostDelta>): Host {
  return {
    name: 'told',
    model: 'test',
    capabilities: scriptedCapabilities,
    generate: (request, { signal }) => generate(request, signal),
  };
}

/** Rejects with the reason of the signal, and never ends otherwise. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** What is thrown, for a closer look. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { LedgerEntry } from '@windrose/testkit/durable';
import type { Watch } from './watched-step.js';

/** One execution of a Workflow, up to where it stopped or to its end. */
export interface Execution extends Watch {
  readonly events: readonly string[];
}

/** What is outside of the engine and outlives it: the world that tools change, and a place where executions wait to be killed. */
export interface Desk extends AsyncDisposable {
  readonly url: string;
  /** What an instance did to the world, in order. */
  ledgerOf(instance: string): readonly LedgerEntry[];
  /** What waits for a person. */
  asked(instance: string): Promise<readonly { readonly digest: string }[]>;
  /** Resolves when an instance has come to where it stops, which it does once. */
  stopped(instance: string): Promise<Execution>;
  /** Lets one go on from where it stopped. */
  release(instance: string): void;
  /** Resolves when a run has come to its end, well or not. */
  ended(instance: string): Promise<Execution>;
}

/** Opens one on a port of its own. */
export async function openDesk(): Promise<Desk> {
  const ledgers = new Map<string, LedgerEntry[]>();
  const asked = new Waits<readonly { digest: string }[]>();
  const stopped = new Waits<Execution>();
  const ended = new Waits<Execution>();
  const held = new Map<string, ServerResponse>();
  const attend = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, what = '', instance = ''] = (request.url ?? '').split('/');
    const body: unknown = await json(request);
    if (what === 'ledger') ledgers.set(instance, [...(ledgers.get(instance) ?? []), body as LedgerEntry]);
    else if (what === 'asked') asked.of(instance).resolve(body as []);
    else if (what === 'ended') ended.of(instance).resolve(body as Execution);
    else if (!held.has(instance)) {
      held.set(instance, response);
      stopped.of(instance).resolve(body as Execution);
      return;
    }
    response.end();
  };
  const server = createServer((request, response) => {
    attend(request, response).catch(() => response.destroy());
  });
  // workerd would take up a connection again that Node is just closing.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ledgerOf: (instance) => ledgers.get(instance) ?? [],
    asked: (instance) => asked.of(instance).promise,
    stopped: (instance) => stopped.of(instance).promise,
    release: (instance) => void held.get(instance)?.end(),
    ended: (instance) => ended.of(instance).promise,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What comes once for each key, whoever is first: the one that waits, or the one that brings it. */
class Waits<Value> {
  readonly #waits = new Map<string, PromiseWithResolvers<Value>>();

  of(key: string): PromiseWithResolvers<Value> {
    const wait = this.#waits.get(key) ?? Promise.withResolvers<Value>();
    this.#waits.set(key, wait);
    return wait;
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { WorkersAIEmulatorOptions } from '@windrose/testkit';
import {
  emulateWorkersAI,
  type WorkersAIEmulator,
} from '../../packages/testkit/src/emulators/workers-ai/emulate-workers-ai.js';

/** A server that opens emulators for tests in workerd, where none can be started. */
export interface EmulatorDesk {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `POST /emulators`, `GET` and `DELETE /emulators/N`, and hosts that never finish an answer below `/silent/` and `/stalled/`. */
export async function startEmulatorDesk(): Promise<EmulatorDesk> {
  const emulators: WorkersAIEmulator[] = [];
  const held = new HeldRequests();
  const server = createServer((request, response) => {
    const [, room = '', key = ''] = (request.url ?? '').split('/');
    const answer = room === 'emulators' ? attend(emulators, request, key) : held.attend(room, key, response);
    answer.then(
      (json) => json === undefined || response.end(JSON.stringify(json)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await Promise.all(emulators.map((emulator) => emulator.close()));
      await closeServer(server);
    },
  };
}

async function attend(emulators: WorkersAIEmulator[], request: IncomingMessage, key: string): Promise<unknown> {
  if (request.method === 'POST') {
    const options = JSON.parse(await text(request)) as WorkersAIEmulatorOptions;
    const emulator = await emulateWorkersAI(options);
    const { url, accountId, apiKey } = emulator;
    return { id: emulators.push(emulator) - 1, url, accountId, apiKey };
  }
  const emulator = emulators[Number(key)];
  if (emulator === undefined) throw new Error(`There is no emulator ${key}.`);
  if (request.method === 'DELETE') await emulator.close();
  return { requests: emulator.requests, prompts: emulator.prompts };
}

/** Requests that are held open until their client leaves. */
class HeldRequests {
  readonly #arrivals = new Map<string, PromiseWithResolvers<void>>();
  readonly #departures = new Map<string, PromiseWithResolvers<void>>();

  /** `silent`: no answer at all; `stalled`: one event and no more; `arrived`, `left`: answered once the request of that key came, or was left. */
  async attend(room: string, key: string, response: ServerResponse): Promise<unknown> {
    if (room === 'arrived') return { arrived: await waitFor(this.#arrivals, key).promise };
    if (room === 'left') return { left: await waitFor(this.#departures, key).promise };
    if (room !== 'silent' && room !== 'stalled') throw new Error(`There is no room "${room}".`);
    waitFor(this.#arrivals, key).resolve();
    response.once('close', () => waitFor(this.#departures, key).resolve());
    if (room === 'stalled') {
      response
        .writeHead(200, { 'content-type': 'text/event-stream' })
        .write('data: {"response":"It is sunny in Paris today, and warm. "}\n\n');
    }
    return undefined;
  }
}

function waitFor(waits: Map<string, PromiseWithResolvers<void>>, key: string): PromiseWithResolvers<void> {
  const wait = waits.get(key) ?? Promise.withResolvers<void>();
  waits.set(key, wait);
  return wait;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

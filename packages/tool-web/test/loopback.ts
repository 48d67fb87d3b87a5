import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { ToolContext } from '@windrose/core';

/** What a tool is called with in these tests. */
export const context: ToolContext = {
  signal: new AbortController().signal,
  callId: 'call00001',
  idempotencyKey: 'run:1:call00001',
};

/** A server of this machine that counts who comes. */
export interface Loopback extends AsyncDisposable {
  readonly port: number;
  readonly origin: string;
  readonly connections: number;
  /** Sockets that are open now. */
  readonly open: number;
}

/** Serves HTTP on 127.0.0.1. */
export function serve(listener: RequestListener): Promise<Loopback> {
  return listen(createServer(listener));
}

/** Answers every connection with these bytes, or with whatever is done to it. */
export function serveBytes(talk: (socket: Socket) => void): Promise<Loopback> {
  return listen(createTcpServer((socket) => void socket.once('data', () => talk(socket))));
}

/** Listens with any server of Node. */
export async function listen(server: Server): Promise<Loopback> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Counts every socket that this process dials, wherever it leads, until the end of `using`'s block. */
export function countDials(): { readonly count: number } & Disposable {
  let count = 0;
  const note = (): void => void (count += 1);
  subscribe('net.client.socket', note);
  return {
    get count() {
      return count;
    },
    [Symbol.dispose]: () => void unsubscribe('net.client.socket', note),
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer as it goes over the wire. */
export interface ScriptedReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** The connection is cut after the body, which never ends by itself. */
  readonly isCut?: boolean;
}

/** A server that gives these replies in their order, the last one again and again. */
export interface ScriptedServer {
  readonly url: string;
  readonly bodies: readonly unknown[];
  close(): Promise<void>;
}

/** Starts a server on loopback. */
export async function startScriptedServer(replies: readonly ScriptedReply[]): Promise<ScriptedServer> {
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += String(piece);
    const reply = replies[Math.min(bodies.length, replies.length - 1)] ?? { body: '' };
    bodies.push(JSON.parse(text));
    const type = reply.body.startsWith('data:') ? 'text/event-stream' : 'application/json';
    response.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers });
    if (reply.isCut) response.write(reply.body, () => response.destroy());
    else response.end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    bodies,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

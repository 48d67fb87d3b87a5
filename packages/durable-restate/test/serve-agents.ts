import { once } from 'node:events';
import { createServer, type Http2Session } from 'node:http2';
import { createEndpointHandler, type EndpointOptions } from '@restatedev/restate-sdk';

/** Services that are served on loopback, in this process. */
export interface Served extends AsyncDisposable {
  readonly url: string;
}

/** Serves Restate's services on loopback: `restate.serve` would listen on all addresses. */
export async function serveAgents(services: EndpointOptions['services'], port = 0): Promise<Served> {
  const sessions = new Set<Http2Session>();
  const server = createServer(createEndpointHandler({ services, logger: () => {} }));
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The services have no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host of these tests does with a request. */
export type Conduct = 'answers' | 'calls' | 'is-silent' | 'sends-headers' | 'stalls' | 'is-busy';

/** A host on loopback that speaks chat completions, or stops speaking at a place of its choice. */
export interface PhaseServer extends AsyncDisposable {
  readonly url: string;
  conduct: Conduct;
  /** Called once a request is there and what is said to it has been sent. */
  onRequest: () => void;
}

const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const call = { index: 0, id: 'Ab3dEf6hI', function: { name: 'wait', arguments: '{"n": 1}' } };

function speak(response: ServerResponse, conduct: Conduct): void {
  if (conduct === 'is-silent') return;
  if (conduct === 'is-busy') {
    response.writeHead(503, { 'retry-after': '30', 'content-type': 'application/json' }).end('{"error":"busy"}');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  if (conduct === 'sends-headers') return;
  response.write(chunk({ role: 'assistant', content: 'It is ' }));
  if (conduct === 'stalls') return;
  response.write(
    conduct === 'calls' ? chunk({ tool_calls: [call] }, 'tool_calls') : chunk({ content: 'noon.' }, 'stop'),
  );
  response.end('data: [DONE]\n\n');
}

/** Starts one. */
export async function startPhaseServer(): Promise<PhaseServer> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      speak(response, own.conduct);
      own.onRequest();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own: PhaseServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    conduct: 'answers',
    onRequest: () => {},
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return own;
}

import { createServer } from 'node:http';

/** What a server on loopback answers whatever it is asked. */
export interface PlayedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** A server on loopback that gives one answer after the other. */
export interface AnswerPlayer {
  /** As a host's `baseUrl`. */
  readonly baseUrl: string;
  /** The paths and bodies of the requests so far. */
  readonly requests: readonly { readonly path: string; readonly body: unknown }[];
  /** What is answered from now on. */
  play(answer: PlayedAnswer): void;
  close(): Promise<void>;
}

/** Starts a server that plays answers which were recorded or made up. */
export async function startAnswerPlayer(): Promise<AnswerPlayer> {
  let playing: PlayedAnswer = { status: 500, contentType: 'text/plain', text: 'There is nothing to play.' };
  const requests: { path: string; body: unknown }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (text += piece));
    request.once('end', () => {
      requests.push({ path: request.url ?? '', body: JSON.parse(text) });
      response.writeHead(playing.status, { 'content-type': playing.contentType });
      response.end(playing.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    baseUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`,
    requests,
    play: (answer) => void (playing = answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

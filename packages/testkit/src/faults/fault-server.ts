import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { askFailure, askUpstream, askWhole } from './ask-upstream.js';
import type { Fault, Strike } from './fault.js';
import { readFormedAnswer, writeFormedAnswer } from './formed-answer.js';
import { RequestReader, sayAnswer } from './raw-http.js';
import { selfSigned } from './self-signed.js';
import type { HostAnswer, Struck, WireRequestText } from './struck.js';

/** What a fault server plays. */
export interface FaultPlay {
  readonly fault: Fault;
  /** Whether the fault strikes now, having struck so often. */
  readonly strikesNow: (strikes: number) => boolean;
  /** Answers come whole, though a stream was asked for. */
  readonly isWhole: boolean;
  readonly variant: number;
  /** The key that the adapter was given, where it was: faults say it back. */
  readonly apiKey?: string | undefined;
}

/** A server between an adapter and its host that lets one fault strike. */
export interface FaultServer {
  /** The origin to ask. */
  readonly url: string;
  /** How often the fault has struck. */
  readonly strikes: number;
  readonly requests: number;
  /** Connections on which an answer, or a handshake, is not over. */
  readonly busy: number;
  /** Resolves when the fault strikes for the first time. */
  readonly struck: Promise<void>;
  close(): Promise<void>;
}

/** Starts a server on loopback in front of the host at `upstream`. */
export async function startFaultServer(upstream: string, play: FaultPlay): Promise<FaultServer> {
  const desk = new FaultDesk(upstream, play);
  const { strike } = play.fault;
  const isSecure = strike.where === 'handshake';
  const server = isSecure && !strike.isSilent ? createTlsServer(selfSigned()) : createServer();
  // What a client says that does not trust the certificate.
  server.on('tlsClientError', () => undefined);
  server.on('connection', isSecure ? (socket) => desk.strikeHandshake(socket, strike.isSilent) : desk.take);
  const port = await listen(server);
  const url = strike.where === 'address' ? strike.url : `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`;
  return {
    url,
    struck: desk.struck,
    get strikes() {
      return desk.strikes;
    },
    get requests() {
      return desk.requests;
    },
    get busy() {
      return desk.busy;
    },
    close: () => desk.close(server),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** Takes connections, counts requests, and hands each on or lets the fault strike it. */
class FaultDesk {
  strikes = 0;
  requests = 0;
  readonly struck: Promise<void>;
  readonly #upstream: string;
  readonly #play: FaultPlay;
  readonly #open = new Set<Socket>();
  readonly #idle = new Set<Socket>();
  #tellStruck = (): void => undefined;

  constructor(upstream: string, play: FaultPlay) {
    this.#upstream = upstream;
    this.#play = play;
    this.struck = new Promise((resolve) => (this.#tellStruck = resolve));
  }

  get busy(): number {
    return this.#open.size - this.#idle.size;
  }

  readonly take = (socket: Socket): void => {
    const reader = new RequestReader();
    let served = 0;
    this.#keep(socket);
    // Clients dial in advance, too.
    this.#idle.add(socket);
    socket.on('data', (bytes) => {
      this.#idle.delete(socket);
      const requests = reader.feed(bytes);
      if (requests === undefined) socket.destroy();
      for (const request of requests ?? []) {
        this.#serve(socket, request, served++ > 0).catch(() => socket.destroy());
      }
    });
  };

  strikeHandshake(socket: Socket, isSilent: boolean): void {
    this.#keep(socket);
    // Unread, it would not be seen that the other side has left.
    if (isSilent) socket.resume();
    this.#countStrike();
  }

  close(server: Server): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    return new Promise((resolve) => void server.close(() => resolve()));
  }

  #keep(socket: Socket): void {
    this.#open.add(socket);
    // Small pieces go out at once, as from a host that streams.
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#open.delete(socket);
      this.#idle.delete(socket);
    });
  }

  #countStrike(): void {
    this.strikes += 1;
    this.#tellStruck();
  }

  async #serve(socket: Socket, request: WireRequestText, isReused: boolean): Promise<void> {
    const { fault, strikesNow, variant } = this.#play;
    this.requests += 1;
    const strikes = strikesNow(this.strikes);
    const { strike } = fault;
    if (strikes && strike.where === 'answer') return this.#bend(socket, request, strike);
    if (!strikes || strike.where !== 'request') return this.#answer(socket, request);
    const before = this.strikes;
    this.strikes += 1;
    const struck: Struck = {
      socket,
      request,
      secret: `Bearer ${this.#play.apiKey ?? 'nobody'}`,
      isReused,
      variant,
      answer: () => this.#ask(request),
      failure: (status, words) => askFailure(this.#upstream, request, status, words),
      spare: () => {
        this.strikes = before;
        return this.#answer(socket, request);
      },
      rest: () => void this.#idle.add(socket),
    };
    await strike.play(struck);
    if (this.strikes > before) this.#tellStruck();
  }

  async #bend(
    socket: Socket,
    request: WireRequestText,
    { bend, inBytes }: Extract<Strike, { where: 'answer' }>,
  ): Promise<void> {
    const answer = await this.#ask(request);
    const formed = answer.status === 200 ? readFormedAnswer(answer) : undefined;
    const bent = formed && bend(formed, this.#play.variant);
    if (bent === undefined) return this.#say(socket, answer);
    this.#countStrike();
    this.#say(socket, { ...answer, text: typeof bent === 'string' ? bent : writeFormedAnswer(bent) }, inBytes);
  }

  #ask(request: WireRequestText): Promise<HostAnswer> {
    return askUpstream(this.#upstream, this.#play.isWhole ? askWhole(request) : request);
  }

  async #answer(socket: Socket, request: WireRequestText): Promise<void> {
    this.#say(socket, await this.#ask(request));
  }

  #say(socket: Socket, answer: HostAnswer, inBytes?: boolean): void {
    sayAnswer(socket, answer, inBytes);
    if (!socket.destroyed) this.#idle.add(socket);
  }
}

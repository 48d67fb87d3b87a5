import type { Socket } from 'node:net';

/** A request as it came over a connection. */
export interface WireRequestText {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the host behind the fault server answered. */
export interface HostAnswer {
  readonly status: number;
  readonly contentType: string;
  /** The other headers, names in lower case; those that frame the body are left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A request that is struck by a fault. */
export interface Struck {
  readonly socket: Socket;
  readonly request: WireRequestText;
  /** What the caller is known by; said back, it must be seen nowhere. */
  readonly secret: string;
  /** Whether the connection has served a request before. */
  readonly isReused: boolean;
  readonly variant: number;
  /** What the host answers to the request. */
  answer(): Promise<HostAnswer>;
  /** The host's own body for a failure, with these words. */
  failure(status: number, words: string): Promise<string>;
  /** The host answers as if nothing were wrong: the fault does not strike after all. */
  spare(): Promise<void>;
  /** The answer was said to its end, so the connection is idle. */
  rest(): void;
}

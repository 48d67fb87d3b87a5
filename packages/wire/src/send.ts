/** A request as it goes out. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, as text or, where it is long, as bytes. */
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  /** Ends the request in every phase: the promise or the body rejects with its reason at once, and the connection is closed. */
  readonly signal: AbortSignal;
  /** Calls back with the signal's reason when it aborts, at once where it has: for a transport with no other use of a signal. For one caller. */
  readonly onAbort: (act: (reason: unknown) => void) => void;
  /** Called when a connection stands and the request goes out over it; at once where the platform does not tell. */
  readonly onSent: () => void;
}

/**
 * An answer as it came: nothing followed, nothing bounded, and nothing decoded; a transport whose platform decodes by itself leaves `content-encoding`
 * and `content-length` out where it did.
 */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
}

/** The lowest level: one request over the platform's own transport. */
export type Send = (request: OutgoingRequest) => Promise<RawAnswer>;

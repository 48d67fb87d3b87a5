/** How long a request may take, in milliseconds; each part has a deadline of its own. */
export interface Deadlines {
  /** Until the connection stands. Default 10 seconds. */
  readonly connectMs: number;
  /**
   * From the sent request to the first byte of the answer's body that is not blank. Default 60 seconds; where the answer was asked for in one piece,
   * none but `answerMs`, and where this is set, an answer is asked for in pieces.
   */
  readonly firstByteMs: number;
  /**
   * From then on, and from the status of a refusal on, between two pieces of the body that bring something; comments of an event stream do not. Default 60 seconds.
   * Where this is set, an answer is asked for in pieces.
   */
  readonly gapMs: number;
  /** The whole answer. Default 5 minutes. */
  readonly answerMs: number;
}

/** Bounds on what a host may send. */
export interface WireBounds {
  /** Bytes of the whole body. Default 16 MiB. */
  readonly answerBytes: number;
  /** Bytes of one event or line. Default 1 MiB. */
  readonly eventBytes: number;
}

/** One request. */
export interface WireRequest {
  /** Default `POST` where there is a body, else `GET`. */
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly signal: AbortSignal;
  readonly deadlines?: Partial<Deadlines>;
  readonly bounds?: Partial<WireBounds>;
}

/** The bytes of an answer's body, as they come. */
export interface AnswerBody extends AsyncIterable<Uint8Array> {
  /**
   * Says that something of use has come. From the first call on the gap deadline counts from these calls, and no longer from bytes:
   * so readers of events and lines call it, and comments between events hold nothing open.
   */
  readonly progress?: () => void;
}

/** What came back: the status at once, the body as it comes, within its deadlines and bounds. */
export interface WireAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends early with `StreamError`; must be read to its end or left with `return()`, which closes the connection. */
  readonly body: AnswerBody;
}

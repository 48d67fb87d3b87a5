import { StreamError } from '@windrose/core/host';
import type { Deadlines } from './wire-types.js';

type Phase = keyof Deadlines;

const longestTimerMs = 2 ** 31 - 1;
/** Reads that bring fewer bytes than this on average are a drip. */
const leastBytesPerRead = 8;

const whatStalled: Record<Phase, string> = {
  connectMs: 'no connection stood',
  firstByteMs: 'no byte of an answer came',
  gapMs: 'nothing of use came in the middle of the answer',
  answerMs: 'the answer was not whole',
};

/**
 * Holds one request to its deadlines and to the caller's signal, with one timer and one listener. The time that the caller takes over
 * what came counts for the whole answer only.
 */
export class Watch {
  #controller: AbortController | undefined;
  #ended: { readonly reason: unknown } | undefined;
  #act: ((reason: unknown) => void) | undefined;
  readonly #parent: AbortSignal;
  readonly #deadlines: Deadlines;
  readonly #origin: string;
  readonly #answerAt: number;
  #phase: Phase = 'connectMs';
  #limitAt: number;
  #remainingMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = Infinity;
  #reads = 0;
  #bytes = 0;
  #isMarked = false;
  #isHeld = false;

  constructor(parent: AbortSignal, deadlines: Deadlines, origin: string) {
    this.#parent = parent;
    this.#deadlines = deadlines;
    this.#origin = origin;
    const now = performance.now();
    this.#answerAt = now + deadlines.answerMs;
    this.#limitAt = now + deadlines.connectMs;
  }

  /** From now on the request is held to all this, after it was sent: what is done before makes its first byte come later. */
  begin(): void {
    if (this.#timerAt === -Infinity) return;
    this.#isHeld = true;
    this.#parent.addEventListener('abort', this.#follow, { once: true });
    this.#arm();
  }

  /** Aborts for the caller's reason, for a deadline, or when the answer is left. Made for a transport that looks at it. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#ended !== undefined) this.#controller.abort(this.#ended.reason);
    }
    return this.#controller.signal;
  }

  /** Calls back when it aborts, at once where it has; one call at most. A signal and its listener cost more than the rest of a watch. */
  onAbort(act: (reason: unknown) => void): void {
    if (this.#ended === undefined) this.#act = act;
    else act(this.#ended.reason);
  }

  get isAborted(): boolean {
    return this.#ended !== undefined;
  }

  /** What it was aborted for. */
  get reason(): unknown {
    return this.#ended?.reason;
  }

  throwIfAborted(): void {
    if (this.#ended !== undefined) throw this.#ended.reason;
  }

  /** The connection stands, and the request goes out. */
  sent(): void {
    if (this.isAborted) return;
    this.#phase = 'firstByteMs';
    this.#limitAt = performance.now() + this.#deadlines.firstByteMs;
    this.#arm();
  }

  /** Nobody waits for the host now. */
  pause(): void {
    this.#remainingMs = this.#limitAt - performance.now();
    this.#limitAt = Infinity;
  }

  /** The caller waits for the host again. */
  resume(): void {
    this.#limitAt = performance.now() + this.#remainingMs;
    this.#arm();
  }

  /** A piece of the body came. */
  received(bytes: number): void {
    this.#reads += 1;
    this.#bytes += bytes;
    if (this.#phase !== 'gapMs') {
      this.#phase = 'gapMs';
      this.#remainingMs = this.#deadlines.gapMs;
    } else if (!this.#isMarked) this.#renew();
  }

  /** Something of use came; from the first call on bytes alone renew nothing. */
  progress(): void {
    this.#isMarked = true;
    if (this.#phase === 'gapMs') this.#renew();
  }

  /** Ends the request, unless it has ended; the connection is closed. */
  abort(reason: unknown): void {
    this.stop();
    if (this.#ended !== undefined) return;
    this.#ended = { reason };
    this.#controller?.abort(reason);
    this.#act?.(reason);
  }

  /** Leaves neither timer nor listener behind. */
  stop(): void {
    this.#parent.removeEventListener('abort', this.#follow);
    clearTimeout(this.#timer);
    this.#timerAt = -Infinity;
  }

  /** The gap starts anew, but not for a drip: a byte now and then could hold a request open for as long as the whole answer may take. */
  #renew(): void {
    if (this.#bytes < this.#reads * leastBytesPerRead) return;
    this.#reads = 0;
    this.#bytes = 0;
    this.#remainingMs = this.#deadlines.gapMs;
  }

  /** Moves the timer only where it would ring too late; one that rings too early is set again then. */
  #arm(): void {
    const at = Math.min(this.#limitAt, this.#answerAt);
    if (!this.#isHeld || at >= this.#timerAt) return;
    clearTimeout(this.#timer);
    this.#timerAt = at;
    const delay = Math.ceil(at - performance.now());
    this.#timer = setTimeout(this.#ring, Math.max(0, Math.min(delay, longestTimerMs)));
  }

  readonly #ring = (): void => {
    const now = performance.now();
    this.#timerAt = Infinity;
    if (now >= this.#limitAt) this.#stall(this.#phase);
    else if (now >= this.#answerAt) this.#stall('answerMs');
    else this.#arm();
  };

  #stall(phase: Phase): void {
    const words = `${this.#origin}: ${whatStalled[phase]} within ${this.#deadlines[phase]} ms. `;
    this.abort(new StreamError('stalled', `${words}Raise the deadline "${phase}" if this host is only slow.`));
  }

  readonly #follow = (): void => this.abort(this.#parent.reason);
}

import { linkSignal } from './link-signal.js';

/** How long a tool may work. Its signal is made for a tool that looks at it: most do not, and a signal costs more than the rest of a call. */
export class CallLife {
  readonly #run: AbortSignal;
  #linked: ReturnType<typeof linkSignal> | undefined;
  #isOver = false;
  #reason: Error | undefined;

  constructor(run: AbortSignal) {
    this.#run = run;
  }

  /** Aborts with the run, and when the time is over. */
  get signal(): AbortSignal {
    if (this.#linked === undefined) {
      this.#linked = linkSignal(this.#run);
      if (this.#isOver) this.#close(this.#linked);
    }
    return this.#linked.controller.signal;
  }

  /** The call is over: for a reason, if the tool is to stop. */
  end(reason?: Error): void {
    this.#isOver = true;
    this.#reason ??= reason;
    if (this.#linked !== undefined) this.#close(this.#linked);
  }

  #close({ controller, unlink }: ReturnType<typeof linkSignal>): void {
    unlink();
    if (this.#reason !== undefined) controller.abort(this.#reason);
  }
}

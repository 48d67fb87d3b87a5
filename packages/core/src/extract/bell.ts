/** Wakes everyone who waits for news. */
export class Bell {
  #waiters: (() => void)[] = [];

  wait(): Promise<void> {
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  ring(): void {
    for (const wake of this.#waiters.splice(0)) wake();
  }
}

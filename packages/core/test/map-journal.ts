import type { Journal } from '@windrose/core/journal';

/** Where in a step a process dies. */
export type Moment = 'before' | 'within' | 'after';

/** A journal in memory that can die at any step; what it kept is taken up by the next one. */
export class MapJournal implements Journal {
  /** Every step that was done, in the order it was begun. */
  readonly done: string[] = [];
  readonly kept: Map<string, string>;
  readonly #diesAt: { readonly step: number; readonly moment: Moment } | undefined;
  #steps = 0;

  constructor(kept = new Map<string, string>(), diesAt?: { step: number; moment: Moment }) {
    this.kept = kept;
    this.#diesAt = diesAt;
  }

  async step<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const kept = this.kept.get(key);
    if (kept !== undefined) return JSON.parse(kept) as Value;
    const step = this.#steps++;
    this.#dieAt(step, 'before');
    this.done.push(key);
    const text = JSON.stringify(await work());
    this.#dieAt(step, 'within');
    this.kept.set(key, text);
    this.#dieAt(step, 'after');
    return JSON.parse(text) as Value;
  }

  async sleep(key: string): Promise<void> {
    await this.step(key, async () => null);
  }

  #dieAt(step: number, moment: Moment): void {
    if (this.#diesAt?.step === step && this.#diesAt.moment === moment) throw new Died();
  }
}

/** Stands for the end of a process: no error a run could go on from. */
export class Died extends Error {}

import type { Catalogue } from './catalogue.js';
import type { Task } from './task.js';

/** Where a runner asks, and how long a run of it may be. */
export interface Served {
  /** What `/chat/completions` is put behind. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string;
  /** How often a run may ask the model. */
  readonly requests: number;
}

/** One way of running the task: a framework, or a loop written by hand. What is made once for many runs is made when it is opened. */
export interface Runner {
  /** Runs the task to its end; resolves to the text of the answer. */
  run(): Promise<string>;
  /** The same, telling of each piece of the answer's text as it comes. */
  stream(onText: (text: string) => void): Promise<string>;
  /** Asks for a catalogue without tools, telling of what there is of it each time more has come. */
  object(onPartial: (partial: unknown) => void): Promise<Catalogue>;
}

/** What each module of a runner exports as `open`. */
export type OpenRunner = (served: Served, task: Task) => Runner | Promise<Runner>;

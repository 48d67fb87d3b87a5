import type { Runner } from '../runner.js';
import type { Scenario } from '../stub/scenario.js';
import type { Task } from '../task.js';

/** What a workload found, by name. */
export type Figures = Readonly<Record<string, number>>;

/** How large the workloads are. */
export interface Scale {
  /** How much of the repetitions that a figure needs is done; 0 is once. */
  readonly share: number;
  readonly runsAtOnce: number;
  /** Words of the streamed answer. */
  readonly words: number;
  /** Turns of the long run. */
  readonly turns: number;
  /** Sizes of structured answers, in kB. */
  readonly objectKilobytes: readonly number[];
}

/** What is measured. */
export const fullScale: Scale = {
  share: 1,
  runsAtOnce: 200,
  words: 2000,
  turns: 500,
  objectKilobytes: [10, 50, 200],
};

/** Enough to see that each result is right. */
export const tinyScale: Scale = {
  share: 0,
  runsAtOnce: 6,
  words: 40,
  turns: 12,
  objectKilobytes: [1, 2],
};

/** Where a workload runs. */
export interface Bench {
  readonly scale: Scale;
  readonly task: Task;
  /** A runner before a scenario. */
  open(scenario: Partial<Scenario>): Promise<OpenBench>;
}

/** A runner with the scenario it plays in. */
export interface OpenBench {
  readonly runner: Runner;
  readonly scenario: Scenario;
}

/** One thing to measure: it checks each result and throws where one is wrong. */
export type Workload = (bench: Bench) => Promise<Figures>;

/** A figure that is held to a bound. */
export interface Measure {
  readonly workload: string;
  readonly figure: string;
  /** How the table calls it. */
  readonly title: string;
  readonly unit: string;
  /** What is bounded: the figure divided by that of the loop over undici in the same round, or the figure as it is. */
  readonly bounded: 'ratio' | 'figure';
  /** The most it may be; unsaid, it is only shown. */
  readonly must?: number;
  readonly aim?: number;
}

const ratio = (
  workload: string,
  figure: string,
  title: string,
  unit: string,
  must?: number,
  aim?: number,
): Measure => ({
  workload,
  figure,
  title,
  unit,
  bounded: 'ratio',
  ...(must !== undefined && { must }),
  ...(aim !== undefined && { aim }),
});

const figure = (workload: string, name: string, title: string, unit: string, must: number): Measure => ({
  workload,
  figure: name,
  title,
  unit,
  bounded: 'figure',
  must,
});

/** What is judged, in the order of the table. */
export const measures: readonly Measure[] = [
  ratio('loop', 'cpuMs', 'loop of 10 turns with 2 calls: CPU of a run', 'ms', 2, 1.5),
  ratio('many-runs', 'cpuMs', '200 runs at once: CPU of a run', 'ms', 2, 1.5),
  ratio('many-runs', 'addedP99Ms', '200 runs at once: time added, p99', 'ms', 2, 1.5),
  ratio('many-runs', 'peakMemoryMb', '200 runs at once: peak memory', 'MB', 1.2, 1),
  ratio('stream', 'cpuUs', 'stream, all in one write: CPU of a delta', 'µs', 1.5),
  ratio('trickle', 'cpuUs', 'stream, one event a write: CPU of a delta', 'µs', 1.25),
  ratio('first-delta', 'waitP10Ms', 'first delta: time until it is told, p10', 'ms', 1.4),
  ratio('objects', 'cpuMs10', 'partial objects, 10 kB: CPU', 'ms', 1.6),
  ratio('objects', 'cpuMs50', 'partial objects, 50 kB: CPU', 'ms', 1.6),
  ratio('objects', 'cpuMs200', 'partial objects, 200 kB: CPU', 'ms', 1.6),
  figure('objects', 'growth', 'partial objects: 200 kB ÷ 50 kB', '×', 5),
  ratio('long-run', 'cpuMs', 'one run of 500 turns: CPU', 'ms', 1, 0.45),
  ratio('long-run', 'lateTurnMs', 'one run of 500 turns: CPU of a late turn', 'ms', 1, 0.3),
  ratio('import', 'importCpuMs', 'import, zod included: CPU', 'ms', 0.6),
  ratio('import', 'firstAnswerCpuMs', 'from the start of the process to the first answer: CPU', 'ms'),
  figure('bundle', 'scriptedKb', 'bundle of the smallest agent, compressed, without zod', 'kB', 15),
  figure('bundle', 'servedKb', 'the same with all that reaches a server', 'kB', 15),
  figure('bundle', 'plainKb', 'the same with what reaches a server without rules', 'kB', 15),
  figure('types', 'timesSchemas', 'types: 50 tools and an agent ÷ their zod schemas', '×', 1.07),
  figure('local', 'timesEngine', 'a run on the local engine ÷ the engine alone: CPU', '×', 1.1),
];

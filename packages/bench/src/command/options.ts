import { parseArgs } from 'node:util';
import { workloads } from '../workloads.js';

/** What is measured besides the workloads: once, for Windrose alone or without a stub. */
export const otherNames = ['import', 'bundle', 'types', 'local'] as const;

/** Anything `--only` takes. */
export const allNames: readonly string[] = [...Object.keys(workloads), ...otherNames];

/** What the command line asks for. */
export interface Options {
  readonly only: readonly string[];
  /** Rounds of each workload; left out, as many as it is known to need. */
  readonly rounds: number | undefined;
  readonly peers: boolean;
  readonly write: boolean;
}

/** Reads the command line. Throws, in words for a person, where it cannot be meant. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      rounds: { type: 'string' },
      peers: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',') ?? allNames;
  const unknown = only.find((name) => !allNames.includes(name));
  if (unknown !== undefined) throw new Error(`There is no workload "${unknown}". There are: ${allNames.join(', ')}.`);
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isSafeInteger(rounds) && rounds > 0)) {
    throw new Error(`--rounds takes a whole number above 0, not "${values.rounds}".`);
  }
  if (values.write && values.only !== undefined) {
    throw new Error('--write writes the whole table: leave --only out.');
  }
  return { only, rounds, peers: values.peers, write: values.write };
}

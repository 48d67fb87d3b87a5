import type { Fault, Outcome, ToolFault } from './fault.js';

interface ToolRow {
  readonly name: string;
  readonly what: string;
  readonly execute: ToolFault;
  readonly must?: readonly Outcome[];
  readonly variants?: number;
  readonly isSlow?: boolean;
}

/** A tool that never does its work: a sensible model asks again until the run sees that it gets nowhere. */
const neverDone = ['LIMIT repeats', 'LIMIT steps'] as const;

function ring(): object {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

const unsayable: readonly (() => unknown)[] = [
  ring,
  () => ({ big: 10n }),
  () => ({
    get worst() {
      throw new Error('A getter that throws.');
    },
  }),
];

const rows: readonly ToolRow[] = [
  {
    name: 'throws',
    what: 'the tool throws',
    execute: () => {
      throw new Error('The station is closed.');
    },
  },
  {
    name: 'throws-undefined',
    what: 'the tool throws nothing at all',
    execute: () => {
      throw undefined;
    },
  },
  {
    name: 'rejects-late',
    what: 'the tool rejects after its deadline',
    execute: (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => setImmediate(() => reject(new Error('Too late.'))), { once: true });
      }),
    isSlow: true,
  },
  {
    name: 'never-returns',
    what: 'the tool never returns, and does not heed its signal',
    execute: () => new Promise(() => undefined),
    isSlow: true,
  },
  {
    name: 'returns-no-json',
    what: 'the tool returns a ring, a bigint, or a getter that throws',
    execute: (_, { variant }) => unsayable[variant]?.(),
    variants: unsayable.length,
  },
  {
    name: 'returns-megabytes',
    what: 'the tool returns ten megabytes',
    execute: (_, { good }) => ({ ...good, more: 'x'.repeat(10 * 1024 * 1024) }),
    must: ['answer'],
  },
  {
    name: 'changes-its-input',
    what: 'the tool changes what it was given',
    execute: (input, { good }) => {
      input.city = 'Rome';
      delete input.city;
      return good;
    },
    must: ['answer'],
  },
];

/** What a tool does wrong, and what a listener does. */
export const toolFaults: readonly Fault[] = [
  ...rows.map(({ name, execute, must = neverDone, ...row }): Fault => ({
    ...row,
    id: `tools:${name}`,
    group: 'tools',
    strike: { where: 'tool', execute },
    must,
    at: 'call',
  })),
  {
    id: 'tools:listener-throws',
    group: 'tools',
    what: 'a listener of the run throws, at once and later',
    strike: {
      where: 'listener',
      listen: () => {
        throw new Error('A listener that throws.');
      },
    },
    must: ['answer'],
    at: 'call',
    isLasting: true,
  },
];

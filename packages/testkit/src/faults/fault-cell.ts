import type { Plan } from '@windrose/core';
import type { Fault, Outcome } from './fault.js';

/** How the one who runs an agent reads its events. */
export type Reader = 'eager' | 'slow' | 'abort' | 'stop' | 'never';

/** One meeting of a fault and an adapter. */
export interface FaultCell {
  readonly fault: Fault;
  /** The way of asking; left out, the one the plan chooses. */
  readonly strategy?: Plan['strategy'];
  /** Answers come whole, though a stream was asked for. */
  readonly isWhole: boolean;
  /** The fault strikes at every request from its first on, and not just once. */
  readonly isLasting: boolean;
  /** It strikes first at the request that brings a call, or at the one after the result. */
  readonly at: 'call' | 'answer';
  readonly variant: number;
  readonly reader: Reader;
}

/** What became of it. */
export interface FaultVerdict {
  readonly target: string;
  readonly cell: FaultCell;
  /** How the run ended; absent where it was skipped. */
  readonly ended?: string;
  /** Why it could not be played. */
  readonly skipped?: string;
  /** All that was not survived, in words; empty where everything was. */
  readonly problems: readonly string[];
}

const passing: readonly Outcome[] = [
  'HOST rate',
  'HOST transient',
  'HOST constraint-failed',
  'STREAM truncated',
  'STREAM stalled',
];
const mended: readonly Outcome[] = ['OUTPUT', 'LIMIT corrections', 'LIMIT repeats', 'LIMIT steps'];

/** What a run may end with. */
export function allowedOutcomes({ fault, isLasting, isWhole }: FaultCell): readonly Outcome[] {
  const more = isWhole ? (fault.whole ?? []) : [];
  const always = [...fault.must, ...more];
  if (isLasting) return always;
  if (fault.once !== undefined) return [...fault.once, ...more];
  return [...new Set(always.map((each) => ([...passing, ...mended].includes(each) ? 'answer' : each)))];
}

/** Names a cell for a person. */
export function nameCell({ fault, strategy, isWhole, isLasting, at, variant, reader }: FaultCell): string {
  const parts = [
    fault.id,
    ...(strategy === undefined ? [] : [strategy]),
    isWhole ? 'whole' : 'stream',
    isLasting ? 'always' : 'once',
    `at the ${at}`,
    ...(fault.variants === undefined ? [] : [`way ${variant}`]),
    ...(reader === 'eager' ? [] : [reader]),
  ];
  return parts.join(', ');
}

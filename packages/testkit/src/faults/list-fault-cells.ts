import type { Plan } from '@windrose/core';
import type { Fault } from './fault.js';
import type { FaultCell, Reader } from './fault-cell.js';

/** Where readers who leave, and those who are slow, are let loose: a fault for each phase of an answer. */
const readerPoints = [
  'connection:no-headers',
  'status:500',
  'body:stall',
  'body:drip',
  'body:endless',
  'framing:cut-in-code-point',
  'deltas:usage-wrong',
  'tools:never-returns',
];
const readers: readonly Reader[] = ['abort', 'stop', 'slow', 'never'];

/** Every way in which a fault can strike an adapter that is asked in one way, or in the one that its plan chooses. */
export function listFaultCells(fault: Fault, strategy?: Plan['strategy']): readonly FaultCell[] {
  const places = fault.at === undefined ? (['call', 'answer'] as const) : [fault.at];
  const forms = fault.isFormless || fault.isStreamed ? [false] : [false, true];
  const times = fault.isLasting ? [true] : [true, false];
  const asked = strategy === undefined ? {} : { strategy };
  return Array.from({ length: fault.variants ?? 1 }, (_, variant) => variant).flatMap((variant) =>
    forms.flatMap((isWhole) =>
      times.flatMap((isLasting) =>
        places.map((at): FaultCell => ({ fault, isWhole, isLasting, at, variant, reader: 'eager', ...asked })),
      ),
    ),
  );
}

/** The same fault before readers who abort, leave, read slowly or never read; none where it is no point to look at. */
export function listReaderCells(fault: Fault): readonly FaultCell[] {
  if (!readerPoints.includes(fault.id)) return [];
  const lasting = listFaultCells(fault).filter(({ variant, isLasting }) => variant === 0 && isLasting);
  return readers.flatMap((reader) => lasting.map((cell) => ({ ...cell, reader })));
}

/**
 * Of a list the places to look at in one turn, the likeliest first: another turn begins at another place, and every place comes first in
 * some turn.
 */
export function rotateCells(cells: readonly FaultCell[], turn: number): readonly FaultCell[] {
  // A step without a divisor in common with the length reaches every place.
  const step = [7, 11, 13, 1].find((each) => cells.length % each !== 0) ?? 1;
  return cells.map((_, at) => cells[((turn + at) * step) % cells.length]).filter((cell) => cell !== undefined);
}

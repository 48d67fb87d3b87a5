type Attributes = Readonly<Record<string, string>>;

/** How the items of a list are numbered. */
export interface Numbering {
  /** The number before that of the first item. */
  readonly count: number;
  readonly step: 1 | -1;
}

/** What has no numbers: what is counted in it is counted from 1. */
export const unnumbered: Numbering = { count: 0, step: 1 };

/**
 * The numbers of a list: from its `start` on, or from 1. One that counts down without a start does so from its length, which is not known
 * yet: it is numbered upwards.
 */
export function readNumbering({ start, reversed }: Attributes): Numbering {
  const first = readWhole(start);
  const step = first !== undefined && reversed !== undefined ? -1 : 1;
  return { count: (first ?? 1) - step, step };
}

/** The number that an item says it has. */
export function readItemNumber({ value }: Attributes): number | undefined {
  return readWhole(value);
}

/** Longer numbers number nothing. */
function readWhole(written: string | undefined): number | undefined {
  return written !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(written) ? Number(written) : undefined;
}

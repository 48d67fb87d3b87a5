/** What came of measuring a promise. */
export interface Measured {
  readonly tried: number;
  readonly failed: number;
  /** What the count is of, and what was left out and why. */
  readonly note?: string;
  /** The first failures, so that each can become a case. */
  readonly failures?: readonly string[];
  /** What else was seen that a developer may want to mend, and that breaks no promise. */
  readonly seen?: readonly string[];
}

/** A promise, and how it is measured. */
export interface Row {
  readonly id: string;
  /** What a user can count on. */
  readonly promise: string;
  /** How it is shown. */
  readonly shown: string;
  /** How many are tried: in the tests, by the command, and by the command at night; what is counted, the row says. */
  readonly counts: { readonly test: number; readonly commit: number; readonly night: number };
  /** What it finds depends on the machine's speed or memory, so the tests only see that it runs. */
  readonly isMeter?: boolean;
  readonly measure: (count: number, seed: number) => Promise<Measured>;
}

/** A promise about the tests themselves, which takes so long that it is measured when it is asked for by name; what came of it is kept. */
export interface LongRow extends Omit<Row, 'counts' | 'isMeter'> {
  readonly counts: { readonly commit: number; readonly night: number };
}

/** A promise that is made and not measured by the command. */
export interface UnmeasuredRow {
  readonly id: string;
  readonly promise: string;
  /** Why it is not measured. */
  readonly why: string;
}

/** Adds up what several parts of a row came to. */
export function addUp(parts: readonly Measured[], note?: string): Measured {
  const notes = [note, ...parts.map((part) => part.note)].filter((each) => each !== undefined && each !== '');
  return {
    tried: parts.reduce((sum, { tried }) => sum + tried, 0),
    failed: parts.reduce((sum, { failed }) => sum + failed, 0),
    ...(notes.length > 0 && { note: notes.join('; ') }),
    failures: parts.flatMap(({ failures = [] }) => failures),
  };
}

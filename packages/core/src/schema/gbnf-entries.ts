import type { ValueWriter } from './gbnf-value.js';

/** One thing that may stand in a list: a property or an element, in its place or not at all. */
export interface Entry {
  readonly text: string;
  /** The part of the text that says its value. */
  readonly value?: string;
  readonly required: boolean;
}

/** Bounds of how many entries there are, and the rule for those behind the given ones, if any. */
export interface Count {
  readonly minimum: number;
  readonly maximum: number;
  readonly more?: string | undefined;
  readonly mostMore?: number;
  /** How many of those behind may be needed to reach the least number. */
  readonly leastMore?: number;
}

/** What stands behind the entries that were written; undefined where too few or too many would be. */
export function writeTail(writer: ValueWriter, count: Count, written: number): string | undefined {
  const { minimum, maximum, more, mostMore = Infinity, leastMore = Infinity } = count;
  const most = more ? Math.min(maximum - written, mostMore) : 0;
  const least = Math.max(0, minimum - written);
  if (least > Math.min(most, leastMore)) return undefined;
  if (!more || most <= 0) return '""';
  const next = writer.rules.add('more', `${writer.comma} ${more}`);
  if (written) return writer.rules.repeat(next, least, most);
  const some = `${more} ${writer.rules.repeat(next, Math.max(0, least - 1), most - 1)}`;
  return least ? some : `(${some})?`;
}

/**
 * Entries in their order, those not required being left out or not, with commas between and counted; undefined if no
 * count fits.
 */
export function writeEntries(writer: ValueWriter, entries: readonly Entry[], count: Count): string | undefined {
  const { minimum, maximum, more } = count;
  const known = new Map<string, string | undefined>();
  // Without bounds only the first entry differs from the others: it has no comma.
  const cap = maximum < entries.length + (more ? Infinity : 0) ? Infinity : Math.max(1, minimum);
  const from = (index: number, written: number): string | undefined => {
    const entry = entries[index];
    if (written > maximum) return undefined;
    if (!entry) return writeTail(writer, count, written);
    const key = `${index} ${written}`;
    if (!known.has(key)) known.set(key, step(entry, index, written));
    return known.get(key);
  };
  const step = (entry: Entry, index: number, written: number): string | undefined => {
    const text = written ? `${writer.comma} ${entry.text}` : entry.text;
    const taken = from(index + 1, Math.min(cap, written + 1));
    const skipped = entry.required ? undefined : from(index + 1, written);
    if (taken === undefined) return skipped;
    if (skipped === undefined) return `${text} ${taken}`;
    const expression = taken === skipped ? `(${text})? ${taken}` : `${text} ${taken} | ${skipped}`;
    return writer.places.optional(expression, entry.value, skipped) ?? writer.rules.add('rest', expression);
  };
  return from(0, 0);
}

import type { Json } from './json-schema-type.js';
import type { Lowering, Written } from './lowering.js';

type Inner = Pick<Written, 'fits' | 'lift' | 'notes' | 'said'>;

const anything: Inner = { fits: () => true, lift: (value) => value, notes: [] };

/** Any JSON value: by a definition that refers to itself where the host takes that, else as text. */
export function writeAny(lowering: Lowering, said?: string, notes: readonly string[] = []): Written {
  const inner = { ...anything, said, notes };
  if (!lowering.keepsReferences) return { ...writeText(inner, 'any JSON value, as text', lowering), isAny: true };
  return { ...inner, schema: { $ref: lowering.defineAny() }, reshaped: [], isAny: true };
}

/** A value as JSON in a string, for what cannot be said otherwise; a string that is no such JSON stays as it is. */
export function writeText(inner: Inner, note: string, { parseJson }: Lowering): Written {
  const read = (value: Json): Json | undefined => {
    const parsed = typeof value === 'string' ? parseJson(value) : undefined;
    return parsed?.ok ? parsed.value : undefined;
  };
  return {
    schema: { type: 'string' },
    said: inner.said,
    notes: [note, ...inner.notes],
    reshaped: [{ path: '' }],
    fits: (value, match) => {
      const parsed = read(value);
      if (match === 'exact') return parsed !== undefined && inner.fits(parsed, 'plain');
      return (parsed !== undefined && inner.fits(parsed, match)) || inner.fits(value, match);
    },
    lift: (value) => {
      const parsed = read(value);
      const isText = parsed === undefined || (!inner.fits(parsed, 'plain') && inner.fits(value, 'plain'));
      return inner.lift(isText || !inner.fits(parsed, 'loose') ? value : parsed);
    },
  };
}

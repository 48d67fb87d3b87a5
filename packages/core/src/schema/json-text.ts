import { parseJson } from '../text/json.js';
import type { Written } from './lowering.js';

/** What any JSON value fits. */
export const anything: Pick<Written, 'fits' | 'lift' | 'notes'> = {
  fits: () => true,
  lift: (value) => value,
  notes: [],
};

/** A value as JSON in a string, for what cannot be said otherwise; a string that is no such JSON stays as it is. */
export function asJsonText(inner: Pick<Written, 'fits' | 'lift' | 'notes' | 'said'>, note: string): Written {
  return {
    schema: { type: 'string' },
    said: inner.said,
    notes: [note, ...inner.notes],
    fits: (value, match) => {
      const parsed = typeof value === 'string' ? parseJson(value) : undefined;
      if (parsed === undefined && match === 'exact') return false;
      const inside = match === 'exact' ? 'plain' : match;
      return (parsed?.ok === true && inner.fits(parsed.value, inside)) || inner.fits(value, inside);
    },
    lift: (value) => {
      const parsed = typeof value === 'string' ? parseJson(value) : undefined;
      return inner.lift(parsed?.ok === true && inner.fits(parsed.value, 'loose') ? parsed.value : value);
    },
  };
}

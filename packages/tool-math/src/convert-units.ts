import { tool } from '@windrose/core';
import { z } from 'zod';
import { convertValue } from './units/convert-value.js';

/** Converts a value between two units of one measure, however people write them: `miles`, `km/h`, `°F`, `sq ft`. */
export const convertUnits = tool({
  name: 'convert_units',
  description: 'Convert a value from one unit to another.',
  effect: 'read',
  trust: 'trusted',
  input: z.object({
    value: z.number().describe('The value to convert'),
    from: z.string().describe('The unit to convert from'),
    to: z.string().describe('The unit to convert to'),
  }),
  execute: ({ value, from, to }) => ({ result: convertValue(value, from, to) }),
});

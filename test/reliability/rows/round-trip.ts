import fc from 'fast-check';
import { bindingDialects } from '../../../packages/core/test/dialect-checker.js';
import { zodSchemas } from '../../../packages/core/test/gbnf-schemas.js';
import { checkRoundTrip } from '../../../packages/core/test/round-trip.js';
import { drawCases } from '../draw-cases.js';
import type { Row } from '../row.js';

const values = 10;

/** What fits the schema a host is sent fits the agent's own, once it is bent back. */
export const roundTrip: Row = {
  id: 'schemas',
  promise:
    'What fits the schema that a host is sent fits the original once it is bent back, as far as nothing is said to be lost',
  shown: `random zod schemas, each bent to a random dialect of the hosts; up to ${values} random values that fit it there, against zod and ajv`,
  counts: { test: 15, commit: 2000, night: 20_000 },
  measure: async (count, seed) => {
    let [drawn, whole] = [0, 0];
    const cases = fc.tuple(zodSchemas, fc.constantFrom(...bindingDialects), fc.integer());
    const measured = await drawCases('schema', cases, { count, seed }, ([schema, dialect, draws]) => {
      const trip = checkRoundTrip(schema, dialect, draws, values);
      drawn += trip.drawn;
      if (trip.isWhole) whole++;
      return trip.problem;
    });
    const counts = [measured.tried, drawn, whole].map((each) => each.toLocaleString('en-US'));
    const note = `${counts[0]} schemas, ${counts[1]} values; nothing was lost of ${counts[2]} schemas`;
    return { ...measured, tried: drawn, note };
  },
};

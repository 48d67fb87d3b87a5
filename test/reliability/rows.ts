import type { LongRow, Row, UnmeasuredRow } from './row.js';
import { aborts } from './rows/aborts.js';
import { addresses } from './rows/addresses.js';
import { canary } from './rows/canary.js';
import { claims } from './rows/claims.js';
import { conformance } from './rows/conformance.js';
import { controlTokens } from './rows/control-tokens.js';
import { coverage } from './rows/coverage.js';
import { cutParity } from './rows/cut-parity.js';
import { differential } from './rows/differential.js';
import { durable } from './rows/durable.js';
import { faults } from './rows/faults.js';
import { flakes } from './rows/flakes.js';
import { fuzz } from './rows/fuzz.js';
import { globals } from './rows/globals.js';
import { hostileStreams } from './rows/hostile-streams.js';
import { leaks } from './rows/leaks.js';
import { linearity } from './rows/linearity.js';
import { mutants } from './rows/mutants.js';
import { once } from './rows/once.js';
import { prefixMonotony } from './rows/prefix-monotony.js';
import { replay } from './rows/replay.js';
import { roundTrip } from './rows/round-trip.js';
import { taint } from './rows/taint.js';

/** Every promise that is measured, in the order of the table; the last looks at what the others left behind. */
export const rows: readonly Row[] = [
  faults,
  conformance,
  claims,
  cutParity,
  prefixMonotony,
  fuzz,
  differential,
  roundTrip,
  controlTokens,
  taint,
  once,
  durable,
  replay,
  canary,
  addresses,
  aborts,
  leaks,
  hostileStreams,
  linearity,
  globals,
];

/** What is measured when it is asked for by name. */
export const longRows: readonly LongRow[] = [mutants, coverage, flakes];

/** What is not measured by the command, and why. */
export const unmeasuredRows: readonly UnmeasuredRow[] = [];

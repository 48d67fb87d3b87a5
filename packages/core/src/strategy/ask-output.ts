import type { Capabilities } from '../host/capabilities.js';
import type { OutputSpec } from '../host/host.js';
import { lower, type Lowered } from '../schema/lower.js';
import { parseJson } from '../text/json.js';

/** An output in the schema its host takes, and the way back. */
export interface AskedOutput {
  readonly spec: OutputSpec;
  readonly lowered: Lowered;
}

/**
 * Bends an output to what a host binds.
 *
 * Throws `DefinitionError` naming the path of what no host can be asked for.
 */
export function askOutput({ name, schema }: OutputSpec, { dialect = 'portable' }: Capabilities): AskedOutput {
  const lowered = lower(schema, dialect, parseJson);
  return { spec: { name, schema: lowered.schema, strict: lowered.strict }, lowered };
}

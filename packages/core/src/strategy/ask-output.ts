import type { Capabilities } from '../host/capabilities.js';
import type { OutputSpec } from '../host/host.js';
import type { JsonSchema } from '../schema/json-schema-type.js';
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
export function askOutput({ name, schema }: OutputSpec, can: Capabilities): AskedOutput {
  const lowered = lowerFor(can, schema);
  return { spec: { name, schema: lowered.schema, strict: lowered.strict }, lowered };
}

/** Any schema in the dialect of a host; one that says none gets what every host takes. Throws as {@link askOutput} does. */
export function lowerFor({ dialect = 'portable' }: Capabilities, schema: JsonSchema): Lowered {
  return lower(schema, dialect, parseJson);
}

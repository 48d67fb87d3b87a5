import { assembleObject } from './assemble-object.js';
import { describeWritten } from './describe-written.js';
import { dialects, type SchemaDialect } from './dialects.js';
import { isRecord, ownOf } from './flat-schema.js';
import type { Json, JsonSchema } from './json-schema-type.js';
import { liftNulls } from './lift-nulls.js';
import { lowerTarget } from './lower-node.js';
import { type Loss, Lowering, refuse, type Written } from './lowering.js';

export type { Loss } from './lowering.js';

/** A schema as one host takes it. */
export interface Lowered {
  /** An object at its root, whatever the original is. */
  readonly schema: JsonSchema;
  /** Whether the host may be asked to bind strictly. */
  readonly strict: boolean;
  /** What the host does not check of the original; it is told in descriptions and must be checked here. */
  readonly lost: readonly Loss[];
  /** Bends an answer back to the original schema, which it still has to be checked against. Never throws. */
  lift(value: Json): Json;
}

/** The property that holds a value which is no object. */
const wrapper = 'value';

/**
 * Bends a schema to what a host takes, by the table of its dialect; what cannot be kept is rewritten and undone by `lift`, or described and
 * named in `lost`.
 *
 * Throws `DefinitionError` naming the path of what cannot be said at all: a reference that leads nowhere, or a part that no value fits.
 */
export function lower(schema: JsonSchema | boolean, dialect: SchemaDialect): Lowered {
  if (dialect === 'none') {
    const kept = isRecord(schema) ? schema : schema ? {} : { not: {} };
    return { schema: kept, strict: false, lost: [], lift: (value) => liftNulls(value, kept) };
  }
  const lowering = new Lowering(schema, dialects[dialect]);
  const written = lowerTarget(schema, lowering, '');
  if (written === undefined) refuse(lowering.impossibleAt ?? '', 'no value fits it');
  const whole = resolveRoot(written, lowering);
  const result = whole['type'] === 'object' ? { schema: whole, lift: written.lift } : wrap(written, lowering);
  const { definitions } = lowering;
  return {
    schema: Object.keys(definitions).length === 0 ? result.schema : { ...result.schema, $defs: definitions },
    strict: lowering.rules.strict,
    lost: lowering.lost,
    lift: result.lift,
  };
}

/** The schema of the whole, where it is kept as a definition because it contains itself. */
function resolveRoot(written: Written, { definitions }: Lowering): JsonSchema {
  const { $ref } = written.schema;
  return (typeof $ref === 'string' && definitions[$ref.replace('#/$defs/', '')]) || describeWritten(written);
}

function wrap(written: Written, lowering: Lowering): Pick<Lowered, 'schema' | 'lift'> {
  const object = assembleObject([{ name: wrapper, written, required: true, path: '' }], lowering);
  return {
    schema: describeWritten(object),
    lift: (value) => {
      // A host that does not bind may leave the wrapper out.
      const isAlone = isRecord(value) && Object.keys(value).every((name) => name === wrapper);
      const isWrapped =
        object.fits(value, 'exact') || (isAlone && !written.fits(value, 'plain') && object.fits(value, 'loose'));
      const inner = isWrapped ? ownOf(object.lift(value), wrapper) : undefined;
      return inner === undefined ? written.lift(value) : (inner as Json);
    },
  };
}

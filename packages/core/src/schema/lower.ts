import { assembleObject } from './assemble-object.js';
import { describeWritten } from './describe-written.js';
import { dialects, type SchemaDialect } from './dialects.js';
import { isRecord, ownOf } from './flat-schema.js';
import type { Json, JsonSchema } from './json-schema-type.js';
import { liftNulls } from './lift-nulls.js';
import { lowerNode } from './lower-node.js';
import { type Loss, Lowering, type ParseJson, refuse, type Reshaped, type Target, type Written } from './lowering.js';

export type { Loss, ParseJson } from './lowering.js';

/** A schema as one host takes it. */
export interface Lowered {
  /** An object at its root, whatever the original is. */
  readonly schema: JsonSchema;
  /** Whether the host may be asked to bind strictly. */
  readonly strict: boolean;
  /** What the host does not check of the original; it is told in descriptions and must be checked here. */
  readonly lost: readonly Loss[];
  /** The property that holds the answer, where the original is no object. */
  readonly wrapper?: string;
  /**
   * Where `lift` rewrites values, as in `value.items[].price`: with all that is inside, they say nothing of the answer before they are
   * whole. Elsewhere it only drops nulls.
   */
  readonly reshaped: ReadonlySet<string>;
  /**
   * Bends an answer back to the original schema, which it still has to be checked against. Never throws. What reads as the host was asked
   * for it is taken for that, even if it would fit the original as it came.
   */
  lift(value: Json): Json;
}

/** The property that holds a value which is no object. */
const wrapper = 'value';

/** How many references are put in place inside each other, ever fewer where a schema grows too large. */
const nestings = [Infinity, 8, 5, 3, 2, 1];

/**
 * Bends a schema to what a host takes, by the table of its dialect; what cannot be kept is rewritten and undone by `lift`, or described and
 * named in `lost`. `parseJson` reads what a host could only be asked for as JSON in a string.
 *
 * Throws `DefinitionError` naming the path of what cannot be said at all: a reference that leads nowhere, or a part that no value fits.
 */
export function lower(schema: JsonSchema | boolean, dialect: SchemaDialect, parseJson: ParseJson): Lowered {
  if (dialect === 'none') {
    const kept = isRecord(schema) ? schema : schema ? {} : { not: {} };
    return { schema: kept, strict: false, lost: [], reshaped: new Set(), lift: (value) => liftNulls(value, kept) };
  }
  const { root, written, lowering } = write(schema, dialect, parseJson);
  if (root === undefined || written === undefined) refuse(lowering.impossibleAt ?? '', 'no value fits it');
  const isObject = root.schema['type'] === 'object';
  const whole = isObject ? root : wrap(written, lowering);
  const { definitions, lost, rules } = lowering;
  return {
    schema: { ...describeWritten(whole), ...(Object.keys(definitions).length > 0 && { $defs: definitions }) },
    strict: rules.strict,
    lost,
    ...(!isObject && { wrapper }),
    reshaped: new Set(whole.reshaped.filter((part) => isRewritten(part)).map(({ path }) => path)),
    lift: whole.lift,
  };
}

interface Draft {
  readonly lowering: Lowering;
  readonly written: Written | undefined;
  /** The same, where that is a reference to what is behind it. */
  readonly root: Written | undefined;
}

function write(schema: JsonSchema | boolean, dialect: Exclude<SchemaDialect, 'none'>, parseJson: ParseJson): Draft {
  let draft: Draft | undefined;
  for (const mostNested of nestings) {
    const lowering = new Lowering(schema, dialects[dialect], parseJson, mostNested);
    const target: Target = {};
    const written = lowerNode(schema, lowering, '', [], target);
    draft = { lowering, written, root: target.written };
    if (!lowering.isFull) break;
  }
  return draft as Draft;
}

/** Whether `lift` rewrites a part, or something behind the reference that stands there. */
function isRewritten({ through }: Reshaped, seen = new Set<Target>()): boolean {
  if (through === undefined) return true;
  if (seen.has(through)) return false;
  seen.add(through);
  return through.written?.reshaped.some((part) => isRewritten(part, seen)) ?? false;
}

function wrap(written: Written, lowering: Lowering): Written {
  const object = assembleObject([{ name: wrapper, written, required: true, path: '' }], lowering);
  return {
    ...object,
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

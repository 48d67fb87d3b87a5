import { areApart, type LookInto } from './apart-schemas.js';
import { asRecord, type FlatSchema, listOf, typesOf } from './flat-schema.js';
import type { Lowering } from './lowering.js';

const mostCompared = 20_000;

/** How schemas are looked into. */
export interface Glasses {
  of(schema: unknown): readonly FlatSchema[];
  /** What stands behind a reference. */
  behind(flat: FlatSchema): readonly FlatSchema[];
}

/**
 * The alternatives of `oneOf`, said as those of `anyOf`. That loses nothing where no value fits two of them, which is seen to where one lacks
 * what another requires.
 */
export function chooseOne(
  options: readonly (readonly FlatSchema[])[],
  { of, behind }: Glasses,
  lowering: Lowering,
  path: string,
): FlatSchema[] {
  const look: LookInto = (schema) => (lowering.compared++ < mostCompared ? of(schema).flatMap(behind) : [{}]);
  const followed = options.map((option) => option.flatMap(behind));
  let hasClash = false;
  lowering.comparing++;
  const chosen = followed.map((option, at) => {
    const others = followed.filter((_, other) => other !== at).flat();
    const parts = option.map((own) => tellApart(own, others, look, lowering));
    if (parts.includes(undefined)) hasClash = true;
    return hasClash || parts.every((part, index) => part === option[index]) ? options[at] : parts;
  });
  lowering.comparing--;
  if (hasClash) lowering.loseChoice(path);
  return hasClash ? options.flat() : (chosen.flat() as FlatSchema[]);
}

/** A flat schema as no value of it fits the others; `undefined` where that cannot be said. */
function tellApart(
  own: FlatSchema,
  others: readonly FlatSchema[],
  look: LookInto,
  lowering: Lowering,
): FlatSchema | undefined {
  const absent = new Set<string>();
  for (const other of others) {
    if (lowering.compared++ > mostCompared) return undefined;
    const wanted = listOf(other['required']).map(String);
    if (wanted.some((name) => absent.has(name)) || areApart(own, other, look)) continue;
    const name = wanted.find((each) => !speaksOf(own, each));
    if (name === undefined) return undefined;
    absent.add(name);
  }
  if (absent.size === 0) return own;
  const properties = Object.fromEntries([...absent].map((name) => [name, false]));
  return { ...own, type: 'object', properties: { ...asRecord(own['properties']), ...properties } };
}

/** Whether values of a flat schema have a property, or are no objects. */
const speaksOf = (flat: FlatSchema, name: string): boolean =>
  Object.hasOwn(asRecord(flat['properties']), name) ||
  listOf(flat['required']).includes(name) ||
  typesOf(flat).some((type) => type !== 'object');

import { writeTail, type Count, type Entry } from './gbnf-entries.js';
import type { ValueWriter } from './gbnf-value.js';

/** A property in its place or not at all. */
export interface NamedEntry extends Entry {
  readonly name: string;
}

/** The properties of one alternative. */
export type Properties = ReadonlyMap<string, NamedEntry>;

/** More states than these are not worth it. */
const mostStates = 400;

/**
 * Writes alternatives of objects property by property, as long as more than one of them is still possible. Each beside
 * the others, llama.cpp would have to follow all of them up to where they differ, and all of those again inside each.
 * Undefined where it gets too large.
 */
export function writeJoint(writer: ValueWriter, objects: readonly Properties[], count: Count): string | undefined {
  const names = orderOf(objects);
  const known = new Map<string, string | undefined>();
  const from = (index: number, left: readonly Properties[], isFirst: boolean): string | undefined => {
    const name = names[index];
    if (!left.length) return undefined;
    if (name === undefined) return writeTail(writer, count, isFirst ? 0 : 1);
    const key = `${index} ${isFirst} ${left.map((each) => objects.indexOf(each)).join()}`;
    if (known.size > mostStates) return undefined;
    if (!known.has(key)) known.set(key, step(name, index, left, isFirst));
    return known.get(key);
  };
  const step = (name: string, index: number, left: readonly Properties[], isFirst: boolean): string | undefined => {
    const texts = new Set(left.flatMap((each) => each.get(name)?.text ?? []));
    const taken = [...texts].flatMap((text) => {
      const having = left.filter((each) => each.get(name)?.text === text);
      const rest = from(index + 1, having, false);
      return rest === undefined ? [] : [`${isFirst ? '' : `${writer.comma} `}${text} ${rest}`];
    });
    const skipped = from(
      index + 1,
      left.filter((each) => !each.get(name)?.required),
      isFirst,
    );
    const options = skipped === undefined ? taken : [...taken, skipped];
    return options.length > 1 ? writer.rules.add('rest', options.join(' | ')) : options[0];
  };
  const joint = from(0, objects, true);
  return known.size > mostStates ? undefined : joint;
}

/** All names, each behind those it stands behind in the first object that has it. */
function orderOf(objects: readonly Properties[]): string[] {
  const names: string[] = [];
  for (const object of objects) {
    let place = 0;
    for (const name of object.keys()) {
      const at = names.indexOf(name);
      if (at >= 0) place = at + 1;
      else names.splice(place++, 0, name);
    }
  }
  return names;
}

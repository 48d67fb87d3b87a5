import { writeEntries } from './gbnf-entries.js';
import type { Schema, Shape } from './gbnf-shape.js';
import { literal } from './gbnf-text.js';
import { finiteValues } from './gbnf-values.js';
import type { ValueWriter } from './gbnf-value.js';

/** Of more values than these a list of different ones is not put in order. */
const mostUnique = 100;

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** An array as grammar; undefined where there can be none. */
export function writeArray(writer: ValueWriter, shape: Shape, path: string): string | undefined {
  const { minItems = 0, maxItems = Infinity } = shape.bounds;
  const bounds = { minimum: minItems, maximum: maxItems };
  if (minItems > maxItems) return undefined;
  const body =
    shape.unique && maxItems > 1 ? writeSet(writer, shape, path, bounds) : writeHolding(writer, shape, path, bounds);
  return body === undefined ? undefined : writer.rules.add(path || 'array', `${literal('[')} ${body} ${literal(']')}`);
}

/** What a list must contain stands first in it. */
function writeHolding(writer: ValueWriter, shape: Shape, path: string, bounds: Bounds): string | undefined {
  if (!shape.contains.length) return writeList(writer, shape, path, bounds);
  const length = Math.max(shape.prefix.length, shape.contains.length);
  const at = (place: number): Schema =>
    writer.alternatives.merger.allOr([shape.prefix[place] ?? shape.rest, shape.contains[place]]);
  const prefix = Array.from({ length }, (_, place) => at(place));
  const minimum = Math.max(bounds.minimum, shape.contains.length);
  const found = writeList(writer, { ...shape, prefix }, path, { ...bounds, minimum });
  if (found !== undefined) return found;
  writer.lose(path, 'contains', 'what the list must contain does not fit its first places');
  return writeList(writer, shape, path, bounds);
}

function writeList(writer: ValueWriter, shape: Shape, path: string, bounds: Bounds): string | undefined {
  const { minimum, maximum } = bounds;
  const places: string[] = [];
  for (const [place, schema] of shape.prefix.entries()) {
    const value = place < maximum ? writer.value(schema, `${path}[${place}]`, 'item') : undefined;
    if (value === undefined) return writePlaces(writer, places, bounds, undefined);
    places.push(value);
  }
  // Elements behind a tuple are only written where the schema describes them or their number asks for them.
  const rest = shape.rest ?? shape.unspokenItems ?? (!shape.prefix.length || minimum > places.length);
  const item = maximum > places.length ? writer.value(rest, `${path}[]`, 'item') : undefined;
  return writePlaces(writer, places, bounds, item);
}

function writePlaces(
  writer: ValueWriter,
  places: readonly string[],
  { minimum, maximum }: Bounds,
  item: string | undefined,
): string | undefined {
  if (!item && minimum > places.length) return undefined;
  if (!places.length) return writeEntries(writer, [], { minimum, maximum, more: item });
  const more = item && writer.rules.add('more', `${writer.comma} ${item}`);
  // The last places may be missing: each that may be missing takes all behind it along.
  let behind = more ? writer.rules.repeat(more, Math.max(0, minimum - places.length), maximum - places.length) : '""';
  for (let place = places.length - 1; place >= 0; place--) {
    const text = `${place ? `${writer.comma} ` : ''}${places[place]} ${behind}`;
    behind = place < minimum ? text : `(${text})?`;
  }
  return behind;
}

/** A list of different values: in the order of the schema where they are few and known, else not kept from repeating. */
function writeSet(writer: ValueWriter, shape: Shape, path: string, bounds: Bounds): string | undefined {
  const isPlain = !shape.prefix.length && !shape.contains.length && shape.rest !== undefined;
  const items = isPlain && shape.rest !== undefined ? finiteValues(writer, shape.rest, `${path}[]`) : undefined;
  if (!items || items.length > mostUnique) {
    writer.lose(path, 'uniqueItems', 'values that are not listed may be written twice');
    return writeHolding(writer, shape, path, bounds);
  }
  const entries = writer.constants(items).map((text) => ({ text, required: false }));
  return writeEntries(writer, entries, bounds);
}

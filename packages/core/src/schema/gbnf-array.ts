import { refuse } from './gbnf-alternatives.js';
import { writeEntries } from './gbnf-object.js';
import type { Shape } from './gbnf-shape.js';
import { literal } from './gbnf-text.js';
import type { ValueWriter } from './gbnf-value.js';

const mostUnique = 100;

/** An array as grammar; undefined where there can be none. */
export function writeArray(writer: ValueWriter, shape: Shape, path: string): string | undefined {
  const { minItems: minimum = 0, maxItems: maximum = Infinity } = shape.bounds;
  const body =
    shape.unique && maximum > 1 ? writeSet(writer, shape, path) : writeList(writer, shape, path, minimum, maximum);
  return body === undefined ? undefined : writer.rules.add(path || 'array', `${literal('[')} ${body} ${literal(']')}`);
}

function writeList(
  writer: ValueWriter,
  shape: Shape,
  path: string,
  minimum: number,
  maximum: number,
): string | undefined {
  const places: string[] = [];
  for (const [place, schema] of shape.prefix.entries()) {
    const value = place < maximum ? writer.value(schema, `${path}[${place}]`, 'item') : undefined;
    if (value === undefined) return writePlaces(writer, places, minimum, undefined, maximum);
    places.push(value);
  }
  // Elements behind a tuple are only written where the schema describes them or their number asks for them.
  const rest = shape.rest ?? (!shape.prefix.length || minimum > places.length);
  const item = maximum > places.length ? writer.value(rest, `${path}[]`, 'item') : undefined;
  return writePlaces(writer, places, minimum, item, maximum);
}

function writePlaces(
  writer: ValueWriter,
  places: readonly string[],
  minimum: number,
  item: string | undefined,
  maximum: number,
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

function writeSet(writer: ValueWriter, shape: Shape, path: string): string | undefined {
  const { minItems: minimum = 0, maxItems: maximum = Infinity } = shape.bounds;
  const items = shape.prefix.length || shape.rest === undefined ? undefined : writer.finite(shape.rest, `${path}[]`);
  if (!items || items.length > mostUnique) {
    return refuse(
      path,
      '"uniqueItems" cannot be held by a grammar unless the items are an "enum"; check the answer afterwards',
    );
  }
  const entries = writer.constants(items).map((text) => ({ text, required: false }));
  return writeEntries(writer, entries, { minimum, maximum });
}

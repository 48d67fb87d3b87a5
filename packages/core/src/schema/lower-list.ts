import { assembleObject, type Field } from './assemble-object.js';
import { describeWritten } from './describe-written.js';
import { type FlatSchema, listOf } from './flat-schema.js';
import { keepKeywords } from './keep-keywords.js';
import type { Json, JsonSchema } from './json-schema-type.js';
import { asItCame, type Lowering, placeUnder, type WritePart, type Written } from './lowering.js';

/** A list of one kind of item; one with places of their own, or without any, becomes an object. */
export function lowerList(flat: FlatSchema, lowering: Lowering, path: string, write: WritePart): Written | undefined {
  const { prefixItems, items = true, minItems, maxItems } = flat;
  const [least, most] = [
    typeof minItems === 'number' ? minItems : 0,
    typeof maxItems === 'number' ? maxItems : Infinity,
  ];
  if (least > most) return undefined;
  if (prefixItems !== undefined) return lowerTuple(flat, { least, most }, lowering, path, write);
  const item = most > 0 ? write(items, `${path}[]`) : undefined;
  if (item === undefined) {
    return least > 0 ? undefined : lowerTuple({ ...flat, items: false }, { least, most: 0 }, lowering, path, write);
  }
  const { schema, notes } = keepKeywords(flat, 'array', lowering, path);
  const list = assembleList(item, schema);
  return {
    ...list,
    notes,
    fits: (value, match) =>
      Array.isArray(value) &&
      list.fits(value, match) &&
      (match === 'loose' || (value.length >= least && value.length <= most)),
  };
}

/** A list of these items. */
export function assembleList(item: Written, bounds: JsonSchema = {}): Written {
  return {
    schema: { type: 'array', items: describeWritten(item), ...bounds },
    notes: [],
    reshaped: placeUnder('[]', item.reshaped),
    fits: (value, match) => Array.isArray(value) && value.every((each) => item.fits(each, match)),
    lift:
      item.lift === asItCame
        ? asItCame
        : (value) => (Array.isArray(value) ? value.map((each) => item.lift(each)) : value),
  };
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A list with places of their own as an object with one property for each. */
function lowerTuple(
  flat: FlatSchema,
  { least, most }: Bounds,
  lowering: Lowering,
  path: string,
  write: WritePart,
): Written | undefined {
  const prefix = listOf(flat['prefixItems']);
  const places: Field[] = [];
  for (const [at, schema] of prefix.slice(0, most).entries()) {
    const written = write(schema, `${path}[${at}]`);
    if (written === undefined) break;
    places.push({ name: `item${at + 1}`, written, required: at < least, path: `${path}[${at}]` });
  }
  const isWhole = places.length === prefix.length;
  const rest = isWhole && most > places.length ? (flat['items'] ?? least > places.length) : false;
  const more = rest === false ? undefined : write(rest, `${path}[]`);
  if (more === undefined && least > places.length) return undefined;
  loseGaps(places, more !== undefined, lowering, path);
  // Without a rest the number of places is the bound; beside one, bounds count what goes beyond the places.
  const isBound = more === undefined || (least <= places.length && most === Infinity);
  const done = isBound ? ['minItems', 'maxItems'] : [];
  const kept = keepKeywords(flat, 'array', lowering, path, done);
  for (const keyword of Object.keys(kept.schema)) lowering.lose(path, keyword);
  return { ...joinPlaces(places, more, lowering, path), notes: ['a list', ...kept.notes] };
}

function loseGaps(places: readonly Field[], hasMore: boolean, lowering: Lowering, path: string): void {
  const loose = places.filter(({ required }) => !required).length;
  if (loose > 1 || (loose > 0 && hasMore)) {
    lowering.lose(path, 'prefixItems', 'a place before a filled one may be left out');
  }
}

const restName = 'rest';

function joinPlaces(places: readonly Field[], more: Written | undefined, lowering: Lowering, path: string): Written {
  const list = more && assembleList(more);
  const tail = list === undefined ? [] : [{ name: restName, written: list, required: true, path: `${path}[]` }];
  const object = assembleObject([...places, ...tail], lowering);
  const liftList = (value: readonly Json[]): Json =>
    value.map((each, at) => (places[at]?.written ?? more)?.lift(each) ?? null);
  return {
    ...object,
    reshaped: [{ path: '' }],
    fits: (value, match) => {
      if (!Array.isArray(value)) return object.fits(value, match);
      if (match === 'exact') return false;
      const isLongEnough = places.every(({ required }, at) => !required || at < value.length);
      return isLongEnough && value.every((each, at) => (places[at]?.written ?? more)?.fits(each, match) ?? false);
    },
    lift: (value) => {
      if (Array.isArray(value)) return liftList(value);
      const lifted = object.lift(value);
      return typeof lifted === 'object' && lifted !== null ? toList(lifted as JsonObject, places) : lifted;
    },
  };
}

type JsonObject = { readonly [key: string]: Json };

/** A place left out before a filled one is null. */
function toList(value: JsonObject, places: readonly Field[]): Json {
  const rest = Array.isArray(value[restName]) ? (value[restName] as readonly Json[]) : [];
  const filled = places.map(({ name }) => value[name]);
  while (rest.length === 0 && filled.length > 0 && filled.at(-1) === undefined) filled.pop();
  return [...filled.map((each) => each ?? null), ...rest];
}

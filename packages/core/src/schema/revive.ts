interface Wanted {
  readonly expected?: unknown;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A copy of the value with what JSON lacks put in where it is wanted and JSON says it; `undefined`, where there is no such place. */
export function revive(value: unknown, wanted: readonly Wanted[]): unknown {
  const known = wanted.filter(({ expected }) => makers.has(String(expected)));
  if (known.length === 0) return undefined;
  // In an object, so that the whole can be replaced as well.
  const holder = { value: structuredClone(value) };
  for (const { expected, path = [] } of known) replaceAt(holder, ['value', ...path], String(expected));
  return holder.value;
}

type Make = (said: unknown) => unknown;

const makers: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['date', (said) => (typeof said === 'string' && isoDate.test(said) ? new Date(said) : said)],
  ['bigint', (said) => (isWhole(said) ? BigInt(String(said)) : said)],
  ['set', (said) => (Array.isArray(said) && isDistinct(said) ? new Set(said) : said)],
  ['map', (said) => (isPairs(said) && isDistinct(said.map(([key]) => key)) ? new Map(said) : said)],
]);

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const isWhole = (said: unknown): boolean =>
  typeof said === 'string' ? /^-?\d{1,40}$/.test(said) : Number.isSafeInteger(said);

/** A set or a map would lose what is said twice. */
const isDistinct = (said: readonly unknown[]): boolean =>
  new Set(said.map((each) => JSON.stringify(each))).size === said.length;

const isPairs = (said: unknown): said is [unknown, unknown][] =>
  Array.isArray(said) && said.every((pair) => Array.isArray(pair) && pair.length === 2);

function replaceAt(holder: object, path: NonNullable<Wanted['path']>, expected: string): void {
  const keys = path.map((step) => (typeof step === 'object' ? step.key : step));
  const last = keys.pop();
  let place: unknown = holder;
  for (const key of keys) place = hasPart(place, key) ? Reflect.get(place, key) : undefined;
  if (last === undefined || !hasPart(place, last)) return;
  Reflect.set(place, last, makers.get(expected)?.(Reflect.get(place, last)));
}

function hasPart(value: unknown, key: PropertyKey): value is object {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

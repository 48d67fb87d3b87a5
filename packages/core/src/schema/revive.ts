type Path = readonly (PropertyKey | { readonly key: PropertyKey })[];

interface Wanted {
  readonly expected?: unknown;
  readonly path?: Path | undefined;
  /** Said by zod of a choice: what each of its options wants, with paths from there. */
  readonly errors?: unknown;
}

/** So many readings of a value at most, where choices stand beside each other. */
const mostReadings = 32;

/** Copies of the value with what JSON lacks put in where it is wanted and JSON says it: where there is a choice, one for each option. */
export function* revive(value: unknown, wanted: readonly Wanted[]): Generator<unknown, void> {
  for (const known of readings(wanted, [])) {
    if (known.length === 0) continue;
    // In an object, so that the whole can be replaced as well.
    const holder = { value: structuredClone(value) };
    for (const { expected, path = [] } of known) replaceAt(holder, ['value', ...path], String(expected));
    yield holder.value;
  }
}

/** What JSON lacks and is wanted, with paths from the whole, in each of the ways that choices can be read. */
function readings(wanted: readonly Wanted[], at: Path): Wanted[][] {
  let found: Wanted[][] = [[]];
  for (const { expected, path = [], errors } of wanted) {
    const place = [...at, ...path];
    if (makers.has(String(expected))) for (const known of found) known.push({ expected, path: place });
    if (!Array.isArray(errors)) continue;
    const options = errors
      .flatMap((option: readonly Wanted[]) => readings(option, place))
      .filter((each) => each.length > 0);
    const [only, other] = options;
    if (only === undefined) continue;
    // Most choices have one such option, and a list may hold thousands of them.
    if (other === undefined) for (const known of found) known.push(...only);
    else found = found.flatMap((known) => options.map((option) => [...known, ...option])).slice(0, mostReadings);
  }
  return found;
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

function replaceAt(holder: object, path: Path, expected: string): void {
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

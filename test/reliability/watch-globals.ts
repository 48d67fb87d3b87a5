/** Every property reachable from the global object, by its path, with what it is. */
export type GlobalsSnapshot = ReadonlyMap<string, PropertyDescriptor>;

/** What belongs to the program that watches, or changes by itself. */
const left = new Set(['globalThis.process', 'globalThis.performance', 'globalThis.navigator', 'globalThis.RegExp']);
const isOwnMark = (key: PropertyKey): boolean => /vitest|vite_|undici\.globalDispatcher/.test(String(key));

/** Looks at all built-in objects; getters are noted and not asked, but for those of the global object, which are made when first asked. */
export function takeGlobals(): GlobalsSnapshot {
  const found = new Map<string, PropertyDescriptor>();
  const seen = new Set<unknown>();
  const visit = (value: unknown, path: string, depth: number): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
    if (seen.has(value) || left.has(path) || depth > 4) return;
    seen.add(value);
    found.set(`${path}.[[Prototype]]`, { value: Object.getPrototypeOf(value) });
    for (const key of Reflect.ownKeys(value)) {
      if (isOwnMark(key)) continue;
      const own = `${path}.${String(key)}`;
      const isLazy = value === globalThis && Object.getOwnPropertyDescriptor(value, key)?.get !== undefined;
      if (isLazy) Reflect.get(value, key);
      const descriptor = Object.getOwnPropertyDescriptor(value, key);
      if (descriptor === undefined) continue;
      found.set(own, descriptor);
      visit(descriptor.value, own, depth + 1);
    }
    visit(Object.getPrototypeOf(value), `${path}.__proto__`, depth + 1);
  };
  visit(globalThis, 'globalThis', 0);
  return found;
}

/** The paths of what is new, gone or another. */
export function compareGlobals(before: GlobalsSnapshot, now: GlobalsSnapshot): string[] {
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => {
    const [one, other] = [before.get(path), now.get(path)];
    if (one === undefined || other === undefined) return true;
    return (['value', 'get', 'set', 'writable', 'configurable', 'enumerable'] as const).some(
      (field) => !Object.is(one[field], other[field]),
    );
  });
}

/** Throws an error that shows both where two values differ as JSON. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [left, right] = [found, expected].map((value) => JSON.stringify(value, null, 1));
  if (left !== right) throw new Error(`${what} is ${left}, but should be ${right}`);
}

/** Throws where a condition does not hold. */
export function expectTrue(what: string, holds: boolean): void {
  if (!holds) throw new Error(what);
}

/** The error a promise rejects with; throws where it does not. */
export async function expectRejection(what: string, promise: Promise<unknown>): Promise<unknown> {
  const fulfilled = Symbol('fulfilled');
  const outcome = await promise.then(
    () => fulfilled,
    (error: unknown) => error,
  );
  if (outcome === fulfilled) throw new Error(`${what} should reject, but does not`);
  return outcome;
}

/** Everything a thrown value or an event says, its causes and hidden fields too. */
export function allWordsOf(value: unknown, seen: Set<unknown> = new Set()): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const fields = Object.getOwnPropertyNames(value).map(
    (name) => `${name} ${allWordsOf(Reflect.get(value, name), seen)}`,
  );
  return fields.join('\n');
}

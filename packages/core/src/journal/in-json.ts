/**
 * A value that a schema made, in JSON: dates and bigints as text, sets as lists, maps as lists of pairs, as a schema that wants these takes them
 * back. For engines that write down outputs, and inputs of calls that wait. Throws as `JSON.stringify` does for what is no JSON even so, as a ring.
 */
export function inJson(value: unknown): unknown {
  const text = JSON.stringify(value, (_key, each: unknown) => sayable(each)) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

function sayable(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)] : value;
}

/** The JSON of values that never change. */
const texts = new WeakMap<object, string>();

/** Keeps the JSON of a value as long as the value, which is frozen so that it cannot become another. */
export function keepJson<Value extends object>(value: Value, text: string): Value {
  texts.set(Object.freeze(value), text);
  return value;
}

/** Writes a body as `JSON.stringify` does, with what is kept of its members. */
export function writeJson(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || 'toJSON' in body) return JSON.stringify(body);
  let members = '';
  for (const [key, value] of Object.entries(body)) {
    const text = keptText(value) ?? JSON.stringify(value);
    if (text !== undefined) members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${text}`;
  }
  return `{${members}}`;
}

function keptText(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? texts.get(value) : undefined;
}

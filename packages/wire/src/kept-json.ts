/** Where a list has the JSON that was written of it. */
const writtenAs: unique symbol = Symbol('JSON');

interface WrittenList extends ReadonlyArray<unknown> {
  readonly [writtenAs]?: string;
}

/** Keeps the JSON of a list with it; the list is frozen, so that it cannot become another. */
export function keepJson(list: readonly unknown[], json: string): readonly unknown[] {
  return Object.freeze(Object.defineProperty(list, writtenAs, { value: json }));
}

/** Writes a body as `JSON.stringify` does, with what is kept of its members. */
export function writeJson(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || 'toJSON' in body) return JSON.stringify(body);
  let text = '{';
  for (const [key, value] of Object.entries(body)) {
    const json = keptJson(value) ?? JSON.stringify(value);
    if (json === undefined) continue;
    text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${json}`;
  }
  return `${text}}`;
}

function keptJson(value: unknown): string | undefined {
  return Array.isArray(value) ? (value as WrittenList)[writtenAs] : undefined;
}

/** The JSON of a list: where it is long, bytes, and the text behind them. */
export interface ListJson {
  readonly bytes?: Uint8Array | undefined;
  readonly text: string;
}

/** Where a list has the JSON that was written of it. */
const writtenAs: unique symbol = Symbol('JSON');

interface WrittenList extends ReadonlyArray<unknown> {
  readonly [writtenAs]?: ListJson;
}

/** Keeps the JSON of a list with it; the list is frozen, so that it cannot become another. */
export function keepJson(list: readonly unknown[], json: ListJson): readonly unknown[] {
  return Object.freeze(Object.defineProperty(list, writtenAs, { value: json }));
}

/** Writes a body as `JSON.stringify` does, with what is kept of its members; as bytes where some were kept. */
export function writeJson(body: unknown): string | Uint8Array<ArrayBuffer> | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || 'toJSON' in body) return JSON.stringify(body);
  const pieces: Uint8Array[] = [];
  let isFirst = true;
  let text = '{';
  for (const key of Object.keys(body)) {
    const value = (body as Record<string, unknown>)[key];
    const kept = keptJson(value);
    const json = kept?.text ?? JSON.stringify(value);
    if (json === undefined) continue;
    text += `${isFirst ? '' : ','}${JSON.stringify(key)}:`;
    isFirst = false;
    if (kept?.bytes !== undefined) {
      pieces.push(encoder.encode(text), kept.bytes);
      text = '';
    }
    text += json;
  }
  text += '}';
  return pieces.length === 0 ? text : join([...pieces, encoder.encode(text)]);
}

const encoder = new TextEncoder();

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

function keptJson(value: unknown): ListJson | undefined {
  return Array.isArray(value) ? (value as WrittenList)[writtenAs] : undefined;
}

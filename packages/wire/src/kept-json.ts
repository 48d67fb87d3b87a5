/** The JSON of lists that never change, without its closing bracket. */
const kept = new WeakMap<object, Uint8Array>();

const encoder = new TextEncoder();

/** Keeps the JSON of a list, but for its closing bracket, as long as the list, which is frozen so that it cannot become another. */
export function keepJson(list: readonly unknown[], json: Uint8Array): readonly unknown[] {
  kept.set(Object.freeze(list), json);
  return list;
}

/** Writes a body as `JSON.stringify` does, with what is kept of its members. */
export function writeJson(body: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || 'toJSON' in body) {
    const whole = JSON.stringify(body);
    return whole === undefined ? undefined : encoder.encode(whole);
  }
  const pieces: (string | Uint8Array)[] = [];
  let text = '{';
  for (const [key, value] of Object.entries(body)) {
    const known = keptJson(value);
    const json = known === undefined ? JSON.stringify(value) : '';
    if (json === undefined) continue;
    text += `${text === '{' && pieces.length === 0 ? '' : ','}${JSON.stringify(key)}:${json}`;
    if (known === undefined) continue;
    pieces.push(text, known);
    text = ']';
  }
  text += '}';
  return pieces.length === 0 ? encoder.encode(text) : join([...pieces, text]);
}

function keptJson(value: unknown): Uint8Array | undefined {
  return typeof value === 'object' && value !== null ? kept.get(value) : undefined;
}

/** Bytes of what was kept and of the short texts between, without a copy of each. */
function join(pieces: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + mostBytes(piece), 0));
  let at = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') at += encoder.encodeInto(piece, whole.subarray(at)).written;
    else {
      whole.set(piece, at);
      at += piece.byteLength;
    }
  }
  return whole.subarray(0, at);
}

function mostBytes(piece: string | Uint8Array): number {
  return typeof piece === 'string' ? 3 * piece.length : piece.byteLength;
}

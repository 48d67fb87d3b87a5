/** The tokens of valid JSON that Python writes in another way, and the space between them. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[,:]|[ \t\n\r]+|-?\d[\d.eE+-]*/g;

/**
 * Rewrites JSON text as Python's `json.dumps(json.loads(text), ensure_ascii=False)` does; `undefined` where it is none.
 * Mistral's own encoder makes its prompts this way, and the models were trained on every space and digit of it.
 * Two members of one name both stay, and Python's `NaN` is no JSON here.
 */
export function pythonJson(text: string): string | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return text.replace(token, rewrite);
}

/** Writes a value as Python's `json.dumps` does. */
export function writePythonJson(value: unknown): string {
  return JSON.stringify(value).replace(token, rewrite);
}

function rewrite(written: string): string {
  if (written[0] === '"') return JSON.stringify(JSON.parse(written));
  if (written === ',' || written === ':') return `${written} `;
  if (written.trim() === '') return '';
  if (/[.eE]/.test(written)) return writeFloat(written);
  return written === '-0' ? '0' : written;
}

/** Numbers keep their kind: integers of any length, `1.0` as `1.0`; what no float can hold stays as it is written. */
function writeFloat(written: string): string {
  const value = Number(written);
  const size = Math.abs(value);
  if (size === Infinity) return written;
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) return value.toExponential().replace(/e(.)(\d)$/, 'e$10$2');
  const plain = Object.is(value, -0) ? '-0' : String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}

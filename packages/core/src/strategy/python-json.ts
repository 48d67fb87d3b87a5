/** A string, a sign, or any other word of JSON. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/** What Python takes for numbers beside those of JSON. */
const pythonNumbers = new Set(['NaN', 'Infinity', '-Infinity']);

/**
 * Rewrites JSON text as Python's `json.dumps(json.loads(text), ensure_ascii=False)` does; `undefined` where it is none.
 * Mistral's own encoder makes its prompts this way, and the models were trained on every space and digit of it.
 */
export function pythonJson(text: string): string | undefined {
  return isPythonJson(text) ? rewrite(text) : undefined;
}

/** Writes a value as Python's `json.dumps` does. */
export function writePythonJson(value: unknown): string {
  return rewrite(JSON.stringify(value));
}

function isPythonJson(text: string): boolean {
  return isJson(text) || (/NaN|Infinity/.test(text) && isJson(text.replace(token, asJsonNumber)));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function asJsonNumber(word: string): string {
  return pythonNumbers.has(word) ? '0' : word;
}

/** A list or an object that is not closed yet. */
interface Open {
  readonly items: string[];
  /** Of members with one name the last counts, in the place of the first. */
  readonly members: Map<string, string>;
  name?: string | undefined;
}

/** Without recursion, for how deep a tool's result is nested is not ours to say. */
function rewrite(text: string): string {
  const whole: Open = { items: [], members: new Map() };
  const outer: Open[] = [];
  let open = whole;
  const add = (value: string): void => {
    if (open.name === undefined) open.items.push(value);
    else open.members.set(open.name, value);
    open.name = undefined;
  };
  for (const [word] of text.matchAll(token)) {
    if (word === '{' || word === '[') {
      outer.push(open);
      open = { items: [], members: new Map() };
    } else if (word === '}' || word === ']') {
      const closed = word === '}' ? writeMembers(open.members) : `[${open.items.join(', ')}]`;
      open = outer.pop() ?? whole;
      add(closed);
    } else if (word === ':') open.name = open.items.pop();
    else if (word !== ',') add(writeScalar(word));
  }
  return whole.items.join('');
}

function writeMembers(members: ReadonlyMap<string, string>): string {
  return `{${[...members].map(([name, value]) => `${name}: ${value}`).join(', ')}}`;
}

function writeScalar(word: string): string {
  if (word[0] === '"') return JSON.stringify(JSON.parse(word));
  if (!/^-?\d/.test(word)) return word;
  if (/[.eE]/.test(word)) return writeFloat(word);
  return word === '-0' ? '0' : word;
}

/** Numbers keep their kind: integers of any length, `1.0` as `1.0`. */
function writeFloat(written: string): string {
  const value = Number(written);
  const size = Math.abs(value);
  if (size === Infinity) return String(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) return value.toExponential().replace(/e(.)(\d)$/, 'e$10$2');
  const plain = Object.is(value, -0) ? '-0' : String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}

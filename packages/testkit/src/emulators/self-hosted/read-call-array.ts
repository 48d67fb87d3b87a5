/** A call as a server's parser finds it in what the model wrote. */
export interface WrittenCall {
  readonly name: string;
  /** JSON text; half of it where the answer was cut. */
  readonly arguments: string;
}

/** A list of calls, and whether it came to its end. */
export interface CallArray {
  readonly calls: readonly WrittenCall[];
  readonly whole: boolean;
}

/** Reads the list of calls a model wrote, or as much of it as is there; `undefined` where it is none. What follows it is ignored. */
export function readCallArray(text: string, argumentsKey: 'arguments' | 'parameters'): CallArray | undefined {
  const start = text.search(/\[\s*(\{|$)/);
  if (start === -1) return undefined;
  const { objects, rest, closed } = splitObjects(text.slice(start + 1));
  const calls: WrittenCall[] = [];
  for (const object of objects) {
    const call = readCall(object, argumentsKey);
    if (call === undefined) return undefined;
    calls.push(call);
  }
  const half = closed ? undefined : readHalfCall(rest, argumentsKey);
  return { calls: half === undefined ? calls : [...calls, half], whole: closed };
}

/** Cuts a list behind its opening bracket into its objects. */
function splitObjects(text: string): { objects: string[]; rest: string; closed: boolean } {
  const objects: string[] = [];
  let depth = 0;
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (character === '}' || character === ']') {
      if (depth === 0) return { objects, rest: '', closed: true };
      depth -= 1;
      if (depth === 0) objects.push(text.slice(start, at + 1));
    }
  }
  return { objects, rest: depth > 0 ? text.slice(start) : '', closed: false };
}

function readCall(text: string, argumentsKey: string): WrittenCall | undefined {
  try {
    const { name, [argumentsKey]: values = {} }: Record<string, unknown> = JSON.parse(text);
    return typeof name === 'string' ? { name, arguments: JSON.stringify(values) } : undefined;
  } catch {
    return undefined;
  }
}

function readHalfCall(text: string, argumentsKey: string): WrittenCall | undefined {
  const name = /"name"\s*:\s*"([^"]*)"/.exec(text)?.[1];
  if (name === undefined) return undefined;
  return { name, arguments: new RegExp(`"${argumentsKey}"\\s*:\\s*([^]*)$`).exec(text)?.[1] ?? '' };
}

// Whether calls are those that are wanted. A wanted call may have further right values by dotted path in `anyOf` (null:
// it may be left out), and a `result` where it is the value of its expression that counts.

/** Written the same whatever the order of keys. */
export const canonical = (value) => JSON.stringify(sortKeys(value));

/** Without regard to case, punctuation and articles. */
export const loosely = (value) =>
  canonical(value)
    .toLowerCase()
    .replace(/["'.!?,;]|\s+$/g, '')
    .replace(/\b(the|a|an) /g, '');

/** Whether the calls are those wanted, in any order; `write` says when two values are the same. */
export function sameCalls(made, wanted, write = canonical) {
  if (!Array.isArray(made) || made.length !== wanted.length) return false;
  const left = [...made];
  return wanted.every((call) => {
    const at = left.findIndex((each) => each?.name === call.name && sameArguments(each.arguments, call, write));
    return at >= 0 && left.splice(at, 1).length === 1;
  });
}

/** The names of calls, sorted. */
export const namesOf = (calls) => (Array.isArray(calls) ? calls.map((call) => call?.name).sort().join() : '');

function sameArguments(made, { arguments: wanted, anyOf = {}, result }, write) {
  const [flatMade, flatWanted] = [flatten(made), flatten(wanted)];
  return [...new Set([...flatMade.keys(), ...flatWanted.keys(), ...Object.keys(anyOf)])].every((path) => {
    const value = flatMade.get(path);
    const right = [...(flatWanted.has(path) ? [flatWanted.get(path)] : []), ...(anyOf[path] ?? [])];
    if (value === undefined) return right.includes(null);
    if (right.some((each) => write(each) === write(value))) return true;
    if (path !== 'expression') return false;
    const made = calculate(value);
    return right.some((each) => near(calculate(each), made)) || (result !== undefined && near(Number(result), made));
  });
}

function flatten(value, path = '') {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, each]) => [...flatten(each, path ? `${path}.${key}` : key)]));
}

/** Formulas hold digits, signs and the names of three functions; all else is made unreadable. */
function calculate(formula) {
  const stranger = /\b(?!sqrt\b|cbrt\b|abs\b)[a-z]+|[^0-9+\-*/().a-z ]/gi;
  const code = String(formula).replaceAll('^', '**').replace(stranger, '#');
  try {
    return Function('sqrt', 'cbrt', 'abs', `return ${code}`)(Math.sqrt, Math.cbrt, Math.abs);
  } catch {
    return Number.NaN;
  }
}

const near = (a, b) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

function sortKeys(value) {
  if (!value || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sortKeys(value[key])]));
}

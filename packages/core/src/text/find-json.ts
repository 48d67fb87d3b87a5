/** More places than this where JSON could begin are not an answer with talk round it. */
const mostCandidates = 32;

/**
 * The stretches of a text that may be the JSON a model was asked for, the likeliest first: the whole, what stands in fences, then every
 * object or list in the talk. They are not parsed, and nothing in them is changed.
 */
export function findJson(text: string): readonly string[] {
  const whole = text.trim();
  const fenced = [...text.matchAll(/```[\w-]*[ \t]*\n?([^]*?)```/g)].map((match) => (match[1] ?? '').trim());
  return [...new Set([whole, ...fenced, ...spansIn(whole)])].filter((each) => each !== '').slice(0, mostCandidates);
}

/** Each opening bracket without an end costs a look through the rest: a few of them are enough. */
const mostMisses = 8;

/** Objects and lists, outermost, in their order. */
function spansIn(text: string): string[] {
  const spans: string[] = [];
  const opening = /[[{]/g;
  let misses = 0;
  for (let found = opening.exec(text); found !== null && misses < mostMisses; found = opening.exec(text)) {
    const end = endOf(text, found.index);
    if (end === undefined) misses++;
    else {
      spans.push(text.slice(found.index, end));
      opening.lastIndex = end;
    }
    if (spans.length >= mostCandidates) break;
  }
  return spans;
}

/** Where the bracket at `start` is closed. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (inString) {
      if (letter === '\\') at++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') depth++;
    else if ((letter === '}' || letter === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}

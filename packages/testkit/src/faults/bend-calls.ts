import { type FormedAnswer, isObject, type JsonObject, type Part, saidOf } from './formed-answer.js';
import { newPart, replaceIn } from './bend-answer.js';

/** A piece of a call; what is left out is not sent. */
export interface Fragment {
  readonly index?: unknown;
  readonly id?: unknown;
  readonly name?: unknown;
  readonly arguments?: string;
}

/** The call an answer makes, put together from its pieces. */
export interface SpokenCall {
  readonly id: unknown;
  readonly name: string;
  readonly arguments: string;
}

function entriesOf(part: Part, { dialect }: FormedAnswer): JsonObject[] {
  const calls = saidOf(part, dialect)?.['tool_calls'];
  return Array.isArray(calls) ? calls.filter(isObject) : [];
}

/** The one call of an answer that has calls apart from its text; `undefined` where it has none. */
export function callOf(answer: FormedAnswer): SpokenCall | undefined {
  const entries = answer.parts.flatMap((part) => entriesOf(part, answer));
  if (entries.length === 0) return undefined;
  const inner = entries.map((entry) => (isObject(entry['function']) ? entry['function'] : entry));
  const written = inner.map(({ arguments: values }) =>
    isObject(values) ? JSON.stringify(values) : String(values ?? ''),
  );
  return {
    id: entries.map(({ id }) => id).find((id) => typeof id === 'string'),
    name: String(inner.map(({ name }) => name).find((name) => typeof name === 'string')),
    arguments: written.join(''),
  };
}

/**
 * The answer with other pieces in place of its call, a chunk a piece; `undefined` where the host has no call there, or its wire cannot say
 * them: a whole answer has whole calls, and Ollama's arguments are objects.
 */
export function withFragments(answer: FormedAnswer, fragments: readonly Fragment[]): FormedAnswer | undefined {
  const first = answer.parts.findIndex((part) => entriesOf(part, answer).length > 0);
  const spelled = fragments.map((fragment) => spellFragment(answer, fragment));
  const written = spelled.filter((each) => each !== undefined);
  if (first === -1 || written.length < spelled.length) return undefined;
  const parts = answer.parts.flatMap((part, at): Part[] => {
    if (entriesOf(part, answer).length === 0) return [part];
    if (answer.framing === 'whole') return [withCalls(part, answer, written)];
    const pieces = at === first ? written.map((piece) => newPart(answer, { tool_calls: [piece] })) : [];
    return [...pieces.filter((piece) => piece !== undefined), withCalls(part, answer, undefined)];
  });
  return { ...answer, parts };
}

function withCalls(part: Part, { dialect }: FormedAnswer, calls: readonly JsonObject[] | undefined): Part {
  const said = saidOf(part, dialect);
  if (said === undefined || 'text' in part) return part;
  const { tool_calls: _calls, ...rest } = said;
  return { json: replaceIn(part.json, said, calls === undefined ? rest : { ...said, tool_calls: calls }) };
}

function spellFragment({ dialect, framing }: FormedAnswer, fragment: Fragment): JsonObject | undefined {
  const { index, id, name, arguments: written } = fragment;
  const isWhole = framing === 'whole' || dialect === 'ollama';
  if (isWhole && (name === undefined || written === undefined)) return undefined;
  const numbered = { ...(index !== undefined && { index }) };
  const named = { ...(name !== undefined && { name }) };
  if (dialect === 'ollama') {
    const values = parseObject(written ?? '');
    if (values === undefined) return undefined;
    return { ...(id !== undefined && { id }), function: { ...numbered, ...named, arguments: values } };
  }
  const spelled = { ...named, ...(written !== undefined && { arguments: written }) };
  return { ...numbered, ...(id !== undefined && { id }), type: 'function', function: spelled };
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

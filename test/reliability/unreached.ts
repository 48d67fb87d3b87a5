/** The type checker asks for what is written instead of a part of a list, a match or a table that is always there. */
const alwaysThere = 'what is looked up is always there';
/** What else is thrown there than what is looked for would be a fault of ours, and goes on to who called. */
const noOther = 'nothing else is thrown there';
/** Whoever calls has looked, or gives what is asked for when it is left out. */
const seenTo = 'who calls sees to it';
/** It stands there from the beginning, and something else before anyone could call it. */
const replacedBefore = 'it is replaced before it could be called';
/** Whoever tells it there tells of that and of nothing else. */
const onlyThat = 'nothing else is told there';
/** Nothing is held against a schema, or bent back, before all of it has been written. */
const writtenFirst = 'it is asked for only when all is written';
/** A reader that gives no value has always said why. */
const saysWhy = 'where there is no value, there is a fault';

/** Lines of core of which nothing reaches all, by file, each with its reason. */
export const unreached: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'strategy/raw.ts': {
    'encode: (messages, sampling, note = () => undefined): HostRequest => {': seenTo,
    "const spoken = asked.kind === 'chat' ? asked.messages : messages;": seenTo,
  },
  'strategy/spoken-messages.ts': {
    'return (messages, note = () => undefined) => {': seenTo,
  },
  'text/read-string.ts': {
    "if (open === undefined) return cursor.fail('expected a string');": seenTo,
  },
  'journal/seeded-chance.ts': {
    'for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);': alwaysThere,
  },
  'schema/gbnf-automaton.ts': {
    'const [first, last] = [alphabet[index] ?? 0, alphabet[index + 1] ?? 0];': alwaysThere,
  },
  'schema/gbnf-object.ts': {
    'return joint ?? alike.flatMap((properties) => writeEntries(writer, [...properties.values()], count) ?? []);':
      seenTo,
  },
  'schema/gbnf-pattern.ts': {
    'alphabet.some((from, index) => index % 2 === 0 && code >= from && code <= (alphabet[index + 1] ?? 0));':
      alwaysThere,
    "while (this.#index < this.#pattern.length && !/[|)]/.test(this.#pattern[this.#index] ?? '')) {": alwaysThere,
    'const code = text.codePointAt(0) ?? 0;': alwaysThere,
  },
  'schema/gbnf-patterned.ts': {
    "const match = repeatedClass.exec(patterns[0] ?? '');": alwaysThere,
  },
  'schema/gbnf-regular.ts': {
    'while (index < points.length && code > (points[index + 1] ?? 0)) index += 2;': alwaysThere,
    'const sets = [...text].map((character) => character.codePointAt(0) ?? 0).map((code) => this.set([code, code]));':
      alwaysThere,
    'return [...text].reduce((state, character) => state.after(character.codePointAt(0) ?? 0), language).nullable;':
      alwaysThere,
  },
  'schema/gbnf-rules.ts': {
    'const steps: readonly Step[] = automaton.get(state) ?? [];': alwaysThere,
    "return named.get(start) ?? '';": alwaysThere,
  },
  'schema/gbnf-scalar.ts': {
    'return undefined;': alwaysThere,
  },
  'schema/gbnf-string.ts': {
    'if (error instanceof Unreadable) return undefined;': noOther,
    'throw error;': noOther,
  },
  'schema/gbnf-text.ts': {
    'return /[ -~]/.test(character) ? character : escapeCode(character.codePointAt(0) ?? 0);': alwaysThere,
    'const from = points[index] ?? 0;': alwaysThere,
    'const to = points[index + 1] ?? 0;': alwaysThere,
    'let from = points[index] ?? 0;': alwaysThere,
  },
  'schema/gbnf-value.ts': {
    'if (expression !== undefined) this.rules.define(name, expression);': seenTo,
  },
  'schema/gbnf-values.ts': {
    'return (shape.values ?? []).filter((value) => {': seenTo,
  },
  'schema/gbnf.ts': {
    "refuse(path, 'no value fits')": alwaysThere,
  },
  'schema/lower-node.ts': {
    'fits: (value, match) => target.written?.fits(value, match) ?? true,': writtenFirst,
    'lift: (value) => (target.written === undefined ? value : target.written.lift(value)),': writtenFirst,
  },
  'schema/lower.ts': {
    'return through.written?.reshaped.some((part) => isRewritten(part, seen)) ?? false;': writtenFirst,
  },
  'schema/validate-json-schema.ts': {
    'return (inner.length === 0 ? errors : inner).map((error) => ({': alwaysThere,
    'const why = error instanceof Error ? error.message : String(error);': noOther,
  },
  'strategy/copying/bind-to-spoken.ts': {
    'if (error instanceof DefinitionError) return false;': noOther,
    'throw error;': noOther,
  },
  'strategy/copying/find-numbers.ts': {
    'if (fraction !== undefined) return [String(Number(digits) + (fractions[fraction] ?? 0))];': alwaysThere,
  },
  'strategy/copying/fitting-spans.ts': {
    "longer += piece?.text ?? '';": alwaysThere,
  },
  'strategy/copying/latest-words.ts': {
    'const from = places.length > words ? (places[places.length - words - 1] ?? -1) + 1 : 0;': alwaysThere,
  },
  'strategy/copying/number-words.ts': {
    'return readRun(said.toLowerCase().match(words()) ?? []).map((value, place) => (place === 0 ? sign * value : value));':
      alwaysThere,
  },
  'strategy/copying/split-pieces.ts': {
    '? Array.from(name.match(unspaced()) ?? [], whole)': alwaysThere,
  },
  'strategy/copying/write-alternatives.ts': {
    "const head = String.fromCodePoint(...(each.text === '' ? [] : [each.text.codePointAt(0) ?? 0]));": alwaysThere,
    'if (first === undefined) return [];': alwaysThere,
    "return /[\\ud800-\\udbff]/.test(a[length - 1] ?? '') ? length - 1 : length;": alwaysThere,
  },
  'strategy/copying/write-spans.ts': {
    'if (after === undefined || next === undefined) break;': alwaysThere,
  },
  'strategy/fit-value.ts': {
    'if (error instanceof UnfitValue) return undefined;': noOther,
    'throw error;': noOther,
  },
  'strategy/history/lawful-ids.ts': {
    "if (message.role === 'tool') return withCallId(message, current[next++] ?? message.callId);": seenTo,
    'mapCalls(message, (call) => ({ ...call, id: ids[next++] ?? call.id })),': alwaysThere,
  },
  'strategy/kept-beginnings.ts': {
    'if (last === undefined) return;': alwaysThere,
  },
  'strategy/python-json.ts': {
    'open = outer.pop() ?? whole;': alwaysThere,
  },
  'strategy/raw-decoder.ts': {
    "if (this.#mode === 'calls') return this.#marked.at(-1)?.mayEnd() ?? true;": alwaysThere,
  },
  'strategy/words-decoder.ts': {
    '[...left].every(([key, value]) => right.has(key) && isEqual(value, right.get(key) ?? null))': alwaysThere,
  },
  'text/call-heads.ts': {
    "const opened = fence.exec(head)?.[0] ?? '';": alwaysThere,
    "const key = (found[2] ?? '').replaceAll('\\\\', '');": alwaysThere,
    "if (argumentsOf.has(next[1] ?? '')) return 'yes';": alwaysThere,
    "return next[2] === '' && [...argumentsOf].some((known) => known.startsWith(next[1] ?? '')) ? 'maybe' : 'no';":
      alwaysThere,
  },
  'text/find-heads.ts': {
    [`return sign === '\`' ? (backticks.exec(head)?.[0].length ?? 1) : 1;`]: alwaysThere,
  },
  'text/find-json.ts': {
    'const { reasoning, turn, fence, language } = match.groups ?? {};': alwaysThere,
    "else if (fence !== undefined) this.#passFence(match.index, fence.charAt(0), language ?? '');": alwaysThere,
    "const clauses = (this.#lead(at).trim().split(sentenceEnd).at(-1) ?? '').split(/[,;]\\s+/);": alwaysThere,
    "const clause = clauses.at(-1) ?? '';": alwaysThere,
    "const opening = /^\\p{Lu}/u.test(clauses[0] ?? '') ? clauses[0] : '';": alwaysThere,
  },
  'text/json.ts': {
    'return { ok: false, problem: `not valid JSON (${error instanceof Error ? error.message : error})` };': noOther,
  },
  'text/labelled-call.ts': {
    "return found === null ? undefined : { name: found[1] ?? '', argumentsAt: at + found[0].length };": alwaysThere,
  },
  'text/lenient-json.ts': {
    'return { ok: false, problem: `${fault?.problem} at character ${fault?.at}`, isCut: fault?.isCut ?? false };':
      saysWhy,
  },
  'text/lenient-string.ts': {
    "const inside = cursor.match(insides[open] ?? /$/y) ?? '';": alwaysThere,
    "if (!cursor.take(closingQuotes[open] ?? '')) return cursor.fail('expected the end of the string');": alwaysThere,
  },
  'text/mixed-fences.ts': {
    'while (next < spans.length && (spans[next]?.end ?? 0) <= fence.start) next++;': alwaysThere,
  },
  'text/read-bare-span.ts': {
    'const brokenAt = literal.brokenAt ?? at;': seenTo,
  },
  'text/read-literal.ts': {
    "if (literal === undefined) return { ok: false, fault: fault ?? { at: start, isCut: false, problem: 'no value' } };":
      saysWhy,
    "const close = closers[cursor.next] ?? '';": alwaysThere,
    'const lastEnd = items.at(-1)?.end ?? start;': alwaysThere,
  },
  'text/read-marked-span.ts': {
    'const end = calls.at(-1)?.end ?? start;': alwaysThere,
    "const written = found[1] ?? '';": alwaysThere,
    "entries.push([found[1] ?? '', { kind: 'string', value, start: valueAt, end: close }]);": alwaysThere,
  },
  'text/talk-cues.ts': {
    "return /[^.!?\\n]*[.!?:]?\\s*$/.exec(before.slice(-300))?.[0] ?? '';": alwaysThere,
  },
  'journal/kept-host.ts': {
    '#wake = (): void => {};': replacedBefore,
  },
  'journal/run-journal.ts': {
    "if (event?.type === 'notice') rest(event.text);": onlyThat,
  },
  'loop/answer-calls.ts': {
    'const problems = begun.open?.problems ?? [];': seenTo,
  },
  'loop/seal-states.ts': {
    'return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));': alwaysThere,
  },
  'loop/settle.ts': {
    'return new OutputError(`${what}:\\n${describeIssues(attempts.at(-1)?.issues ?? [])}`, attempts);': alwaysThere,
  },
  'printable.ts': {
    "'\\n\\t\\u200D'.includes(sign) ? sign : `\\\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,": alwaysThere,
  },
  'strategy/calls-or-answer.ts': {
    'const { $defs, ...schema } = lowered?.schema ?? {};': alwaysThere,
  },
  'strategy/choose.ts': {
    "stop: fates.some(({ setting, fate }) => setting === 'stop' && fate === 'emulated') ? (sampling.stop ?? []) : [],":
      alwaysThere,
  },
  'strategy/emulation-words.ts': {
    'Object.hasOwn(values, key) ? (values[key] ?? whole) : whole,': alwaysThere,
  },
  'strategy/enveloped-answer.ts': {
    "const rest = (after ?? '').replace(/^\\s*```/, '').trim();": alwaysThere,
  },
  'strategy/fit/shorten-conversation.ts': {
    "if (message.role !== 'assistant') return 0;": seenTo,
  },
  'strategy/history/defuse-message.ts': {
    'const unescaped = pythonJson(text) ?? text;': alwaysThere,
  },
  'strategy/keeps-to.ts': {
    "const all = isRecord(root) ? root['$defs'] : undefined;": alwaysThere,
  },
  'strategy/spoken-answer.ts': {
    'if (name !== undefined) return { name, arguments: written ?? text, problem };': alwaysThere,
  },
};

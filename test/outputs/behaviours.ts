import type { ModelTurn } from '@windrose/testkit';
import type { Meaning } from './meaning.js';
import type { Random } from './random.js';
import type { Json } from './schemas.js';

/** What a model does in a turn. */
export interface Behaved {
  readonly turn: ModelTurn | (() => ModelTurn);
  /** What its answer means; left out where it gives none that may be taken. */
  readonly means?: Json;
}

/** What a model can be up to when it is asked for a value. */
export interface Situation {
  readonly value: Json;
  /** Another value that fits as well: a draft, an example. */
  readonly draft: Json;
  readonly jsonSchema: Json;
  readonly meaning: Meaning;
  readonly random: Random;
}

type Behaviour = (situation: Situation) => Behaved;

const written = (value: Json): string => JSON.stringify(value);
const indented = (value: Json): string => JSON.stringify(value, null, 2);
const writes = (text: string, means?: Json): Behaved => ({
  turn: { writes: text },
  ...(means !== undefined && { means }),
});
const call = { name: 'look_up', arguments: { about: 'Paris' } };

/** Answers that hold the value, and may all be taken for it. */
export const answering: Readonly<Record<string, Behaviour>> = {
  right: ({ value, meaning }) => ({ turn: meaning.says(value), means: value }),
  'in its own schema': ({ value }) => writes(written(value), value),
  indented: ({ value }) => writes(`\n${indented(value)}\n`, value),
  fenced: ({ value }) => writes(`\`\`\`json\n${indented(value)}\n\`\`\``, value),
  'in a fence without a name': ({ value }) => writes(`\`\`\`\n${written(value)}\n\`\`\``, value),
  'in talk': ({ value }) => writes(`Sure! Here you are:\n\n${written(value)}\n\nAnything else?`, value),
  'in talk and a fence': ({ value }) =>
    writes(`Of course.\n\n\`\`\`json\n${indented(value)}\n\`\`\`\nIt was a pleasure.`, value),
  'after a draft': ({ value, draft }) =>
    writes(`First I thought of ${written(draft)}.\n\nMy final answer is:\n${written(value)}`, value),
  'after thinking': ({ value, draft }) => writes(`<think>Maybe ${written(draft)}?</think>\n${written(value)}`, value),
  'as text in JSON': ({ value }) => writes(written(written(value)), value),
  'with an extra field': ({ value }) => writes(written(changeObject(value, (one) => ({ ...one, extra: true }))), value),
  'in an object': ({ value }) => writes(written({ answer: value }), value),
  'as Python': ({ value }) => writes(inPython(value), value),
  'with commas too many': ({ value }) => writes(written(value).replace(/([}\]])$/, ',$1'), value),
  'with a note of null': ({ value, meaning }) => ({
    turn: meaning.says(changeObject(value, (one) => ({ ...one, note: null }))),
    means: value,
  }),
};

/** Answers that may not be taken for any value. */
export const failing: Readonly<Record<string, Behaviour>> = {
  'of a wrong type': ({ value, meaning }) => spoilt(value, meaning, (one) => ({ ...one, degrees: 'warm' })),
  'written with a wrong type': ({ value }) => writes(written(changeObject(value, (one) => ({ ...one, degrees: [] })))),
  'without a field': ({ value }) => writes(written(changeObject(value, ({ city: _city, ...rest }) => rest))),
  'with null for what must be': ({ value }) => writes(written(changeObject(value, (one) => ({ ...one, city: null })))),
  nothing: () => ({ turn: { text: '' } }),
  'white space': () => writes(' \n\n '),
  prose: () => ({ turn: { text: 'It is lovely there at this time of the year.' } }),
  refusal: () => writes("I'm sorry, but as a language model I cannot do that."),
  'a bare null': () => writes('null'),
  'an empty object': () => writes('{}'),
  'the schema': ({ jsonSchema }) => writes(written(jsonSchema)),
  'the schema in talk': ({ jsonSchema }) => writes(`The schema is \`\`\`json\n${indented(jsonSchema)}\n\`\`\``),
  'half of it': ({ value, random }) => {
    const text = written(value);
    return writes(text.slice(0, 1 + random.below(text.length - 1)));
  },
  'half of it in a fence': ({ value, random }) => {
    const text = indented(value);
    return writes(`\`\`\`json\n${text.slice(0, 1 + random.below(text.length - 1))}`);
  },
  'arguments of a tool as text': () => writes(written(call.arguments)),
  'a call of no tool': () => ({ turn: { calls: [{ name: 'fetch_page', arguments: { url: 'https://example.org' } }] } }),
  'a call of no tool, in text': () => writes('[TOOL_CALLS] [{"name": "fetch_page", "arguments": {"url": "x"}}]'),
};

/** Turns that go by: an answer that the token limit cuts, a call that is right. */
export const passing: Readonly<Record<string, Behaviour>> = {
  'cut short': ({ value, meaning, random }) => {
    const cutAfter = 1 + random.below(written(value).length - 1);
    return { turn: () => ({ ...meaning.says(value)(), cutAfter }) };
  },
  'a call': () => ({ turn: { calls: [call] } }),
  'a call in text': () => writes(`[TOOL_CALLS] [${written(call)}]`),
  'a call in a fence': () => writes(`\`\`\`json\n${indented([call])}\n\`\`\``),
  'a call with arguments that do not fit': () => ({ turn: { calls: [{ name: 'look_up', arguments: { about: 7 } }] } }),
};

type JsonObject = { readonly [key: string]: Json };

/** A value with its innermost report in another form. */
function changeObject(value: Json, change: (one: JsonObject) => JsonObject): Json {
  if (isList(value)) return value.map((each) => changeObject(each, change));
  if (typeof value !== 'object' || value === null) return value;
  if ('city' in value) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, changeObject(each, change)]));
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Said as the host binds it, where that lets it be said. */
function spoilt(value: Json, meaning: Meaning, change: (one: JsonObject) => JsonObject): Behaved {
  const wrong = changeObject(value, change);
  return { turn: () => (meaning.canSay(wrong) ? meaning.says(wrong)() : { writes: written(wrong) }) };
}

/** As Python prints it. */
function inPython(value: Json): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return `'${value}'`;
  if (isList(value)) return `[${value.map(inPython).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `'${key}': ${inPython(each)}`)
    .join(', ')}}`;
}

import {
  choiceOf,
  type FormedAnswer,
  innerOf,
  isObject,
  type JsonObject,
  type Part,
  saidOf,
  textKeys,
} from './formed-answer.js';

/** A part whose object is another; the rest of it stays. */
function withSaid(part: Part, answer: FormedAnswer, change: (said: JsonObject) => JsonObject): Part {
  const said = saidOf(part, answer.dialect);
  if (said === undefined || 'text' in part) return part;
  return { json: replaceIn(part.json, said, change(said)) };
}

/** The same JSON with one of its objects replaced. */
export function replaceIn(json: JsonObject, from: JsonObject, to: JsonObject): JsonObject {
  const replace = (value: unknown): unknown => {
    if (value === from) return to;
    if (Array.isArray(value)) return value.map(replace);
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replace(each)]))
      : value;
  };
  return replace(json) as JsonObject;
}

/** The whole text of an answer. */
export function textOfAnswer(answer: FormedAnswer): string {
  return answer.parts.map((part) => textOfPart(part, answer)).join('');
}

function textOfPart(part: Part, { dialect }: FormedAnswer): string {
  const text = saidOf(part, dialect)?.[textKeys[dialect]];
  if (typeof text === 'string') return text;
  return text === null || text === undefined ? '' : typeof text === 'object' ? JSON.stringify(text) : String(text);
}

/** The answer with another text: in one piece in a stream, where the first was. */
export function withText(answer: FormedAnswer, ...texts: readonly string[]): FormedAnswer {
  const key = textKeys[answer.dialect];
  const first = answer.parts.findIndex((part) => textOfPart(part, answer) !== '');
  const parts = answer.parts.flatMap((part, at): Part[] => {
    if (textOfPart(part, answer) === '') return [part];
    if (at !== first) return [withSaid(part, answer, (said) => ({ ...said, [key]: '' }))];
    return texts.map((text) => withSaid(part, answer, (said) => ({ ...said, [key]: text })));
  });
  return { ...answer, parts };
}

/** A new part of a stream that says this; `undefined` where the answer is no stream. */
export function newPart(answer: FormedAnswer, said: JsonObject): Part | undefined {
  if (answer.framing === 'whole') return undefined;
  const { dialect } = answer;
  if (dialect === 'workers-ai') return { json: said };
  const template = answer.parts.find((part) => saidOf(part, dialect) !== undefined);
  if (template === undefined || 'text' in template) return undefined;
  if (dialect === 'ollama') {
    const { model, created_at } = template.json;
    return { json: { model, created_at, message: { role: 'assistant', ...said }, done: false } };
  }
  const choice = { index: 0, ...(dialect === 'completions' ? said : { delta: said }), finish_reason: null };
  return { json: { ...template.json, choices: [choice], usage: null } };
}

/** The answer with more parts before the one at an index. */
export function insertAt(answer: FormedAnswer, at: number, ...parts: readonly (Part | undefined)[]): FormedAnswer {
  const more = parts.filter((part) => part !== undefined);
  return { ...answer, parts: answer.parts.toSpliced(at, 0, ...more) };
}

/** Where the reason of the end stands; -1 where the host gives none. */
export function finishAt(answer: FormedAnswer): number {
  return answer.parts.findIndex((part) => 'json' in part && finishHolder(part.json) !== undefined);
}

/** The object that has the reason, and its key. */
function finishHolder(json: JsonObject): readonly [JsonObject, string] | undefined {
  const choice = choiceOf(json);
  if (choice !== undefined) return typeof choice['finish_reason'] === 'string' ? [choice, 'finish_reason'] : undefined;
  return typeof json['done_reason'] === 'string' ? [json, 'done_reason'] : undefined;
}

/** A part with another reason; `null` takes it away, and with it all that says that a line is the last. */
export function withFinish(part: Part, reason: string | null): Part {
  if ('text' in part) return part;
  const holder = finishHolder(part.json);
  if (holder === undefined) return part;
  const [object, key] = holder;
  if (key === 'finish_reason') return { json: replaceIn(part.json, object, { ...object, [key]: reason }) };
  const { done_reason: _reason, ...rest } = part.json;
  return { json: reason === null ? { ...rest, done: false } : { ...rest, done_reason: reason } };
}

/** The answer with its reasons changed. */
export function mapFinish(answer: FormedAnswer, reason: string | null): FormedAnswer | undefined {
  if (finishAt(answer) === -1) return undefined;
  return { ...answer, parts: answer.parts.map((part) => withFinish(part, reason)) };
}

/** Where the mark at the end of an event stream stands; -1 where there is none. */
export function doneAt({ parts }: FormedAnswer): number {
  return parts.findIndex((part) => 'text' in part && part.text.startsWith('data: [DONE]'));
}

/** The answer with the counts of its tokens changed. */
export function mapUsage(answer: FormedAnswer, change: (count: number) => unknown): FormedAnswer | undefined {
  let isChanged = false;
  const bend = (value: unknown): unknown => {
    if (typeof value !== 'number') return value;
    isChanged = true;
    return change(value);
  };
  const parts = answer.parts.map((part): Part => {
    if ('text' in part) return part;
    const inner = innerOf(part.json);
    const { usage } = inner;
    if (isObject(usage)) {
      const counts = Object.fromEntries(Object.entries(usage).map(([key, value]) => [key, bend(value)]));
      return { json: replaceIn(part.json, usage, counts) };
    }
    const isCount = /^(prompt_)?eval_count$/;
    if (!Object.keys(inner).some((key) => isCount.test(key))) return part;
    const counts = Object.entries(inner).map(([key, value]) => [key, isCount.test(key) ? bend(value) : value]);
    return { json: Object.fromEntries(counts) as JsonObject };
  });
  return isChanged ? { ...answer, parts } : undefined;
}

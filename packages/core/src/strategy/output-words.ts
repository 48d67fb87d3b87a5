import type { TurnShape } from '../host/strategy.js';
import type { Message, UserMessage } from '../message.js';
import type { JsonSchema } from '../schema/json-schema-type.js';

/** The same messages, with the request for a structured answer in words where nothing else tells the model its schema. */
export function tellOutput(
  messages: readonly Message[],
  { output, outputWay }: Pick<TurnShape, 'output' | 'outputWay'>,
): readonly Message[] {
  const isTold = output !== undefined && (outputWay === 'words' || outputWay === 'json');
  return isTold ? withOutputWords(messages, output.schema) : messages;
}

/** The request for a structured answer in words, at the end of the last user's message. `write` puts the schema into text. */
export function withOutputWords(
  messages: readonly Message[],
  schema: JsonSchema,
  write: (value: JsonSchema) => string = JSON.stringify,
): readonly Message[] {
  const known = written.get(schema);
  const text = known?.write === write ? known.text : `Answer with JSON that fits this schema: ${write(schema)}`;
  if (text !== known?.text) written.set(schema, { write, text });
  return withWordsAtEnd(messages, text);
}

/** What was said of a schema last, which is the same from turn to turn. */
const written = new WeakMap<JsonSchema, { readonly write: (value: JsonSchema) => string; readonly text: string }>();

/** Words put at the end of the last user's message: there the models of the family heed them best. */
export function withWordsAtEnd(messages: readonly Message[], words: string): readonly Message[] {
  const last = messages.findLastIndex((message) => message.role === 'user');
  const user = messages[last];
  if (user?.role !== 'user') return [...messages, { role: 'user', parts: [{ type: 'text', text: words }] }];
  return messages.with(last, withWords(user, words));
}

/** Messages with the words they got last, so that the same words make them the same objects again. */
const worded = new WeakMap<UserMessage, { readonly words: string; readonly message: UserMessage }>();

function withWords(user: UserMessage, words: string): UserMessage {
  const known = worded.get(user);
  if (known?.words === words) return known.message;
  const message = appendText(user, words);
  worded.set(user, { words, message });
  return message;
}

function appendText(user: UserMessage, words: string): UserMessage {
  const tail = user.parts.at(-1);
  if (tail?.type !== 'text') return { ...user, parts: [...user.parts, { type: 'text', text: words }] };
  return { ...user, parts: [...user.parts.slice(0, -1), { type: 'text', text: `${tail.text}\n\n${words}` }] };
}

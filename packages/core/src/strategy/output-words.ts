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
  return withWordsAtEnd(messages, `Answer with JSON that fits this schema: ${write(schema)}`);
}

/** Words put at the end of the last user's message: there the models of the family heed them best. */
export function withWordsAtEnd(messages: readonly Message[], words: string): readonly Message[] {
  const last = messages.findLastIndex((message) => message.role === 'user');
  const user = messages[last];
  if (user?.role !== 'user') return [...messages, { role: 'user', parts: [{ type: 'text', text: words }] }];
  return messages.with(last, appendText(user, words));
}

function appendText(user: UserMessage, words: string): UserMessage {
  const tail = user.parts.at(-1);
  if (tail?.type !== 'text') return { ...user, parts: [...user.parts, { type: 'text', text: words }] };
  return { ...user, parts: [...user.parts.slice(0, -1), { type: 'text', text: `${tail.text}\n\n${words}` }] };
}

import * as z from 'zod';
import type { Runner, Served } from '../runner.js';
import type { Task } from '../task.js';
import { GrowingValue } from './growing-value.js';
import { readEvents } from './read-events.js';
import type { WireAnswer, WireCall, WireMessage } from './wire-json.js';

/** An answer that is read whole or as it comes. */
export interface SentAnswer {
  readonly bytes: AsyncIterable<Uint8Array>;
  text(): Promise<string>;
}

type Send = (body: string) => Promise<SentAnswer>;
type OnText = (text: string) => void;

const streamed = { stream: true, stream_options: { include_usage: true } };

/**
 * What anybody would write who needs this one task and no framework: the request as JSON, the answer parsed, arguments checked by zod, the
 * calls of a turn at once, and again.
 */
export function handWrittenRunner({ model, requests }: Served, task: Task, send: Send): Runner {
  const tools = task.tools.map(({ name, description, input }) => ({
    type: 'function',
    function: { name, description, parameters: z.toJSONSchema(input) },
  }));
  const schema = z.toJSONSchema(task.output);
  const format = { type: 'json_schema', json_schema: { name: 'catalogue', schema, strict: true } };
  const post = (body: object): Promise<SentAnswer> => send(JSON.stringify({ model, ...body }));
  return {
    run: () =>
      goThrough(task, requests, async (messages) => {
        const answer = await post({ messages, tools });
        return (JSON.parse(await answer.text()) as WireAnswer).choices[0].message;
      }),
    stream: (onText) =>
      goThrough(task, requests, async (messages) => readMessage(await post({ messages, tools, ...streamed }), onText)),
    async object(onPartial) {
      const growing = new GrowingValue();
      const answer = await post({ messages: openingOf(task), response_format: format, ...streamed });
      await readMessage(answer, (text) => onPartial(growing.feed(text)));
      return task.output.parse(growing.value);
    },
  };
}

/** The loop. */
async function goThrough(
  task: Task,
  requests: number,
  ask: (messages: readonly WireMessage[]) => Promise<WireMessage>,
): Promise<string> {
  const messages = openingOf(task);
  for (let request = 0; request < requests; request++) {
    const message = await ask(messages);
    messages.push(message);
    if (!message.tool_calls?.length) return message.content ?? '';
    messages.push(...(await Promise.all(message.tool_calls.map((call) => answerCall(task, call)))));
  }
  throw new Error('The run has no end.');
}

function openingOf({ instructions, prompt }: Task): WireMessage[] {
  return [
    { role: 'system', content: instructions },
    { role: 'user', content: prompt },
  ];
}

async function answerCall(
  { tools }: Task,
  { id, function: { name, arguments: written } }: WireCall,
): Promise<WireMessage> {
  const tool = tools.find((each) => each.name === name);
  if (tool === undefined) throw new Error(`There is no tool "${name}".`);
  const result = await tool.execute(tool.input.parse(JSON.parse(written)));
  return { role: 'tool', tool_call_id: id, content: JSON.stringify(result) };
}

async function readMessage(answer: SentAnswer, onText: OnText): Promise<WireMessage> {
  let content = '';
  const calls: WireCall[] = [];
  await readEvents(answer.bytes, ({ choices: [choice] }) => {
    if (choice === undefined) return;
    const { content: text, tool_calls: pieces } = choice.delta;
    if (text) {
      content += text;
      onText(text);
    }
    for (const { index, id = '', function: piece } of pieces ?? []) {
      const call = (calls[index] ??= { id, type: 'function', function: { name: piece.name ?? '', arguments: '' } });
      call.function.arguments += piece.arguments ?? '';
    }
  });
  return calls.length === 0 ? { role: 'assistant', content } : { role: 'assistant', content: null, tool_calls: calls };
}

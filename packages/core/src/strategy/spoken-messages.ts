import type { Capabilities } from '../host/capabilities.js';
import type { ToolSpec } from '../host/host.js';
import type { Note, TurnShape } from '../host/strategy.js';
import { type AssistantMessage, callsOf, type Message, textOf, type ToolMessage } from '../message.js';
import type { Json } from '../schema/json-schema-type.js';
import { parseJson } from '../text/json.js';
import { type EmulationWords, fill } from './emulation-words.js';
import { type CallTransport, prepareNotedHistory } from './history.js';
import { systemInUser } from './history/place-system.js';
import { tellOutput, withWordsAtEnd } from './output-words.js';
import { flat, writeSignature } from './tool-signature.js';

/** How tools are spoken of. */
export interface Speech {
  readonly words: EmulationWords;
  /** The text in which the model wrote its calls. */
  readonly writeCalls: (calls: readonly WrittenCall[]) => string;
}

/** A call with its arguments as the JSON they are. */
export interface WrittenCall {
  readonly name: string;
  readonly arguments: Json;
}

/** What is told in one request, beside the conversation. */
interface Told {
  readonly front: string;
  readonly end: string;
}

/**
 * Messages for a host without tools of its own: the tools stand in the system text, calls and results are text, and the rule is said again
 * at the very end. No text in them speaks the protocol.
 */
export function speak(
  shape: TurnShape,
  can: Capabilities,
  speech: Speech,
): (messages: readonly Message[], note?: Note) => readonly Message[] {
  const { words } = speech;
  const told: Told = shape.tools.length === 0 ? { front: '', end: '' } : tellTools(shape, words);
  const withTools = tellInFront(told.front);
  const lawful = prepareNotedHistory(can, callsInWords(speech));
  return (messages, note = () => undefined) => {
    // Only text of one's own is told of, not the words about tools.
    const isOwn = (): boolean => messages.some(({ role }) => role === 'system');
    const tell: Note = (code, text) => (text !== systemInUser || isOwn() ? note(code, text) : undefined);
    return withRule(lawful(withTools(messages), tell), shape, told.end);
  };
}

/** Calls and results as words of the assistant and the user. */
export function callsInWords(speech: Speech): CallTransport {
  return {
    calls: 'words',
    write: (message) => writeTurn(message, speech),
    writeResult: (result) => writeResult(result, speech.words),
  };
}

function withRule(messages: readonly Message[], shape: TurnShape, rule: string): readonly Message[] {
  return rule === '' ? tellOutput(messages, shape) : withWordsAtEnd(messages, rule);
}

function tellTools({ tools, toolChoice, parallelCalls, output }: TurnShape, words: EmulationWords): Told {
  const mustCall = toolChoice === 'required' || typeof toolChoice === 'object';
  const front = [
    words.intro,
    ...tools.map((tool) => writeTool(tool, words)),
    words.call,
    parallelCalls === false ? words.oneCall : words.severalCalls,
    words.results,
    ...(output === undefined && !mustCall ? [words.noTool] : []),
  ];
  return { front: front.filter((line) => line !== '').join('\n'), end: reminder(toolChoice, output?.schema, words) };
}

function reminder(toolChoice: TurnShape['toolChoice'], schema: object | undefined, words: EmulationWords): string {
  if (typeof toolChoice === 'object') return fill(words.reminderToCallNamed, { name: toolChoice.name });
  if (toolChoice === 'required') return words.reminderToCall;
  if (schema === undefined) return words.reminder;
  return fill(words.reminderWithOutput, { schema: JSON.stringify(schema) });
}

function writeTool(tool: ToolSpec, words: EmulationWords): string {
  return fill(words.tool, { signature: writeSignature(tool, words), description: flat(tool.description) });
}

function writeTurn(message: AssistantMessage, { writeCalls }: Speech): string {
  const calls = callsOf(message);
  const [first] = calls;
  // What could not be read as a call has no name: the model sees it again as it wrote it, beside the reason.
  const isUnread = calls.length === 1 && first?.name === '';
  const written = isUnread
    ? first.arguments
    : writeCalls(calls.map(({ name, arguments: given }) => ({ name, arguments: argumentsOf(given) })));
  return [textOf(message).trimEnd(), written].filter((text) => text !== '').join('\n');
}

/** Written anew from what was read: broken escapes would be copied, and arguments that were never JSON are an empty object. */
function argumentsOf(written: string): Json {
  const parsed = parseJson(written);
  return parsed.ok ? parsed.value : {};
}

/** A result is quoted as JSON, whatever text is in it. */
function writeResult({ name, content }: ToolMessage, words: EmulationWords): string {
  return fill(words.result, { name, content: parseJson(content).ok ? content : JSON.stringify(content) });
}

/** Puts a text into the system message, or in front as one; the same message gives the same object each time, so that it is read once. */
function tellInFront(front: string): (messages: readonly Message[]) => readonly Message[] {
  if (front === '') return (messages) => messages;
  const alone: Message = { role: 'system', text: front };
  const told = new WeakMap<Message, Message>();
  return (messages) => {
    const [first] = messages;
    if (first?.role !== 'system') return [alone, ...messages];
    const both = told.get(first) ?? { role: 'system', text: `${first.text}\n\n${front}` };
    told.set(first, both);
    return messages.with(0, both);
  };
}

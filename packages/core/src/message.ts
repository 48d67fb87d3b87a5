/** A piece of text a person or a model wrote. */
export interface TextPart {
  readonly type: 'text';
  readonly text: string;
}

/** A picture in a user's message, by `https:` or `data:` address. */
export interface ImagePart {
  readonly type: 'image';
  readonly url: string;
}

/** What a reasoning model thought before it answered; never an answer, never searched for calls. */
export interface ReasoningPart {
  readonly type: 'reasoning';
  readonly text: string;
}

/** A call as the model wrote it: `arguments` is the JSON text, unrepaired and not yet validated. */
export interface ToolCall<Name extends string = string> {
  readonly type: 'tool-call';
  /** Unique in its conversation. */
  readonly id: string;
  readonly name: Name;
  readonly arguments: string;
}

/** What became of one call: the text the model reads. */
export interface ToolResult {
  readonly callId: string;
  readonly name: string;
  /** JSON text where the tool returned a value; a sentence that says what to do next where `isError`. */
  readonly content: string;
  readonly isError: boolean;
  /**
   * Whether what it says may steer what is done next, as its tool declares; what a person must be asked depends on it. Left out:
   * `untrusted`.
   */
  readonly trust?: Trust;
}

/** Whether content comes from the program itself or from a stranger who may want something of the model. */
export type Trust = 'trusted' | 'untrusted';

/** What the model is told about its task before a conversation begins. */
export interface SystemMessage {
  readonly role: 'system';
  readonly text: string;
}

/** What a person said: texts and pictures, in their order. */
export interface UserMessage {
  readonly role: 'user';
  readonly parts: readonly (TextPart | ImagePart)[];
}

/** What the model answered: text, reasoning and calls, in the order it wrote them. */
export interface AssistantMessage {
  readonly role: 'assistant';
  readonly parts: readonly (TextPart | ReasoningPart | ToolCall)[];
}

/** The result of one call, as an entry of the conversation. */
export interface ToolMessage extends ToolResult {
  readonly role: 'tool';
}

/** One entry of a conversation, the same for every host; results follow their calls, one message a result, in the order of the calls. */
export type Message = SystemMessage | UserMessage | AssistantMessage | ToolMessage;

/** The text of an assistant's message, without reasoning and calls. */
export function textOf(message: AssistantMessage): string {
  let text = '';
  for (const part of message.parts) if (part.type === 'text') text += part.text;
  return text;
}

/** The calls of an assistant's message, in the order they were written. */
export function callsOf({ parts }: AssistantMessage): readonly ToolCall[] {
  // Of most messages with calls these are all parts: a list that is asked for many times a turn need not be made anew.
  return parts.every(isCall) ? parts : parts.filter(isCall);
}

function isCall(part: TextPart | ReasoningPart | ToolCall): part is ToolCall {
  return part.type === 'tool-call';
}

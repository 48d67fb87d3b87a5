import { WindroseError } from '../errors.js';
import type { AssistantMessage, ReasoningPart, SystemMessage, TextPart, ToolMessage, UserMessage } from '../message.js';

/** System text with reasoning in it, as formats from v13 on have it to show a model how to think. */
export interface ReasoningSystemMessage {
  readonly role: 'system';
  readonly parts: readonly (TextPart | ReasoningPart)[];
}

/** An assistant's turn with what only a prompt can say of it. */
export interface PromptAssistantMessage extends AssistantMessage {
  /** The model goes on writing this turn instead of beginning a new one; only the last message may have it. */
  readonly prefix?: boolean;
  /** In training data: 1 where the model is to learn this turn, 0 where it is only shown. */
  readonly weight?: number;
}

/** A message as a raw prompt can hold it; every `Message` is one too. */
export type PromptMessage = SystemMessage | ReasoningSystemMessage | UserMessage | PromptAssistantMessage | ToolMessage;

/** Messages that the asked prompt format cannot hold; `path` names the message. */
export class MessageError extends WindroseError {
  readonly code = 'MESSAGE';
  readonly path: string;

  constructor(message: string, path: string) {
    super(`${path}: ${message}`);
    this.path = path;
  }
}

/** The parts of a system message, whichever way it is written. */
export function systemParts(message: SystemMessage | ReasoningSystemMessage): readonly (TextPart | ReasoningPart)[] {
  return 'parts' in message ? message.parts : [{ type: 'text', text: message.text }];
}

/** Refuses an assistant's turn with both text and calls, which formats before v7 cannot hold. */
export function refuseTextWithCalls({ parts }: AssistantMessage, path: string): void {
  const hasText = parts.some((part) => part.type === 'text' && part.text !== '');
  if (hasText && parts.some(({ type }) => type === 'tool-call')) {
    throw new MessageError('this format holds text or calls in one turn, not both: split it in two', path);
  }
}

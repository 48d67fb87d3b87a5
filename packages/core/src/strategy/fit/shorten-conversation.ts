import type { AssistantMessage, Message, ToolMessage } from '../../message.js';
import { withWordsAtEnd } from '../output-words.js';
import { cutContent, cutStrings, cutText } from './cut-content.js';
import type { Edits } from './edits.js';
import type { SplitConversation } from './split-exchanges.js';

/** A conversation made shorter, and what that took. */
export interface Shortened {
  readonly messages: readonly Message[];
  /** Texts with their middle left out: results, and what the assistant said. */
  readonly cutTexts: number;
  readonly cutChars: number;
  /** Messages left out as a whole. */
  readonly leftOut: number;
}

/** Makes the edits on a copy; the messages that stay whole are the same objects. */
export function shortenConversation({ head, exchanges }: SplitConversation, edits: Edits): Shortened {
  let cutTexts = 0;
  let cutChars = 0;
  let leftOut = 0;
  const kept = exchanges.flatMap(({ messages }, index) => {
    if (edits.leftOut.has(index)) {
      leftOut += messages.length;
      return [];
    }
    const cut = cutExchange(messages, edits.results.get(index), edits.answers);
    cut.forEach((message, at) => {
      const before = messages[at];
      if (before === undefined || before === message) return;
      cutTexts++;
      cutChars += charsOf(before) - charsOf(message);
    });
    return cut;
  });
  // The mark stands where the messages stood: in the user's turn before them, so that turns still take turns.
  const marked = leftOut === 0 ? head : withWordsAtEnd(head, `[${leftOut} earlier messages are left out here.]`);
  return { messages: [...marked, ...kept], cutTexts, cutChars, leftOut };
}

function cutExchange(messages: readonly Message[], results: number | undefined, answers: number): readonly Message[] {
  const lengths = messages.flatMap((message) => (message.role === 'tool' ? [message.content.length] : []));
  const each = results === undefined ? Infinity : shareOf(lengths, results);
  return messages.map((message) => {
    if (message.role === 'tool') return cutResult(message, each);
    return message.role === 'assistant' ? cutAnswer(message, answers) : message;
  });
}

/** How long each may be so that all together hold so many characters: what short ones leave is for the long ones. */
function shareOf(lengths: readonly number[], together: number): number {
  let left = together;
  const sorted = lengths.toSorted((a, b) => a - b);
  for (const [index, length] of sorted.entries()) {
    const share = left / (sorted.length - index);
    if (length > share) return Math.floor(share);
    left -= length;
  }
  return Infinity;
}

/** A result that was cut before is the same object again, so that it is read and counted once. */
const cutResults = new WeakMap<ToolMessage, Map<number, ToolMessage>>();

function cutResult(message: ToolMessage, chars: number): ToolMessage {
  if (message.content.length <= chars) return message;
  const known = cutResults.get(message) ?? new Map<number, ToolMessage>();
  cutResults.set(message, known);
  const cut = known.get(chars) ?? withContent(message, cutContent(message.content, chars));
  known.set(chars, cut);
  return cut;
}

function withContent(message: ToolMessage, content: string): ToolMessage {
  return content === message.content ? message : { ...message, content };
}

function cutAnswer(message: AssistantMessage, chars: number): AssistantMessage {
  const parts = message.parts.map((part) => {
    if (part.type === 'text') return part.text.length <= chars ? part : { ...part, text: cutText(part.text, chars) };
    if (part.type !== 'tool-call' || part.arguments.length <= chars) return part;
    return { ...part, arguments: cutStrings(part.arguments, chars) };
  });
  return charsOf({ ...message, parts }) === charsOf(message) ? message : { ...message, parts };
}

function charsOf(message: Message): number {
  if (message.role === 'tool') return message.content.length;
  if (message.role !== 'assistant') return 0;
  return message.parts.reduce((sum, part) => sum + ('text' in part ? part.text : part.arguments).length, 0);
}

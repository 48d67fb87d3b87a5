import type { WrittenPart } from './answer-piece.js';
import { isRecord, type JsonRecord } from './is-record.js';

/**
 * What a model wrote, in any of the shapes hosts give it: text, a number, nothing, a list of parts, or the parsed value of an answer in
 * JSON, which becomes text again.
 */
export function readContent(content: unknown): WrittenPart[] {
  if (content === null || content === undefined || content === '') return [];
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  if (Array.isArray(content) && content.every(isPart)) return content.flatMap(readPart);
  return [{ type: 'text', text: JSON.stringify(content) }];
}

/** The thoughts beside a message; hosts that spell them in two ways at once mean the same text. */
export function readReasoning(message: JsonRecord): WrittenPart[] {
  const said = [message['reasoning_content'], message['reasoning'], message['thinking']].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return typeof said === 'string' ? [{ type: 'reasoning', text: said }] : [];
}

function isPart(part: unknown): boolean {
  return typeof part === 'string' || (isRecord(part) && typeof part['type'] === 'string');
}

/** References and pictures are no text; a part of a kind not known here counts by the text it holds. */
function readPart(part: unknown): WrittenPart[] {
  if (typeof part === 'string') return readContent(part);
  if (!isRecord(part)) return [];
  const type = part['type'];
  if (type === 'thinking' || type === 'reasoning') {
    const thoughts = part['thinking'] ?? part['reasoning'] ?? part['text'];
    return readContent(thoughts).map(({ text }) => ({ type: 'reasoning', text }));
  }
  return typeof part['text'] === 'string' ? readContent(part['text']) : [];
}

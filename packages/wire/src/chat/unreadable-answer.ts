import { StreamError } from '@windrose/core/host';
import { asSentence } from './as-sentence.js';
import type { AnswerRules } from './framing.js';
import { JsonNesting } from './json-nesting.js';

/** Why JSON cannot be read; without any of it, for it could hold what is secret. */
export function unreadableJson(text: string, { host }: AnswerRules): StreamError {
  return isCut(text)
    ? new StreamError('truncated', `${host}: the answer ended in the middle of its JSON.`)
    : new StreamError('malformed', `${host}: the answer is no JSON that can be read.`);
}

/** Why what came is no part of an answer, in the host's words without its secrets. */
export function unknownPart(what: string, text: string, { host, redact }: AnswerRules): StreamError {
  const said = redact(
    text
      .slice(0, 100_000)
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  const words = asSentence(`${host}: ${what} came that is no part of an answer: ${said}`);
  return new StreamError('malformed', `${words} Check the address, and what stands between here and the host.`);
}

/** Whether a text ends before its brackets do. */
function isCut(text: string): boolean {
  const nesting = new JsonNesting();
  nesting.feed(text);
  return nesting.isOpen;
}

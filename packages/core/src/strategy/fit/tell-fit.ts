import type { FitLimits } from './fit-limits.js';
import type { Size } from './measure-request.js';
import type { Shortened } from './shorten-conversation.js';
import type { ToolWords } from './shorten-tools.js';

/** What was shortened in a request, in words for a person. */
export function tellShortened(
  before: Size,
  after: Size,
  { window, room, messageChars, promptChars }: FitLimits,
  { cutTexts, cutChars, leftOut }: Shortened,
  tools: ToolWords,
): string {
  const done = [
    ...(cutTexts > 0 ? [`${cutTexts} ${cutTexts === 1 ? 'text' : 'texts'} cut by ${cutChars} characters in all`] : []),
    ...(leftOut > 0 ? [`${leftOut} earlier messages left out`] : []),
    ...(tools === 'all' ? [] : ['the words of the tools shortened']),
  ];
  const tokens = `from about ${before.tokens} to ${after.tokens} tokens`;
  const chars = before.longest > messageChars ? `${messageChars} characters a message` : `${promptChars} characters`;
  const isTooLong = before.longest > messageChars || before.prompt > promptChars;
  const limit = isTooLong ? chars : `a window of ${window}, with ${room} kept for the answer`;
  return `To fit the host, the request was shortened ${tokens} (${limit}): ${done.join(', ')}.`;
}

/** That the answer got less room than was asked for. */
export function tellLowered(asked: number, used: number, window: number): string {
  return `maxTokens was lowered from ${asked} to ${used}: no more is left of a window of ${window} tokens.`;
}

/** That the host read less than it was sent. */
export function tellCut(reported: number, sent: number): string {
  const numbers = `The host counts ${reported} tokens of a prompt of about ${sent}`;
  return `${numbers}: it has probably cut it without a word. Tell its window (contextTokens), or give it a larger one.`;
}

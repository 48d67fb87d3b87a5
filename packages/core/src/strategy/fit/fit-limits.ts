import { HostError } from '../../errors.js';
import type { Capabilities } from '../../host/capabilities.js';
import type { Sampling } from '../../host/sampling.js';
import type { Size } from './measure-request.js';

/** What a request must stay within. */
export interface FitLimits {
  /** Tokens of prompt and answer together. */
  readonly window: number;
  /** Tokens of it kept for the answer. */
  readonly room: number;
  readonly messageChars: number;
  readonly promptChars: number;
}

/** As many tokens as an answer is always kept, but in a window of less than twice as many. */
export const leastRoom = 256;

/**
 * The limits of a host. An answer gets as many tokens as it may have, or as the host gives it unasked, or a quarter of the window; at most
 * half of it, where the conversation may be shortened.
 */
export function fitLimits({ limits }: Capabilities, { maxTokens }: Sampling, mayShorten: boolean): FitLimits {
  const { contextTokens: window = Infinity, messageChars = Infinity, promptChars = Infinity } = limits;
  if (window === Infinity) return { window, room: 0, messageChars, promptChars };
  const wanted = maxTokens ?? limits.defaultMaxTokens ?? Math.max(leastRoom, Math.floor(window / 4));
  const room = mayShorten || maxTokens === undefined ? Math.min(wanted, Math.floor(window / 2)) : wanted;
  return { window, room, messageChars, promptChars };
}

/** Whether no message is too long by itself. */
export function messagesFit({ longest }: Size, { messageChars }: FitLimits): boolean {
  return longest <= messageChars;
}

/** Whether a request stays within all limits. */
export function fits(size: Size, limits: FitLimits): boolean {
  return messagesFit(size, limits) && size.prompt <= limits.promptChars && size.tokens <= limits.window - limits.room;
}

/** The error for what is still too large: with its numbers, and what to do. `shortened` says whether it is small already. */
export function tooLarge(size: Size, limits: FitLimits, shortened: boolean): HostError {
  const { window, room } = limits;
  const what = !messagesFit(size, limits)
    ? `A message has ${size.longest} characters, and the host takes ${limits.messageChars} in one.`
    : size.prompt > limits.promptChars
      ? `The prompt has ${size.prompt} characters, and the host takes ${limits.promptChars}.`
      : `The conversation has about ${size.tokens} tokens, and ${window - room} are left for it in a window of ${window}, with ${room} kept for the answer.`;
  const advice = shortened
    ? 'All that may be shortened is short already: what a person said, the calls and the newest turn stay. Say less in instructions and messages, offer fewer tools, lower maxTokens, or choose a host with more room.'
    : "It may not be shortened: take fit: 'refuse' and strict back, or shorten it yourself.";
  const numbers = Number.isFinite(window) ? { promptTokens: size.tokens, contextTokens: window } : {};
  return new HostError('context', `${what} ${advice}`, numbers);
}

import type { Place } from './literal.js';
import type { WrittenCall } from './written-calls.js';

/** Why a span that was meant as a call holds none, or not all it was meant to. */
export interface SpanFault extends Place {
  /** The offered tool that was meant, where that can be told. */
  readonly name?: string;
  /** It names no tool because the token limit ended the answer before it could. */
  readonly isCut?: true;
  /** What is written is the method of something else, of the same name. */
  readonly isMethod?: boolean;
  readonly problem: string;
}

/** A stretch of a text that holds calls, marks and fences of its own included. */
export interface CallSpan extends Place {
  /** `marked` after a control token or in a tag; `bare` a call that nothing encloses. */
  readonly form: 'marked' | 'enclosed' | 'bare';
  /** A list, the form that an answer as a whole takes. */
  readonly isList: boolean;
  readonly calls: readonly WrittenCall[];
  readonly fault?: SpanFault;
}

const trailing =
  /(?:\s*(?:<\/(?:s|tool_calls?|tool_use|tool_code|tool|function_calls?|function|functioncall|invoke)>|<end_of_turn>|<\|(?:im_end|eot_id|end|eom_id|endoftext|tool_call_end|python_end|END_ACTION|action_end)\|>|\[\/TOOL_CALLS?\]))+/y;

/** Passes over the tokens that end a call or an answer. */
export function skipTrailingMarks(text: string, at: number): number {
  trailing.lastIndex = at;
  return at + (trailing.exec(text)?.[0].length ?? 0);
}

/** Passes over blanks. */
export function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charAt(end).trim() === '') end++;
  return end;
}

/** Where what cannot be read ends: at the next empty line. */
export function endOfBroken(text: string, at: number): number {
  const end = text.indexOf('\n\n', at);
  return end === -1 ? text.length : end;
}

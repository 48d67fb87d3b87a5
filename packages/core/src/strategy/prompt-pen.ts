import type { PromptSegment } from '../host/host.js';
import type { FormatRules } from './mistral-format.js';

/** A format, and how content is made harmless in it. */
export interface Pen extends FormatRules {
  clean(text: string): string;
}

/** A control token. */
export function control(text: string): PromptSegment {
  return { type: 'control', text };
}

/** Content as the format's vocabulary begins a text; nothing where it is empty. */
export function write(content: string, { clean, spaced }: Pen): PromptSegment[] {
  return content === '' ? [] : [{ type: 'text', text: (spaced ? ' ' : '') + clean(content) }];
}

/** Content between a control token and the one that closes it. */
export function block(name: string, content: readonly PromptSegment[]): PromptSegment[] {
  return [control(`[${name}]`), ...content, control(`[/${name}]`)];
}

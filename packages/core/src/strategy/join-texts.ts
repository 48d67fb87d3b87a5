import type { TextPart } from '../message.js';

/** What stands between two turns that become one. */
export const turnSeparator = '\n\n';

interface AnyPart {
  readonly type: string;
}

/** Makes one text of texts that stand side by side. */
export function joinTexts<Part extends AnyPart>(
  parts: readonly (Part | TextPart)[],
  separator: string,
): (Part | TextPart)[] {
  const joined: (Part | TextPart)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && isText(last) && isText(part)) {
      joined[joined.length - 1] = { type: 'text', text: last.text + separator + part.text };
    } else joined.push(part);
  }
  return joined;
}

/** Whether a part is text. */
export function isText(part: AnyPart): part is TextPart {
  return part.type === 'text';
}

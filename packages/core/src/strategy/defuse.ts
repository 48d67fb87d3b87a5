const bracketed = [
  'INST',
  'SYSTEM_PROMPT',
  'AVAILABLE_TOOLS',
  'TOOL_CALLS',
  'TOOL_RESULTS',
  'TOOL_CONTENT',
  'ARGS',
  'CALL_ID',
  'THINK',
  'MODEL_SETTINGS',
  'PREFIX',
  'MIDDLE',
  'SUFFIX',
  'IMG',
  'IMG_BREAK',
  'IMG_END',
  'AUDIO',
  'BEGIN_AUDIO',
  'TRANSCRIBE',
];

/** The opening character of everything that is a control token, or reads like one, anywhere in the family. */
const opening = new RegExp(
  `\\[(?=/?(?:${bracketed.join('|')})\\])|<(?=/?s>|(?:unk|pad)>|</?SYS>>|SPECIAL_\\d{1,4}>)`,
  'g',
);

/** Long texts are read in stretches: one replacement that strikes a million times holds all of them at once. */
const stretch = 2 ** 16;
/** No literal is longer. */
const longest = 24;

/**
 * Breaks up every control-token literal of the Mistral family in a text, so that content cannot speak the protocol.
 * `[INST]` becomes `[ INST]`; text without such literals stays as it is.
 */
export function defuse(text: string): string {
  if (!text.includes('[') && !text.includes('<')) return text;
  if (text.length <= stretch) return text.replace(opening, '$& ');
  let defused = '';
  for (let from = 0; from < text.length;) {
    const to = endOfStretch(text, from);
    defused += text.slice(from, to).replace(opening, '$& ');
    from = to;
  }
  return defused;
}

/** Before a literal that may have begun. */
function endOfStretch(text: string, from: number): number {
  const end = from + stretch;
  if (end >= text.length) return text.length;
  const tail = text.slice(end - longest, end);
  const at = Math.max(tail.lastIndexOf('['), tail.lastIndexOf('<'));
  if (at === -1) return end;
  const begun = end - longest + at;
  // `<<SYS>>` has two.
  return text[begun - 1] === '<' ? begun - 1 : begun;
}

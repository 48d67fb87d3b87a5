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

/**
 * Breaks up every control-token literal of the Mistral family in a text, so that content cannot speak the protocol.
 * `[INST]` becomes `[ INST]`; text without such literals stays as it is.
 */
export function defuse(text: string): string {
  return text.replace(opening, '$& ');
}

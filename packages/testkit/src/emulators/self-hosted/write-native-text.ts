import type { ModelTurn } from '../../scripted-model.js';

/** The marker before calls in the second and third format of the family. */
export const callMarker = '[TOOL_CALLS]';

/** What a model of the third format writes where its template shows it tools: text, then the marker and a list of calls. */
export function writeNativeText({ writes, text = '', calls = [] }: ModelTurn): string {
  if (writes !== undefined) return writes;
  if (calls.length === 0) return text;
  const objects = calls.map((call, index) => ({ ...call, id: `call${index}`.padEnd(9, 'x') }));
  return `${text}${callMarker} ${JSON.stringify(objects)}`;
}

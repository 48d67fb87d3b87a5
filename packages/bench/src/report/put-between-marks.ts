const begin = '<!-- bench -->';
const end = '<!-- /bench -->';

/** A document with what stands between the two marks replaced. Throws where it has no such marks. */
export function putBetweenMarks(document: string, text: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`The document needs the lines ${begin} and ${end}.`);
  return `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`;
}

/** Classes, escapes, counts, and brackets that close nothing. */
const piece = /\[(?:\\[^]|[^\\\]])*\]|\\(?:[pPu]\{[^}]*\}|[^])|\{\d+(?:,\d*)?\}|[{}\]]/g;

/** What means something else, or is refused, without its backslash. */
const escapable = /[\^$\\.*+?()[\]{}|/\-dDsSwWbBnrtfvcxukpP\d]/;

/**
 * A regular expression as `u` wants it, with which validators read it. Without, as in zod's `regex(/\d\-\d/)`, JavaScript also takes needless
 * backslashes, classes at the ends of a range (`[\w-.]`) and brackets that close nothing.
 */
export function readablePattern(pattern: string): string {
  return isReadable(pattern) || !isReadable(pattern, '') ? pattern : pattern.replace(piece, tidy);
}

function isReadable(pattern: string, flags = 'u'): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}

function tidy(part: string): string {
  if (part.length === 1) return `\\${part}`;
  if (part === '\\-') return '-';
  const plain = part.replace(/\\([^])/g, (escape, sign: string) => (escapable.test(sign) ? escape : sign));
  if (!part.startsWith('[')) return plain;
  return plain.replace(/(?<!\\)(\\[dsw])-(?!\])|(?<!\\)-(?=\\[dsw])/gi, '$1\\-');
}

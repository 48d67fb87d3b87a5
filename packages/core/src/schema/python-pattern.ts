const escape = String.raw`\\(?:[pPu]\{[^}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[a-zA-Z]|k<[^>]*>|[^])`;
// Made when they are used: each class of Unicode takes a program that only loads it an eighth of a millisecond.
const piece = (): RegExp => new RegExp(String.raw`\[(?:\\[^]|[^\\\]])*\]|${escape}|\(\?P?<[^=!>][^>]*>|\p{L}`, 'gu');
const inClass = (): RegExp => new RegExp(String.raw`${escape}|(\p{L})-(\p{L})|\p{L}`, 'gu');

const spelled: Readonly<Record<string, string>> = { '\\A': '^', '\\Z': '$', '\\z': '$' };

/**
 * A regular expression of Python as JavaScript spells it: `\A`, `\Z`, `(?P<name>…)`, and `(?i)` in front. V8 knows `(?i:…)`, but once it has compiled so many
 * expressions that it stops optimising, it matches wrongly with it: so each letter is written in both cases.
 */
export function pythonPattern(pattern: string): string {
  const isCaseless = pattern.startsWith('(?i)');
  return (isCaseless ? pattern.slice(4) : pattern).replace(piece(), (part) => {
    if (part.startsWith('(?P<')) return part.replace('P', '');
    if (Object.hasOwn(spelled, part)) return spelled[part] ?? part;
    if (!isCaseless) return part;
    if (part.startsWith('[')) return `${part.slice(0, -1)}${othersIn(part.slice(1, -1))}]`;
    return part.length === 1 && otherCase(part) !== part ? `[${part}${otherCase(part)}]` : part;
  });
}

/** The letters and ranges of a class, in their other case. */
function othersIn(letters: string): string {
  return (
    letters
      .match(inClass())
      ?.map((part) => {
        if (part.startsWith('\\')) return '';
        const [first = '', last = first] = part.split('-').map(otherCase);
        return part.length === 1 ? first : first <= last ? `${first}-${last}` : '';
      })
      .join('') ?? ''
  );
}

function otherCase(letter: string): string {
  const upper = letter.toUpperCase();
  const other = upper === letter ? letter.toLowerCase() : upper;
  return other.length === letter.length ? other : letter;
}

import { resolve } from './arrows.js';
import type { Source } from './read-source.js';

/** Every name a file exports, with the JSDoc of its declaration, wherever that stands in its package. */
export function exportedNames(entry: string, sources: readonly Source[]): Map<string, string | undefined> {
  const source = sources.find(({ path }) => path === entry);
  if (source === undefined) throw new Error(`There is no ${entry} for an entry of its package.json.`);
  const names = new Map<string, string | undefined>();
  for (const { name, from, original } of source.exports) {
    if (from === undefined) {
      names.set(name, source.docs.get(original ?? name));
    } else if (!from.startsWith('.')) {
      // Another package's name is documented there.
      names.set(name, 'Elsewhere.');
    } else {
      const there = exportedNames(resolve(entry, from), sources);
      if (name === '*') for (const [inner, doc] of there) names.set(inner, doc);
      else names.set(name, there.get(original ?? name));
    }
  }
  return names;
}

/** Exported names whose JSDoc is missing or does not begin with a sentence. */
export function undocumentedNames(entry: string, sources: readonly Source[]): string[] {
  return [...exportedNames(entry, sources)]
    .filter(([, doc]) => !beginsWithSentence(doc))
    .map(([name]) => `${entry}: ${name}`);
}

function beginsWithSentence(doc = ''): boolean {
  return /^[^@\s][^]*?[.?!](\s|$)/.test(doc.split(/\n\s*\n/)[0] ?? '');
}

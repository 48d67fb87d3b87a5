import { lineBreaks, skippedElements } from './element-rules.js';

/** Which open element the start of another one ends, and which elements it does not look beyond. */
interface ImpliedEnd {
  readonly ended: ReadonlySet<string>;
  readonly isBound: (name: string) => boolean;
}

/** Further out lies nothing that a page leaves open. */
const furthest = 12;

const passed = new Set(['p', 'div', 'address']);
const isBlock = (name: string): boolean => (lineBreaks.has(name) || skippedElements.has(name)) && !passed.has(name);
const isTable = (name: string): boolean => name === 'table' || name === 'template';

const item = { ended: new Set(['li']), isBound: (name: string) => isBlock(name) || name === 'td' || name === 'th' };
const term = { ...item, ended: new Set(['dt', 'dd']) };
const cell = { ended: new Set(['td', 'th']), isBound: (name: string) => isTable(name) || name === 'tr' };
const row = { ended: new Set(['tr']), isBound: isTable };
const rows = { ended: new Set(['thead', 'tbody', 'tfoot']), isBound: isTable };

const impliedEnds: ReadonlyMap<string, ImpliedEnd> = new Map<string, ImpliedEnd>([
  ['li', item],
  ['dt', term],
  ['dd', term],
  ['td', cell],
  ['th', cell],
  ['tr', row],
  ['thead', rows],
  ['tbody', rows],
  ['tfoot', rows],
]);

/**
 * Where the open element stands that ends when this one begins, with all in it: an item, a cell or a row needs no end tag, nor does a
 * paragraph in it. The parser sees that only where nothing is left open in between.
 */
export function findImpliedEnd(name: string, open: readonly { readonly name: string }[]): number | undefined {
  const rule = impliedEnds.get(name);
  if (!rule) return undefined;
  const last = Math.max(0, open.length - furthest);
  for (let at = open.length - 1; at >= last; at--) {
    const outer = open[at]?.name ?? '';
    if (rule.ended.has(outer)) return at;
    if (rule.isBound(outer)) return undefined;
  }
  return undefined;
}

/** What is not text for a reader: code, drawings, controls. */
export const skippedElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
  'select',
  'datalist',
  'textarea',
  'button',
]);

const paragraphs =
  'p h1 h2 h3 h4 h5 h6 ul ol menu dl blockquote pre table figure section article main hr header footer nav aside dialog search';
const lines =
  'div li tr dt dd caption figcaption form fieldset legend hgroup address details summary center body option';

/** How many line breaks part an element from what stands round it; none for those that stand in a line. */
export const lineBreaks: ReadonlyMap<string, 1 | 2> = new Map([
  ...paragraphs.split(' ').map((name) => [name, 2] as const),
  ...lines.split(' ').map((name) => [name, 1] as const),
]);

/** Whether this is a cell of a table. */
export function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether this is a heading. */
export function isHeading(name: string): boolean {
  return headings.has(name);
}

/** Whether this is a list of items. */
export function isList(name: string): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu';
}

/** The whole name of a property: `backface-visibility` hides the back of a card, and `--x-display` nothing. */
const hiding = /(?<![\w-])(display\s*:\s*none|(content-)?visibility\s*:\s*hidden)/i;

/** Whether the page says itself that its readers do not see an element: where instructions for models like to hide. */
export function isHidden({ hidden, style }: Readonly<Record<string, string>>): boolean {
  return (hidden !== undefined && hidden !== 'until-found') || (style !== undefined && hiding.test(style));
}

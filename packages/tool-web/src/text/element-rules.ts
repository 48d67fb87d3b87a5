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
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure section article main hr header footer nav aside';
const lines = 'div li tr dt dd caption figcaption form fieldset address details summary center body option';

/** How many line breaks part an element from what stands round it; none for those that stand in a line. */
export const lineBreaks: ReadonlyMap<string, 1 | 2> = new Map([
  ...paragraphs.split(' ').map((name) => [name, 2] as const),
  ...lines.split(' ').map((name) => [name, 1] as const),
]);

/** Whether the page says itself that its readers do not see an element: where instructions for models like to hide. */
export function isHidden({ hidden, style }: Readonly<Record<string, string>>): boolean {
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    (style !== undefined && /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
  );
}

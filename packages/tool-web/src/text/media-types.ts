const html = new Set(['text/html', 'application/xhtml+xml']);
const text = new Set([
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/tab-separated-values',
  'text/xml',
  'application/xml',
  'application/json',
  'text/json',
  'application/x-ndjson',
  'application/yaml',
  'text/yaml',
]);

/** Whether a media type is HTML, in either of its two spellings. */
export function isHtml(type: string): boolean {
  return html.has(type);
}

/** Whether what is of this media type is text for people, or data that reads as text. */
export function isText(type: string): boolean {
  return html.has(type) || text.has(type) || /^application\/[\w.-]+\+(json|xml)$/.test(type);
}

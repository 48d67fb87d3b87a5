export { fetchPage } from './fetch-page.js';
export type { FetchPageOptions } from './fetch-page-options.js';
export { type Page, pageSchema } from './page.js';
export { WebError, type WebErrorKind } from './web-error.js';

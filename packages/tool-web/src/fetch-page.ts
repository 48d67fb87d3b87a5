import { type Tool, tool } from '@windrose/core';
import { z } from 'zod';
import type { FetchPageOptions } from './fetch-page-options.js';
import { loadPage } from './load-page.js';
import type { Page } from './page.js';
import { readSettings } from './settings.js';

/**
 * A tool that fetches a public web page as text: addresses are checked, each redirect too, and what was checked is what is connected to.
 *
 * Throws `DefinitionError` where an option cannot be; its `path` names the option.
 */
export function fetchPage(options: FetchPageOptions = {}): Tool<'fetch_page', { url: string }, Page> {
  const settings = readSettings(options);
  return tool({
    name: 'fetch_page',
    description: 'Fetch a web page and read its text.',
    effect: 'read',
    trust: 'untrusted',
    input: z.object({ url: z.string().describe('The address of the page, for example https://example.org/news') }),
    execute: ({ url }, { signal }) => loadPage(url, settings, signal),
  });
}

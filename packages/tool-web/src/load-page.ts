import { findDestination } from './guard/find-destination.js';
import type { Page } from './page.js';
import { readAnswer } from './read-answer.js';
import { withDeadline } from './request/with-deadline.js';
import { withAnswer } from './request/with-answer.js';
import type { Settings } from './settings.js';
import { WebError } from './web-error.js';

/** Browsers and servers agree on no bound; this is beyond what either is written. */
const longestUrl = 4096;

/** Fetches a page, following its redirects; every one is checked as the first was. */
export async function loadPage(url: string, settings: Settings, signal: AbortSignal): Promise<Page> {
  try {
    const first = readUrl(url);
    return await withDeadline(signal, settings.timeoutMs, (within) => followRedirects(first, settings, within));
  } catch (error) {
    signal.throwIfAborted();
    const told = error instanceof WebError ? error : connectionError(error);
    settings.onRefused(told);
    throw told;
  }
}

async function followRedirects(first: URL, settings: Settings, signal: AbortSignal): Promise<Page> {
  let url = first;
  for (let redirects = 0; redirects <= settings.maxRedirects; redirects++) {
    const destination = await findDestination(url, settings, signal);
    const found = await withAnswer(destination, settings.userAgent, signal, (answer) =>
      readAnswer(answer, destination.url, settings),
    );
    if (!('redirect' in found)) return found.page;
    url = readUrl(found.redirect, destination.url);
  }
  const advice = `${first.host} redirects more than ${settings.maxRedirects} times. To follow more: maxRedirects.`;
  throw new WebError('redirects', 'The page redirects too many times. Try another source.', advice);
}

function readUrl(written: string, base?: URL): URL {
  const url = written.length > longestUrl ? null : URL.parse(written.trim(), base);
  if (url) return url;
  if (base) {
    throw new WebError(
      'url',
      'The page redirects to no URL.',
      `${base.host} redirects to what is no URL, or too long a one.`,
    );
  }
  const message = 'This is no URL. Write all of it, as in https://example.org/news';
  throw new WebError('url', message, `What was asked for is no URL, or has more than ${longestUrl} characters.`);
}

function connectionError(cause: unknown): WebError {
  const message = 'The host of the page could not be reached, or did not answer as HTTP asks. Try another source.';
  return new WebError('connection', message, 'The request failed; see the cause.', { cause });
}

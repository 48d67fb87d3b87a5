import { MIMEType } from 'node:util';
import type { Page } from './page.js';
import type { Answer } from './request/with-answer.js';
import type { Settings } from './settings.js';
import { decodeText } from './text/decode-text.js';
import { isHtml, isText } from './text/media-types.js';
import { htmlToText } from './text/html-to-text.js';
import { readBytes } from './text/read-bytes.js';
import { WebError } from './web-error.js';

const redirects = new Set([301, 302, 303, 307, 308]);

/** What an answer holds: a page, or the place where the page is. */
export async function readAnswer(
  answer: Answer,
  url: URL,
  settings: Settings,
): Promise<{ readonly page: Page } | { readonly redirect: string }> {
  const { status, headers, body } = answer;
  const redirect = redirects.has(status) ? headers.get('location') : undefined;
  // Many servers write names in UTF-8 where ASCII is asked for; undici reads bytes as Latin-1.
  if (redirect !== undefined) return { redirect: Buffer.from(redirect, 'latin1').toString('utf8') };
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity';
  if (encoding.split(',').some((each) => each.trim() !== 'identity')) {
    const advice = `${url.host} compressed its answer though asked not to. No option allows it: what is unpacked has no bound.`;
    throw new WebError('encoding', 'The page came compressed and cannot be read. Try another source.', advice);
  }
  const type = readType(headers.get('content-type'));
  const isRead = isText(type.essence) || settings.types.includes(type.essence);
  // An answer without type and body is a page all the same: it has a status.
  if (!isRead && headers.get('content-type')) throw typeError(type.essence, url);
  const { bytes, isWhole } = await readBytes(body, isRead ? settings.maxBytes : 0);
  if (!isRead && !isWhole) throw typeError(type.essence, url);
  const source = decodeText(bytes, { charset: type.params.get('charset'), isHtml: isHtml(type.essence), isWhole });
  const { maxCharacters, links } = settings;
  const read = isHtml(type.essence)
    ? htmlToText(source, { base: url, links, maxCharacters, isXml: type.essence !== 'text/html' })
    : { text: source.slice(0, maxCharacters), isWhole: source.length <= maxCharacters };
  const { text, isWhole: isAll, ...rest } = read;
  const found = { url: withoutFragment(url), status, type: type.essence };
  return { page: { ...found, ...rest, text: text.toWellFormed(), truncated: !(isWhole && isAll) } };
}

function typeError(essence: string, url: URL): WebError {
  // The server chose the word, and a model will read it.
  const named = essence.length <= 80 ? essence : 'of an unknown type';
  const advice = `${url.host} answered with ${essence}. To have it read as text: types: ['${essence}'].`;
  return new WebError('type', `The page is ${named}, which cannot be read as text. Try another source.`, advice);
}

/** Without a type an answer is bytes, as the standard of HTTP has it. */
function readType(header: string | undefined): MIMEType {
  try {
    return new MIMEType(header ?? '');
  } catch {
    return new MIMEType('application/octet-stream');
  }
}

function withoutFragment(url: URL): string {
  const shown = new URL(url);
  shown.hash = '';
  return shown.href;
}

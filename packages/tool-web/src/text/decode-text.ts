/** What is known of a text besides its bytes. */
export interface TextFacts {
  /** As the header says it. */
  readonly charset: string | null;
  readonly isHtml: boolean;
  /** Whether the bytes end where the text ends, and not in the midst of a character. */
  readonly isWhole: boolean;
}

/** Bytes as text, in the encoding that the text says it has: by its byte order mark, its header, its own first lines, whichever is one; else UTF-8, or what browsers take old pages for. */
export function decodeText(bytes: Uint8Array, { charset, isHtml, isWhole }: TextFacts): string {
  const decoder = makeDecoder(labelOfMark(bytes)) ?? makeDecoder(charset) ?? makeDecoder(labelWithin(bytes, isHtml));
  if (decoder) return decoder.decode(bytes, { stream: !isWhole });
  const text = new TextDecoder().decode(bytes, { stream: !isWhole });
  return isHtml && isOtherThanUtf8(bytes, text) ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** Old pages say no encoding, and each letter with an accent would be lost. A slip in a text in UTF-8 stays a slip. */
function isOtherThanUtf8(bytes: Uint8Array, text: string): boolean {
  const replaced =
    countMatches(text, /\ufffd/gu) - countMatches(Buffer.from(bytes).toString('latin1'), /\xef\xbf\xbd/gu);
  return replaced > countMatches(text, /[^\0-\x7f\ufffd]/gu);
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function makeDecoder(label: string | null | undefined): TextDecoder | undefined {
  if (label === null || label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function labelOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** HTML's standard looks at the first 1,024 bytes. A text whose label can be read is no UTF-16, whatever the label says. */
function labelWithin(bytes: Uint8Array, isHtml: boolean): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const said = isHtml
    ? /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)
    : /^\s*<\?xml\s[^>]{0,300}?encoding\s*=\s*["']([\w:.-]+)/.exec(start);
  return said?.[1]?.toLowerCase().startsWith('utf-16') ? 'utf-8' : said?.[1];
}

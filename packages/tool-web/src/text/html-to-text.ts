import { Parser } from 'htmlparser2';
import { HtmlReader, type HtmlView } from './html-reader.js';

/** Browsers stop nesting here too. The parser takes time by the square of the depth, and a megabyte of `<b>` would take it ten seconds. */
const deepest = 512;

/** The text of a page, as the reader of the page sees it, and its title. */
export interface HtmlText {
  readonly title?: string;
  readonly text: string;
  /** Whether the text is all there is. */
  readonly isWhole: boolean;
}

/** Reads HTML as text: a heading, an item, a link and a table cell each in the marks of Markdown. What is not needed is not parsed. */
export function htmlToText(
  html: string,
  view: HtmlView & { readonly maxCharacters: number; readonly isXml?: boolean },
): HtmlText {
  const reader = new HtmlReader(view);
  let isWhole = true;
  const stop = (): void => {
    isWhole = false;
    parser.pause();
  };
  const events = {
    onopentag: (name: string, attributes: Readonly<Record<string, string>>) => {
      reader.open(name, attributes);
      if (reader.depth > deepest) stop();
    },
    onclosetag: () => reader.close(),
    ontext: (text: string) => {
      reader.text(text);
      if (reader.length > view.maxCharacters) stop();
    },
  };
  // In XML `<script/>` is all of a script; in HTML it would begin one.
  const parser = new Parser(events, { recognizeSelfClosing: view.isXml ?? false, recognizeCDATA: view.isXml ?? false });
  parser.write(html);
  if (isWhole) parser.end();
  const title = reader.title.replace(/\s+/g, ' ').trim().slice(0, 300).toWellFormed();
  const text = reader.toString().trimEnd();
  return {
    ...(title !== '' && { title }),
    text: text.slice(0, view.maxCharacters),
    isWhole: isWhole && text.length <= view.maxCharacters,
  };
}

import { parseJson } from '../../text/json.js';

/**
 * A text with its middle left out and a mark in its place that says how much. It may come out longer than `chars` where that is less than
 * the mark needs, never longer than the text.
 */
export function cutText(text: string, chars: number): string {
  if (text.length <= chars) return text;
  const kept = Math.max(0, chars - mark(text.length).length);
  const head = endAt(text, Math.ceil((kept * 2) / 3));
  const tail = beginAt(text, text.length - Math.floor(kept / 3));
  const cut = head + mark(text.length - head.length - tail.length) + tail;
  return cut.length < text.length ? cut : text;
}

/** The same of a tool's result: it stays JSON, as a text. */
export function cutContent(content: string, chars: number): string {
  if (content.length <= chars) return content;
  const text = textIn(content);
  let room = chars - '""'.length;
  let cut = JSON.stringify(cutText(text, room));
  // Quoting makes it longer, by how much depends on what is in it.
  while (cut.length > chars && room > 0) {
    room = Math.min(room - 1, Math.floor((room * chars) / cut.length));
    cut = JSON.stringify(cutText(text, room));
  }
  return cut.length < content.length ? cut : content;
}

/** JSON with every text in it cut to so many characters; what is no JSON stays. */
export function cutStrings(json: string, chars: number): string {
  const parsed = parseJson(json);
  if (!parsed.ok) return json;
  const cut = JSON.stringify(parsed.value, (_, value: unknown) =>
    typeof value === 'string' ? cutText(value, chars) : value,
  );
  return cut.length < json.length ? cut : json;
}

function textIn(content: string): string {
  const parsed = content.startsWith('"') ? parseJson(content) : undefined;
  return parsed?.ok && typeof parsed.value === 'string' ? parsed.value : content;
}

function mark(chars: number): string {
  return ` … [cut: ${chars} characters] … `;
}

/** The beginning of a text; pairs of surrogates are not cut in two, so it may be one shorter. */
export function endAt(text: string, end: number): string {
  return text.slice(0, /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end);
}

function beginAt(text: string, begin: number): string {
  return text.slice(/[\uDC00-\uDFFF]/.test(text[begin] ?? '') ? begin + 1 : begin);
}

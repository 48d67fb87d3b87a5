import type { OutgoingRequest, RawAnswer } from './send.js';

/** Sends over the platform's own `fetch`; only options that every platform knows, workerd too. */
export async function send(request: OutgoingRequest): Promise<RawAnswer> {
  const { url, method, headers, body, signal, onSent } = request;
  // fetch does not tell when its connection stands.
  onSent();
  const response = await fetch(url, { method, headers, body: body ?? null, signal, redirect: 'manual' });
  // Browsers hide which redirect it was.
  const status = response.type === 'opaqueredirect' ? 302 : response.status;
  return { status, headers: readHeaders(response), body: readChunks(response.body) };
}

function readHeaders(response: Response): Record<string, string> {
  const headers = Object.fromEntries(response.headers);
  const isDecoded = decoded.test(headers['content-encoding'] ?? '');
  if (isDecoded) delete headers['content-encoding'];
  // It still shows the length before decoding; across origins a browser hides that it decoded.
  if (isDecoded || response.type === 'cors') delete headers['content-length'];
  return headers;
}

/** What `fetch` decodes by itself; browsers ask for it too, whatever we say. */
const decoded = /^(gzip|deflate|br|zstd)$/i;

async function* readChunks(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array, void> {
  if (body === null) return;
  // Not every platform's streams can be iterated.
  const reader = body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

import type { WireChunk } from './wire-json.js';

/** Calls `take` with each chunk of an event stream; no more of the format is read than a stub sends. */
export async function readEvents(bytes: AsyncIterable<Uint8Array>, take: (chunk: WireChunk) => void): Promise<void> {
  const decoder = new TextDecoder();
  let open = '';
  for await (const piece of bytes) {
    const text = open + decoder.decode(piece, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n', from)) {
      const data = text.slice(from + 'data: '.length, end);
      if (data !== '[DONE]') take(JSON.parse(data) as WireChunk);
      from = end + 2;
    }
    open = text.slice(from);
  }
}

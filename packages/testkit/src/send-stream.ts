import type { ServerResponse } from 'node:http';

/** How a stream goes out. */
export interface SendStreamOptions {
  /** How many bytes a piece has, wherever that cuts; `undefined`: a text a piece. */
  readonly pieceBytes: number | undefined;
  /** Closes the connection after the last piece instead of ending the answer. */
  readonly cut: boolean;
}

/** Sends texts as a body in pieces, each handed to the system before the next one; stops when the reader has left. */
export async function sendStream(
  response: ServerResponse,
  texts: readonly string[],
  { pieceBytes, cut }: SendStreamOptions,
): Promise<void> {
  response.flushHeaders();
  for (const piece of pieceBytes === undefined ? texts : cutBytes(texts.join(''), pieceBytes)) {
    if (response.destroyed) return;
    await writePiece(response, piece);
  }
  if (cut) response.destroy();
  else response.end();
}

function* cutBytes(text: string, pieceBytes: number): Generator<Buffer> {
  const bytes = Buffer.from(text, 'utf8');
  for (let start = 0; start < bytes.length; start += pieceBytes) yield bytes.subarray(start, start + pieceBytes);
}

/** Waits a turn of the event loop too, so that a reader in the same process gets its word in between. */
function writePiece(response: ServerResponse, piece: string | Buffer): Promise<void> {
  return new Promise((resolve) => {
    const next = (): void => void setImmediate(resolve);
    response.once('close', next);
    response.write(piece, () => {
      response.off('close', next);
      next();
    });
  });
}

import type { Socket } from 'node:net';
import type { HostAnswer, WireRequestText } from './struck.js';

/** The head of an answer. */
export function head(status: number, headers: Readonly<Record<string, string | number>> = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Said\r\n${lines.join('')}\r\n`;
}

/** An answer with its length. */
export function sized(status: number, contentType: string, body: string, headers: HostAnswer['headers'] = {}): string {
  return head(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body), ...headers }) + body;
}

/** A piece of a body that comes in chunks. */
export function chunk(piece: string | Uint8Array): Buffer {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece);
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
}

/** The end of such a body. */
export const lastChunk = '0\r\n\r\n';

/** The head of an answer whose body comes in chunks. */
export function chunkedHead(contentType: string, status = 200, headers: HostAnswer['headers'] = {}): string {
  return head(status, { ...headers, 'content-type': contentType, 'transfer-encoding': 'chunked' });
}

/** Whether an answer comes piece by piece. */
export function isStream({ contentType }: HostAnswer): boolean {
  return /event-stream|ndjson/.test(contentType);
}

/** Says an answer as its host would: with its length, or a stream in chunks; `inBytes`: in chunks of a byte. */
export function sayAnswer(socket: Socket, answer: HostAnswer, inBytes = false): void {
  if (!isStream(answer) && !inBytes) {
    socket.write(sized(answer.status, answer.contentType, answer.text, answer.headers));
    return;
  }
  socket.write(chunkedHead(answer.contentType, answer.status, answer.headers));
  const bytes = Buffer.from(answer.text);
  if (inBytes) socket.write(Buffer.concat(Array.from(bytes, (byte) => chunk(Uint8Array.of(byte)))));
  else if (bytes.length > 0) socket.write(chunk(bytes));
  socket.write(lastChunk);
}

/** Says the same again and again, as fast as it is taken, until the other side leaves. */
export function flood(socket: Socket, piece: string | Uint8Array): void {
  const more = (): void => {
    while (!socket.destroyed && socket.writable && socket.write(piece));
  };
  socket.on('drain', more);
  more();
}

/** Says a piece each millisecond until the other side leaves. */
export function drip(socket: Socket, piece: (count: number) => string | Uint8Array): void {
  // Closed already, it would never be told so again.
  if (socket.destroyed) return;
  let count = 0;
  const timer = setInterval(() => socket.write(piece(count++)), 1);
  socket.once('close', () => clearInterval(timer));
}

/** Cuts whole requests out of what comes over a connection. */
export class RequestReader {
  #bytes: Buffer = Buffer.alloc(0);

  /** Takes more; gives the requests that are whole now, `undefined` for what is no HTTP. */
  feed(more: Uint8Array): WireRequestText[] | undefined {
    this.#bytes = Buffer.concat([this.#bytes, more]);
    const requests: WireRequestText[] = [];
    for (let next = this.#take(); next !== undefined; next = this.#take()) {
      if (next === 'malformed') return undefined;
      requests.push(next);
    }
    return requests;
  }

  #take(): WireRequestText | 'malformed' | undefined {
    const end = this.#bytes.indexOf('\r\n\r\n');
    if (end === -1) return undefined;
    const [first = '', ...lines] = this.#bytes.subarray(0, end).toString('latin1').split('\r\n');
    const headers = Object.fromEntries(lines.map(readHeader));
    const rest = this.#bytes.subarray(end + 4);
    const found = /chunked/i.test(headers['transfer-encoding'] ?? '')
      ? takeChunks(rest)
      : takeSized(rest, Number(headers['content-length'] ?? 0));
    if (found === undefined || found === 'malformed') return found;
    const body = found.body.toString('utf8');
    this.#bytes = found.rest;
    const [method = 'GET', path = '/'] = first.split(' ');
    return { method, path, headers, body };
  }
}

interface TakenBody {
  readonly body: Buffer;
  readonly rest: Buffer;
}

function takeSized(bytes: Buffer, length: number): TakenBody | undefined {
  return bytes.length < length ? undefined : { body: bytes.subarray(0, length), rest: bytes.subarray(length) };
}

/** A body in chunks, trailers after it left out. */
function takeChunks(bytes: Buffer): TakenBody | 'malformed' | undefined {
  const pieces: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd === -1) return undefined;
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16);
    if (!(size >= 0)) return 'malformed';
    if (size === 0) {
      const end = bytes.indexOf('\r\n\r\n', lineEnd);
      return end === -1 ? undefined : { body: Buffer.concat(pieces), rest: bytes.subarray(end + 4) };
    }
    at = lineEnd + 2 + size + 2;
    if (bytes.length < at) return undefined;
    pieces.push(bytes.subarray(at - 2 - size, at - 2));
  }
}

function readHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

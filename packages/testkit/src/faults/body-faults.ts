import { gzipSync } from 'node:zlib';
import type { Fault } from './fault.js';
import { chunk, chunkedHead, drip, flood, head, isStream, sayAnswer } from './raw-http.js';
import type { HostAnswer, Struck } from './struck.js';

type Play = (struck: Struck, answer: HostAnswer) => void;
type Row = Omit<Fault, 'id' | 'group' | 'strike'> & { readonly name: string; readonly play: Play };

const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));

/** The beginning of an answer that has no end: JSON, or events of it. */
const endless = (answer: HostAnswer): string =>
  answer.contentType.includes('event-stream') ? 'data: {"x":"' : '{"x":"';
const half = ({ text }: { readonly text: string }): string => text.slice(0, Math.ceil(text.length / 2));
const length = (text: string, more = 0): number => Math.max(0, Buffer.byteLength(text) + more);

function redirect(to: (struck: Struck) => string): Play {
  return (struck) => {
    struck.socket.write(head(307, { location: to(struck), 'content-length': 0 }));
    struck.rest();
  };
}

const rows: readonly Row[] = [
  {
    name: 'empty',
    what: 'the body is empty',
    play: ({ socket, rest }, { contentType }) => {
      socket.write(head(200, { 'content-type': contentType, 'content-length': 0 }));
      rest();
    },
    must: ['STREAM truncated'],
  },
  {
    name: '204',
    what: 'the host has nothing to say',
    play: ({ socket, rest }) => {
      socket.write(head(204));
      rest();
    },
    must: ['STREAM truncated'],
    isFormless: true,
  },
  {
    name: 'wrong-content-type',
    what: 'the answer is right and called a page',
    play: ({ socket, rest }, answer) => {
      sayAnswer(socket, { ...answer, contentType: isStream(answer) ? 'application/json' : 'text/html' });
      rest();
    },
    must: ['answer'],
  },
  {
    name: 'length-too-long',
    what: 'more bytes are announced than come',
    play: ({ socket }, { contentType, text }) => {
      const said = head(200, { 'content-type': contentType, 'content-length': length(text, 100) });
      socket.end(said + half({ text }));
    },
    must: ['STREAM truncated'],
  },
  {
    name: 'length-too-short',
    what: 'fewer bytes are announced than come',
    play: ({ socket }, answer) => {
      const { contentType, text } = answer;
      socket.end(head(200, { 'content-type': contentType, 'content-length': length(half(answer), -1) }) + text);
    },
    must: ['STREAM truncated'],
  },
  {
    name: 'gzip',
    what: 'the body is compressed, which nobody asked for',
    play: ({ socket, rest }, { contentType, text }) => {
      const bytes = gzipSync(text);
      socket.write(
        head(200, { 'content-type': contentType, 'content-encoding': 'gzip', 'content-length': bytes.length }),
      );
      socket.write(bytes);
      rest();
    },
    must: ['STREAM malformed'],
  },
  {
    name: 'gzip-bomb',
    what: 'twenty kilobytes that would become twenty megabytes',
    play: ({ socket, rest }, { contentType }) => {
      socket.write(
        head(200, { 'content-type': contentType, 'content-encoding': 'gzip', 'content-length': bomb.length }),
      );
      socket.write(bomb);
      rest();
    },
    must: ['STREAM malformed'],
    isFormless: true,
  },
  {
    name: 'redirect-same-origin',
    what: 'the host points to another path of its own',
    play: redirect(() => '/elsewhere'),
    must: ['HOST bad-request'],
    isFormless: true,
  },
  {
    name: 'redirect-other-origin',
    what: 'the host points to a stranger',
    play: redirect(({ secret }) => `https://stranger.invalid/${encodeURIComponent(secret)}`),
    must: ['HOST bad-request'],
    isFormless: true,
  },
  {
    name: 'redirect-loop',
    what: 'the host points to itself',
    play: redirect(({ request }) => request.path),
    must: ['HOST bad-request'],
    isFormless: true,
  },
  {
    name: 'drip',
    what: 'the body comes a byte at a time, for ever',
    play: ({ socket }, answer) => {
      socket.write(chunkedHead(answer.contentType) + chunk(endless(answer)).toString());
      drip(socket, () => chunk('x'));
    },
    must: ['STREAM stalled'],
    isSlow: true,
  },
  {
    name: 'stall',
    what: 'half of the body comes, and then nothing, for ever',
    play: ({ socket }, answer) => {
      socket.write(chunkedHead(answer.contentType));
      socket.write(chunk(half(answer)));
    },
    must: ['STREAM stalled'],
    isSlow: true,
  },
  {
    name: 'endless-comments',
    isStreamed: true,
    what: 'comments, or blank lines, for ever',
    play: (struck, answer) => {
      if (!isStream(answer)) return void struck.spare();
      const { socket } = struck;
      socket.write(chunkedHead(answer.contentType));
      const blank = answer.contentType.includes('ndjson') ? '\n'.repeat(20) : ': still here, please wait\n\n';
      drip(socket, () => chunk(blank));
    },
    must: ['STREAM stalled'],
    isSlow: true,
    needs: 'a stream, for JSON has no comments',
  },
  {
    name: 'endless',
    what: 'the body goes on for ever',
    play: ({ socket }, answer) => {
      socket.write(chunkedHead(answer.contentType));
      const event = answer.contentType.includes('event-stream') ? `data: {"choices":[]}\n\n` : '{"done":false}\n';
      if (!isStream(answer)) socket.write(chunk(endless(answer)));
      flood(socket, chunk(isStream(answer) ? event.repeat(500) : 'x'.repeat(10_000)));
    },
    must: ['STREAM oversize'],
  },
];

/** What is wrong with a body, whatever it says. */
export const bodyFaults: readonly Fault[] = rows.map(({ name, play, ...row }) => ({
  ...row,
  id: `body:${name}`,
  group: 'body',
  strike: { where: 'request', play: async (struck) => play(struck, await struck.answer()) },
}));

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StreamError } from '@windrose/core';
import { exchange, readEventStream, readJsonLines, readBody, type AnswerBody } from '@windrose/wire';
import { collectGarbage, retainedBytes } from '../collect-garbage.js';
import type { Row } from '../row.js';

const bounds = { eventBytes: 2 ** 20, answerBytes: 2 ** 23 } as const;
const base = 20_000_000;

interface Hostile {
  readonly name: string;
  /** Said again and again. */
  readonly unit: string;
  readonly bound: number;
  readonly read: (body: AnswerBody) => AsyncIterable<unknown> | Promise<unknown>;
}

const events = (body: AnswerBody): AsyncIterable<unknown> => readEventStream(body, bounds);
const lines = (body: AnswerBody): AsyncIterable<unknown> => readJsonLines(body, bounds);
const kilobyte = 'x'.repeat(1000);

const hostiles: readonly Hostile[] = [
  { name: 'a line without end', unit: kilobyte, bound: bounds.eventBytes, read: events },
  { name: 'an event without end', unit: `data: ${kilobyte}\n`, bound: bounds.eventBytes, read: events },
  { name: 'an event of tiny lines', unit: 'data\n'.repeat(200), bound: bounds.eventBytes, read: events },
  { name: 'events without end', unit: `data: ${kilobyte}\n\n`, bound: bounds.answerBytes, read: events },
  { name: 'comments without end', unit: `: ${kilobyte}\n`, bound: bounds.answerBytes, read: events },
  { name: 'a line of JSON without end', unit: kilobyte, bound: bounds.eventBytes, read: lines },
  { name: 'lines of JSON without end', unit: '{"a":1}\n'.repeat(100), bound: bounds.answerBytes, read: lines },
  { name: 'a body without end', unit: kilobyte, bound: bounds.answerBytes, read: (body) => readBody(body, bounds) },
];

/** Says the same as fast as it is read, for ever. */
function pour(response: ServerResponse, piece: Buffer): void {
  response.on('error', () => {});
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

async function readAll(read: ReturnType<Hostile['read']>): Promise<unknown> {
  try {
    if (read instanceof Promise) await read;
    else for await (const _ of read);
    return 'it ended';
  } catch (error) {
    return error;
  }
}

/** Reads one; memory is looked at, after garbage collection, four times on the way to the bound. */
async function measureOne({ unit, bound, read }: Hostile): Promise<{ most: number; problem?: string }> {
  const piece = Buffer.from(unit.repeat(Math.ceil(65_536 / unit.length)));
  const server = createServer((_, response) => pour(response, piece));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await collectGarbage();
  const before = retainedBytes();
  let [most, bytes, looked] = [0, 0, 0];
  const { body } = await exchange({
    url,
    signal: new AbortController().signal,
    bounds: { answerBytes: bounds.answerBytes },
  });
  const watched: AnswerBody = {
    ...(body.progress && { progress: body.progress }),
    async *[Symbol.asyncIterator]() {
      for await (const each of body) {
        bytes += each.byteLength;
        if (bytes - looked >= bound / 4) {
          looked = bytes;
          await collectGarbage();
          most = Math.max(most, retainedBytes() - before);
        }
        yield each;
      }
    },
  };
  const end = await readAll(read(watched));
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  if (!(end instanceof StreamError) || end.kind !== 'oversize') return { most, problem: `ended with ${String(end)}` };
  return most > 4 * bound + base ? { most, problem: `held ${most} bytes, and the bound is ${bound}` } : { most };
}

/** A host that never stops sends no more than its bound. */
export const hostileStreams: Row = {
  id: 'memory',
  promise:
    'A host that never stops sending is left at its bound, and no more than four times that and 20 MB is held meanwhile',
  shown:
    'lines, events, comments and bodies without end over loopback; what is held after garbage collection, looked at four times on the way to the bound',
  counts: { test: 1, commit: hostiles.length, night: hostiles.length * 10 },
  isMeter: true,
  measure: async (count) => {
    const failures: string[] = [];
    let worst = { share: 0, note: '' };
    for (let turn = 0; turn < count; turn++) {
      const hostile = hostiles[turn % hostiles.length] as Hostile;
      const { most, problem } = await measureOne(hostile);
      if (problem !== undefined) failures.push(`${hostile.name}: ${problem}`);
      const share = most / (4 * hostile.bound + base);
      const words = `${(most / 1e6).toFixed(1)} MB at ${hostile.name}, whose bound is ${(hostile.bound / 2 ** 20).toFixed(0)} MiB`;
      if (share > worst.share) worst = { share, note: `most was held, measured by what may be, ${words}` };
    }
    return { tried: count, failed: failures.length, failures, note: worst.note };
  },
};

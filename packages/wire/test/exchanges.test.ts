import fc from 'fast-check';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Capabilities, type ChatRequest, HostError } from '@windrose/core/host';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatHost } from '../src/index.js';
import { readChatAnswer } from '../src/chat/read-chat-answer.js';
import { readFinishReason } from '../src/chat/read-finish-reason.js';
import {
  bodyOf,
  type ExchangeRow,
  gather,
  type Gathered,
  isOneAnswer,
  readExchanges,
  valueOf,
} from './exchange-rows.js';

const rows = readExchanges().filter(isOneAnswer);
const answers = rows.filter(({ expected }) => expected.error !== true && expected.finishReason !== 'error');
const refusals = rows.filter((row) => !answers.includes(row));
const noRows = 'the corpora do not lie beside the repository';

async function* cutBytes(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.byteLength; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

function readRow(row: ExchangeRow, sizes: readonly number[] = [Infinity]): Promise<Gathered> {
  const type = row.response.contentType;
  return gather(
    readChatAnswer(
      { headers: type === null ? {} : { 'content-type': type }, body: cutBytes(bodyOf(row), sizes) },
      { host: 'recorded', bounds: {}, refuse: (text) => new HostError('transient', text), redact: (text) => text },
    ),
  );
}

function check({ expected }: ExchangeRow, found: Gathered): void {
  expect(found.text).toBe(expected.content ?? '');
  const calls = expected.toolCalls ?? [];
  expect(found.calls.map(({ name }) => name)).toEqual(calls.map(({ name }) => name));
  expect(found.calls.map((call) => call.id ?? null)).toEqual(calls.map(({ id }) => id));
  expect(found.calls.map((call) => valueOf(call.arguments))).toEqual(
    calls.map((call) => valueOf(call.arguments) ?? ''),
  );
  expect(found.finishes).toEqual([readFinishReason(expected.finishReason ?? 'stop')]);
  if (expected.usage === undefined) return;
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = expected.usage;
  expect(found.usage).toEqual({ inputTokens, outputTokens });
}

describe.skipIf(rows.length === 0)(`recorded answers of hosts (skipped where ${noRows})`, () => {
  it.each(answers.map((row) => [row.id, row] as const))('read as they were meant: %s', async (_, row) => {
    check(row, await readRow(row));
  });

  it.each(refusals.map((row) => [row.id, row] as const))(
    'surface as errors where they are errors: %s',
    async (_, row) => {
      await expect(readRow(row)).rejects.toThrow(HostError);
    },
  );

  it('read the same byte by byte', async () => {
    const short = answers.filter((row) => bodyOf(row).byteLength < 20_000);
    for (const row of short) check(row, await readRow(row, [1]));
  });

  it('read the same however their bytes are cut', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...answers), sizes, async (row, cuts) => check(row, await readRow(row, cuts))),
      { numRuns: 1000 },
    );
  });
});

const capabilities: Capabilities = {
  chat: true,
  raw: null,
  tools: 'loose',
  toolChoice: ['auto'],
  parallelCalls: true,
  output: 'none',
  outputWithTools: false,
  outputWithStream: false,
  grammar: false,
  roles: 'free',
  callIds: 'any',
  systemRole: true,
  images: false,
  limits: {},
  sampling: {},
  evidence: {},
};
const question: ChatRequest = {
  kind: 'chat',
  messages: [{ role: 'user', parts: [{ type: 'text', text: 'Hello?' }] }],
  tools: [],
  toolChoice: 'auto',
  sampling: {},
};

describe.skipIf(rows.length === 0)(`recorded answers over loopback (skipped where ${noRows})`, () => {
  let address = '';
  const server = createServer((request, response) => {
    const row = rows[Number(request.url?.slice(1))];
    const type = row?.response.contentType;
    response.writeHead(row?.response.status ?? 500, type ? { 'content-type': type } : {});
    response.end(row && bodyOf(row));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));

  function askRow(row: ExchangeRow): Promise<Gathered> {
    const host = chatHost({ name: 'recorded', model: 'm', url: `${address}/${rows.indexOf(row)}`, capabilities });
    return gather(host.generate(question, { signal: new AbortController().signal }));
  }

  it('give what was meant', async () => {
    for (const row of answers) check(row, await askRow(row));
  });

  it('give errors of the host where they are errors, with the kind that fits', async () => {
    const kinds: Record<string, string> = {};
    for (const row of refusals) {
      const error: unknown = await askRow(row).catch((reason: unknown) => reason);
      expect(error, row.id).toBeInstanceOf(HostError);
      if (error instanceof HostError) kinds[row.id] = error.kind;
    }
    expect(new Set(Object.values(kinds))).toEqual(
      new Set(['context', 'constraint-failed', 'bad-request', 'transient']),
    );
  });
});

import { readFileSync } from 'node:fs';
import { callsOf, LimitError, OutputError, type RunResult } from '@windrose/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type Answer, makeAgent } from '../src/agent.js';
import { openHost, type OpenHost } from '../src/hosts.js';
import { demoTools } from '../src/tools.js';

interface Row {
  readonly question: string;
  readonly calls: readonly { readonly name: string; readonly arguments: Record<string, unknown> }[];
}

// Typed by four authors who had not seen the training data; the model was never shown a row of theirs.
const authors = ['test', 'second-test', 'third-test', 'fourth-test'] as const;
const folder = new URL('../../../packages/tiny-mixtral/training/questions/', import.meta.url);
const rowsOf = new Map(authors.map((author) => [author, readRows(`${author}.jsonl`)]));

function readRows(name: string): Row[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

type Result = RunResult<z.infer<typeof Answer>>;

let opened: OpenHost;
const rightResults = new Map<Row, string[]>();
const results = new Map<Row, Result | LimitError | OutputError>();

beforeAll(async () => {
  opened = await openHost({ host: 'local' }, {});
  const agent = makeAgent(opened.host);
  for (const row of [...rowsOf.values()].flat()) {
    rightResults.set(row, await Promise.all(row.calls.map(runTool)));
    const ended = await agent.run(row.question).catch((error: unknown) => error);
    results.set(row, ended as Result);
  }
});

afterAll(() => opened.close());

/** What the model should have been told of a call, as JSON: of a town that the demo does not know, that. */
async function runTool(call: Row['calls'][number]): Promise<string> {
  const tool = demoTools.find(({ name }) => name === call.name);
  const context = { signal: new AbortController().signal, callId: '', idempotencyKey: '' };
  try {
    return JSON.stringify(await tool?.execute(call.arguments as never, context));
  } catch (error) {
    return JSON.stringify(`Error: ${(error as Error).message}`);
  }
}

/** Right: the calls that were wanted came out with what the wanted calls compute, or none were wanted and none were made. */
function isRight(row: Row): boolean {
  const result = results.get(row);
  if (result === undefined || result instanceof Error) return false;
  const { messages } = result.state;
  const made = messages.flatMap((message) => (message.role === 'assistant' ? callsOf(message) : []));
  const told = messages.flatMap((message) => (message.role === 'tool' ? [message.content] : []));
  const wanted = rightResults.get(row) ?? [];
  return made.length === row.calls.length && wanted.every((value) => told.includes(value));
}

/** The numbers and times of a result stand in the answer. */
function holdsValues(result: Result): boolean {
  return result.state.messages
    .flatMap((message) => (message.role === 'tool' && !message.isError ? [JSON.parse(message.content)] : []))
    .every((value) =>
      Object.entries(value).every(([key, each]) => key === 'city' || result.output.answer.includes(String(each))),
    );
}

describe('the embedded model, asked 600 questions as people type them', () => {
  it('always ends with an object that fits its schema, or a typed error', () => {
    for (const ended of results.values()) {
      if (ended instanceof Error) expect([LimitError, OutputError]).toContain(ended.constructor);
      else expect(typeof ended.output.answer).toBe('string');
    }
  });

  // What the first author asks is nearer to what the model was trained with.
  it.each([
    ['test', 0.9],
    ['second-test', 0.84],
    ['third-test', 0.84],
    ['fourth-test', 0.77],
  ] as const)('calls what was meant, and says what the tools computed: questions of %s', (author, least) => {
    const rows = rowsOf.get(author) ?? [];
    const right = rows.filter(isRight);
    const held = right.filter((row) => holdsValues(results.get(row) as Result));
    const wrong = rows.filter((row) => !held.includes(row)).map(({ question }) => question);
    console.info(`${author}: ${right.length} of ${rows.length} called right, ${held.length} answered right`);
    expect(held.length / rows.length, `wrong:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(least);
  });
});

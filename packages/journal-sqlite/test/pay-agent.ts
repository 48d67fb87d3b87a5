import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, callsOf, tool, type ToolContext } from '@windrose/core';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { type JournalOptions, openJournal, type SqliteJournal } from '@windrose/journal-sqlite';
import { z } from 'zod';

/** A journal in a folder of its own; both are gone at the end of `using`'s block. */
export function openScratch(options: JournalOptions = { sync: 'off' }): Disposable & {
  readonly file: string;
  readonly folder: string;
  readonly journal: SqliteJournal;
} {
  const folder = mkdtempSync(join(tmpdir(), 'windrose journal '));
  const file = join(folder, 'runs.db');
  const journal = openJournal(file, options);
  return {
    file,
    folder,
    journal,
    [Symbol.dispose]() {
      journal.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What an agent of these tests is made of. */
export interface PaySettings {
  /** Answers after so many calls; the last one is repeated. */
  readonly answers?: readonly ScriptedAnswer[];
  readonly approval?: 'always' | 'never';
  readonly pay?: (n: number, context: ToolContext) => unknown;
}

const twoBills: readonly ScriptedAnswer[] = [
  { calls: [{ name: 'pay', arguments: { n: 1 } }] },
  { calls: [{ name: 'pay', arguments: { n: 2 } }] },
  'Paid.',
];

/** An agent that pays bills one after the other; what it answers depends on the conversation alone. */
export function payAgent({ answers = twoBills, approval = 'never', pay = (n) => n }: PaySettings = {}) {
  const answer: ScriptedAnswer = (request) => {
    const messages = request.kind === 'chat' ? request.messages : [];
    const last = messages.findLastIndex((message) => message.role === 'user');
    const turns = messages.slice(last).filter((each) => each.role === 'assistant' && callsOf(each).length > 0).length;
    return answers[Math.min(turns, answers.length - 1)] ?? '';
  };
  const payTool = tool({
    name: 'pay',
    description: 'Pays.',
    approval,
    input: z.object({ n: z.number() }),
    execute: ({ n }, context) => pay(n, context),
  });
  const host = new ScriptedHost(Array.from({ length: 50 }, () => answer));
  return Object.assign(new Agent({ host, tools: [payTool] }), { host });
}

/** What is thrown or rejected with, for a closer look. */
export async function errorOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  return new Error('nothing was thrown');
}

/** Everything that is iterated. */
export async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

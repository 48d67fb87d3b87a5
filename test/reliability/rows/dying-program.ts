// A program as it might stand in production: it keeps each checkpoint in a file, takes up what it finds there, and may be killed at any time.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type RunState, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { z } from 'zod';
import { Random } from '../../outputs/random.js';
import { writeScript } from './ledger.js';

const [files = '', seed = '1'] = process.argv.slice(2);
const script = writeScript(new Random(Number(seed)));

function write(path: string, flags: 'a' | 'w', text: string): void {
  const file = openSync(path, flags);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
}

function keep(name: string, value: unknown): void {
  write(`${files}.new`, 'w', JSON.stringify(value));
  renameSync(`${files}.new`, `${files}.${name}`);
}

const tools = (['pay', 'read', 'put'] as const).map((name) =>
  tool({
    name,
    description: 'Does something.',
    approval: 'never',
    ...(name === 'read' && { effect: 'read' }),
    ...(name === 'put' && { idempotent: true }),
    input: z.object({ n: z.number() }),
    execute: async ({ n }, { idempotencyKey }) => {
      await sleep(n % 3);
      if (name !== 'read') write(`${files}.ledger`, 'a', name === 'put' ? `put ${idempotencyKey}\n` : `pay ${n}\n`);
      await sleep((n + 1) % 3);
      return n;
    },
  }),
);
const host = new ScriptedHost(
  Array.from({ length: 50 }, () => (request) => {
    const turns = request.kind === 'chat' ? request.messages.filter(({ role }) => role === 'assistant').length : 0;
    return script[turns] ?? 'Done.';
  }),
);
const agent = new Agent<never[]>({ host, tools: tools as never[], limits: { steps: 20 } });
const kept = `${files}.checkpoint`;
const state = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as RunState) : undefined;
const events = state ? agent.resumeStream(state) : agent.stream('Go.');
for (;;) {
  const next = await events.next();
  if (next.done) {
    keep('done', next.value.state);
    break;
  }
  if (next.value.type === 'checkpoint') keep('checkpoint', next.value.state);
  writeSync(1, `${next.value.type}\n`);
}

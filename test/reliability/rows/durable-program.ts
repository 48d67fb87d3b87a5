// Plays many runs at once on one journal, or takes them up, and says a line for whatever it does. Arguments: the folder of the files, the seed, how many runs.
import { appendFileSync } from 'node:fs';
import { Agent, tool } from '@windrose/core';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { openJournal } from '@windrose/journal-sqlite';
import { z } from 'zod';
import { Random } from '../../outputs/random.js';
import { writeScript } from './ledger.js';

const [folder = '', seed = '', count = ''] = process.argv.slice(2);
const chance = new Random(process.pid);
const say = (what: string): void => void process.stdout.write(`${what}\n`);
const pause = async (): Promise<void> => {
  for (let turns = chance.below(4); turns > 0; turns--) await new Promise((resolve) => void setImmediate(resolve));
};

function makeAgent(at: number) {
  const note = (line: string): void => appendFileSync(`${folder}/ledger-${at}`, `${line}\n`);
  const tools = (['pay', 'read', 'put'] as const).map((name) =>
    tool({
      name,
      description: 'Does something.',
      approval: 'never',
      ...(name === 'read' && { effect: 'read' }),
      ...(name === 'put' && { idempotent: true }),
      input: z.object({ n: z.number() }),
      execute: async ({ n }, { idempotencyKey }) => {
        say('begun');
        await pause();
        note(name === 'put' ? `put ${idempotencyKey}` : `${name} ${n}`);
        say('done');
        await pause();
        return n;
      },
    }),
  );
  const script = writeScript(new Random(Number(seed) + at));
  const answer: ScriptedAnswer = (request) => {
    const turns = request.kind === 'chat' ? request.messages.filter(({ role }) => role === 'assistant').length : 0;
    say('asked');
    return script[turns] ?? 'Done.';
  };
  return new Agent({ host: new ScriptedHost(Array.from({ length: 200 }, () => answer)), tools, limits: { steps: 20 } });
}

// The death of a process takes nothing that it wrote; a sync is for the death of a machine.
using journal = openJournal(`${folder}/runs.db`, { sync: 'off' });
const known = new Map(journal.list().map((run) => [run.id, run]));
const play = async (at: number): Promise<void> => {
  const id = `run ${at}`;
  if (known.get(id)?.status === 'done') return;
  const run = known.has(id) ? journal.resume(makeAgent(at), id) : journal.start(makeAgent(at), 'Go.', { id });
  await run.result;
};
await Promise.all(Array.from({ length: Number(count) }, (_, at) => play(at)));

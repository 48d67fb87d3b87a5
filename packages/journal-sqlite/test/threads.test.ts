import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { textOf } from '@windrose/core';
import { openJournal } from '@windrose/journal-sqlite';
import { describe, expect, it } from 'vitest';
import { bundleProgram } from './bundle-program.js';
import { errorOf, openScratch, payAgent } from './pay-agent.js';

const later = { sync: 'off', clock: { now: () => Date.now() + 3_600_000 } } as const;

/** What was said in a thread, as texts. */
async function saidIn(journal: ReturnType<typeof openJournal>, id: string): Promise<string[]> {
  const turn = await journal.thread(id).enter();
  await turn.leave();
  return turn.history.map((message) => {
    if (message.role === 'assistant') return textOf(message);
    return message.role === 'user' ? message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('') : '';
  });
}

describe('a conversation in a journal', () => {
  it('goes on from run to run, durable or not, and outlives the journal that was open', async () => {
    using scratch = openScratch();
    const agent = payAgent({ answers: ['Good morning.'] });
    await agent.run('Hello.', { thread: scratch.journal.thread('t') });
    using other = openJournal(scratch.file, { sync: 'off' });
    await other.start(agent, 'And how are you?', { id: 'a', thread: 't' }).result;
    expect(agent.host.requests.map((request) => (request.kind === 'chat' ? request.messages.length : 0))).toEqual([
      1, 3,
    ]);
    expect(await saidIn(scratch.journal, 't')).toEqual([
      'Hello.',
      'Good morning.',
      'And how are you?',
      'Good morning.',
    ]);
    expect(await saidIn(scratch.journal, 'another')).toEqual([]);
    expect(other.list()).toMatchObject([{ id: 'a', thread: 't' }]);
  });

  it('takes concurrent messages in the order they came, through whatever connection', async () => {
    using scratch = openScratch();
    using other = openJournal(scratch.file, { sync: 'off' });
    const agent = payAgent({ answers: ['Yes.'] });
    const words = Array.from({ length: 12 }, (_, n) => `Message ${n}.`);
    await Promise.all(
      words.map((text, n) => agent.run(text, { thread: (n % 2 === 0 ? scratch.journal : other).thread('t') })),
    );
    expect(await saidIn(scratch.journal, 't')).toEqual(words.flatMap((text) => [text, 'Yes.']));
  });

  it('takes concurrent messages of several processes one after the other', async () => {
    using scratch = openScratch();
    const program = await bundleProgram('say-child.ts', `${scratch.folder}/say-child.mjs`);
    const children = ['a', 'b', 'c'].map((name) =>
      spawn(process.execPath, [program, scratch.file, name], { stdio: 'inherit' }),
    );
    expect(await Promise.all(children.map((child) => once(child, 'close')))).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
    const said = await saidIn(scratch.journal, 't');
    expect(said).toHaveLength(24);
    // Each question has its answer after it, and each process' questions are in their order.
    for (let at = 0; at < said.length; at += 2) expect(said[at + 1]).toBe(`To ${said[at]}, after ${at} messages.`);
    for (const name of ['a', 'b', 'c']) {
      expect(said.filter((text) => text.startsWith(name))).toEqual([0, 1, 2, 3].map((n) => `${name}${n}`));
    }
  });

  it('is not held up by a turn that ended without leaving', async () => {
    using scratch = openScratch();
    const dead = await scratch.journal.thread('t').enter();
    using other = openJournal(scratch.file, later);
    const turn = await other.thread('t').enter();
    expect(await errorOf(() => dead.keep([], 'a'))).toMatchObject({ kind: 'lost' });
    await turn.keep([{ role: 'user', parts: [{ type: 'text', text: 'Hello.' }] }], 'b');
    await turn.keep([{ role: 'user', parts: [{ type: 'text', text: 'Twice.' }] }], 'b');
    await turn.leave();
    await dead.leave();
    expect(await saidIn(other, 't')).toEqual(['Hello.']);
  });

  it('lets go of somebody who waits no longer', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    const first = await journal.thread('t').enter();
    const controller = new AbortController();
    const reason = new Error('Never mind.');
    const waiting = errorOf(() => journal.thread('t').enter(controller.signal));
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    await first.leave();
    await (await journal.thread('t').enter()).leave();
  });

  it('holds what a run said once it is done, though it waited for a person in between', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    const agent = () =>
      payAgent({ approval: 'always', answers: [{ calls: [{ name: 'pay', arguments: { n: 1 } }] }, 'Paid.'] });
    await journal.start(agent(), 'Pay.', { id: 'a', thread: 't' }).result;
    expect(await saidIn(journal, 't')).toEqual([]);
    await payAgent({ answers: ['Later.'] }).run('Anything new?', { thread: journal.thread('t') });
    journal.approve('a', journal.inspect('a').requests[0]!.digest, true);
    await journal.resume(agent(), 'a').result;
    expect(await saidIn(journal, 't')).toEqual(['Anything new?', 'Later.', 'Pay.', '', '', 'Paid.']);
  });
});

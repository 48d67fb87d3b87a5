// Says four things in a thread, one after the other: arguments are the journal and a name.
import { Agent } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { openJournal } from '@windrose/journal-sqlite';

const [file = '', name = ''] = process.argv.slice(2);
using journal = openJournal(file, { sync: 'off' });
const host = new ScriptedHost(
  Array.from({ length: 4 }, () => (request) => {
    const messages = request.kind === 'chat' ? request.messages : [];
    const last = messages.at(-1);
    const text = last?.role === 'user' && last.parts[0]?.type === 'text' ? last.parts[0].text : '';
    return `To ${text}, after ${messages.length - 1} messages.`;
  }),
);
const agent = new Agent({ host });
for (let n = 0; n < 4; n++) await agent.run(`${name}${n}`, { thread: journal.thread('t') });

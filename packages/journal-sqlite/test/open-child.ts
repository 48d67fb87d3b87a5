// Opens a journal, writes into it, and tells what became of that.
import { openJournal } from '@windrose/journal-sqlite';
import { payAgent } from './pay-agent.js';

try {
  using journal = openJournal(process.argv[2] ?? '');
  journal.start(payAgent(), 'Pay.', { id: 'b' });
  console.log('"opened"');
} catch (error) {
  console.log(JSON.stringify(error, ['code', 'kind']));
}

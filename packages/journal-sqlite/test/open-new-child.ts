// Opens each journal it is told of and uses it, and tells what became of that.
import { openJournal } from '@windrose/journal-sqlite';

process.on('message', (file: string) => {
  try {
    using journal = openJournal(file, { sync: 'off' });
    journal.list();
    process.send?.('opened');
  } catch (error) {
    process.send?.(String(error));
  }
});
process.send?.('ready');

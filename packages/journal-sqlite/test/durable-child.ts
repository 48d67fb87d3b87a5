// Plays one life of the contract's run: arguments are the journal, its sync, the folder of the run's files, its id, and the point to die at.
import { openJournal } from '@windrose/journal-sqlite';
import { playStory } from './play-story.js';

const [file = '', sync, folder = '', run = '', dieAt = ''] = process.argv.slice(2);
const journal = openJournal(file, { sync: sync === 'off' ? 'off' : 'full' });
const reach = (point: string): void => {
  if (point === dieAt) process.kill(process.pid, 'SIGKILL');
};
await playStory(journal, { folder, run, life: String(process.pid), reach });

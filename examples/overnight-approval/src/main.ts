import { deepStrictEqual, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openJournal } from '@windrose/journal-sqlite';
import { commands } from './commands.js';

const usage = `Usage: node dist/main.js                      the whole story, in three processes, each looked at
       node dist/main.js COMMAND [FOLDER]    one of them: ${Object.keys(commands).join(', ')}; its files are in FOLDER (.)`;

/** Plays one process of the story. */
async function play(command: string, folder: string): Promise<void> {
  const act = commands[command];
  if (act === undefined) throw new TypeError(usage);
  mkdirSync(folder, { recursive: true });
  using journal = openJournal(join(folder, 'runs.db'));
  await act(journal, join(folder, 'payments.txt'));
}

/** Plays all of it, and throws where it does not go as told. */
function playAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'overnight-approval-'));
  const begin = (command: string): string => {
    const args = [fileURLToPath(import.meta.url), command, folder];
    const said = execFileSync(process.execPath, args, { encoding: 'utf8' });
    console.log(`${command.padEnd(8)} ${said.trim()}`);
    return said;
  };
  const payments = (): string[] =>
    existsSync(join(folder, 'payments.txt'))
      ? readFileSync(join(folder, 'payments.txt'), 'utf8').trim().split('\n')
      : [];
  try {
    match(begin('start'), /suspended/);
    deepStrictEqual(begin('resume'), '', 'Nothing can go on before a person has answered.');
    deepStrictEqual(payments(), [], 'Nothing is paid before a person has answered.');
    match(begin('approve'), /invoice-R-17 wants pay \{"id":"R-17","amount":1240\}: yes/);
    match(begin('resume'), /is paid: 1240 EUR/);
    deepStrictEqual(payments().length, 1, 'It is paid once.');
    deepStrictEqual(begin('resume'), '', 'There is nothing left to do.');
    deepStrictEqual(payments().length, 1, 'It is still paid once.');
    console.log(`paid     ${payments()[0]}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [command, folder = '.'] = process.argv.slice(2);
try {
  if (command === undefined) playAll();
  else await play(command, folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}

import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that runs something, as far as another one can look for it. */
interface Holder {
  /** The machine, since its start; with containers, the one that this pid is counted in. */
  readonly machine: string;
  readonly pid: number;
  /** When it started, where the system says so: pids are given again. */
  readonly started?: string;
}

const look = (read: () => string): string | undefined => {
  try {
    return read().trim();
  } catch {
    return undefined;
  }
};

const bootOf = (): string => look(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '';
const pidsOf = (): string => look(() => readlinkSync('/proc/self/ns/pid')) ?? '';
// The name of the program, in parentheses, may hold spaces; the start is the twentieth field after it.
const startOf = (pid: number): string | undefined =>
  look(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? '',
  );

const machine = [hostname(), bootOf(), pidsOf()].filter(Boolean).join(' ');
const started = startOf(process.pid);

/** This process, and one journal that it has open, as text to be kept. */
export function nameHolder(journal: string): string {
  return JSON.stringify({ machine, pid: process.pid, ...(started && { started }), journal });
}

/** The pid of a process that was kept; only one of this machine is surely dead where there is none. */
export function readHolder(kept: string): { readonly pid: number; readonly isGone: boolean } {
  const holder = JSON.parse(kept) as Holder;
  return { pid: holder.pid, isGone: holder.machine === machine && !isAlive(holder) };
}

function isAlive({ pid, started: then }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
  const now = then === undefined ? undefined : startOf(pid);
  return now === undefined || now === then;
}

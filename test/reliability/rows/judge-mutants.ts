import type { Measured } from '../row.js';

/** What Stryker reports of a file's changes. */
export interface MutantReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** From 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

interface Tried {
  readonly room: string;
  readonly isAlive: boolean;
  readonly words: string;
}

/** Rooms of core that read and write what strangers say: nine of ten changes must be noticed there, eight of ten elsewhere. */
const strict: ReadonlySet<string> = new Set(['text', 'strategy', 'schema', 'loop/policy']);

/** With a change of the kind `RuntimeError` no test can be begun. */
const noticed: ReadonlySet<string> = new Set(['Killed', 'Timeout', 'RuntimeError']);

/** What a report comes to, by the rooms of core. */
export function judgeMutants(report: MutantReport): Measured {
  const tried = Object.entries(report.files).flatMap(([path, { source, mutants }]) =>
    mutants.filter(({ status }) => status !== 'CompileError').map((mutant) => judge(mutant, path, source.split('\n'))),
  );
  const rooms = [...Map.groupBy(tried, ({ room }) => room)].sort(([one], [other]) => (one < other ? -1 : 1));
  const judged = rooms.map(([room, all]) => {
    const alive = all.filter(({ isAlive }) => isAlive).length;
    const excess = Math.max(0, alive - Math.floor(all.length * (strict.has(room) ? 0.1 : 0.2)));
    const noticed = (100 * (1 - alive / all.length)).toFixed(1);
    return { excess, words: `\`${room}\` ${noticed} % of ${all.length.toLocaleString('en-US')}` };
  });
  return {
    tried: tried.length,
    failed: judged.reduce((sum, { excess }) => sum + excess, 0),
    note: `noticed: ${judged.map(({ words }) => words).join(', ')}`,
    seen: tried.flatMap(({ isAlive, words }) => (isAlive ? [words] : [])),
  };
}

function judge({ status, location: { start, end }, replacement = '' }: Mutant, path: string, lines: string[]): Tried {
  const line = lines[start.line - 1] ?? '';
  const code = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.slice(start.column - 1);
  const words = `${path}:${start.line}: ${cut(code)} → ${cut(replacement)}`;
  return { room: roomOf(path), isAlive: !noticed.has(status), words };
}

/** The folder of core, `core` for what lies in none. */
function roomOf(path: string): string {
  if (path.endsWith('/loop/policy.ts')) return 'loop/policy';
  return /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1] ?? 'core';
}

const cut = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 120);

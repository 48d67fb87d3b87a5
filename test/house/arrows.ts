import { posix } from 'node:path';
import type { Import, Source } from './read-source.js';

/** Which packages of the workspace a package may import. */
const packageArrows: readonly (readonly [own: RegExp, mayImport: RegExp])[] = [
  [/^packages\/(core|tiny-mixtral)$/, /^$/],
  [/^packages\/wire$/, /^@windrose\/core\/host$/],
  [/^packages\/host-/, /^@windrose\/(core\/(host|raw|constrained|emulated|native)|wire|tiny-mixtral)$/],
  [/^packages\/(journal|durable)-/, /^@windrose\/core(\/\w+)?$/],
  [/^packages\/tool-/, /^@windrose\/core$/],
  [/^packages\/testkit$/, /^@windrose\/core(\/\w+)?$/],
  [/^(packages\/(cli|bench)$|examples\/)/, /^@windrose\/[\w-]+(\/[\w-]+)?$/],
];

/** Which rooms of core a room may import. The doors, files that others import core by, see every room and are seen by none. */
const roomArrows: Readonly<Record<string, readonly string[]>> = {
  agent: ['loop', 'tool', 'strategy', 'host', 'schema', 'text', 'message', 'errors'],
  loop: ['loop', 'tool', 'strategy', 'host', 'schema', 'text', 'message', 'errors'],
  strategy: ['strategy', 'host', 'schema', 'text', 'message', 'errors', 'unicode-pattern'],
  tool: ['host', 'schema', 'text', 'message', 'errors'],
  host: ['host', 'message', 'errors'],
  schema: ['schema', 'message', 'errors', 'printable'],
  text: ['text', 'message', 'errors', 'unicode-pattern'],
  message: [],
  errors: ['printable'],
  printable: ['unicode-pattern'],
  'unicode-pattern': [],
};
const doors = new Set([
  'constrained',
  'emulated',
  'extract',
  'index',
  'journal',
  'json-schema',
  'native',
  'node',
  'probe',
  'raw',
  'route',
  'state',
  'testing',
  'zod3',
]);

/** What adapters import: the contract, its errors, bounded JSON, and what may be printed. */
const hostDoor = 'packages/core/src/host/index.ts';

/** Arrows that are allowed by name, types only: the contract names a schema's type, every error the state it ended. */
const typeArrows = new Set(['host → schema', 'text → schema', 'errors → loop/state']);

const testedPackages = /^((?:packages|examples)\/[^/]+)\/(.*)$/;
const coreRoom = /^packages\/core\/src\/([^/.]+)/;

/** Imports between packages that the arrows refuse. */
export function wrongPackageArrows(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => source.imports.filter((one) => !packageArrowAllowed(one)).map(describe));
}

function packageArrowAllowed({ from, to }: Import): boolean {
  const own = testedPackages.exec(from)?.[1] ?? '';
  if (to.startsWith('.')) return resolve(from, to).startsWith(`${own}/src/`);
  if (!to.startsWith('@windrose/')) return true;
  return packageArrows.some(([name, mayImport]) => name.test(own) && mayImport.test(to));
}

/** Imports inside core that the arrows refuse, types included. */
export function wrongRoomArrows(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => source.imports.filter((one) => !roomArrowAllowed(one)).map(describe));
}

function roomArrowAllowed({ from, to, typeOnly }: Import): boolean {
  const room = coreRoom.exec(from)?.[1];
  if (room === undefined || !to.startsWith('.') || doors.has(room) || from === hostDoor) return true;
  const target = resolve(from, to);
  const targetRoom = coreRoom.exec(target)?.[1] ?? target;
  if (roomArrows[room]?.includes(targetRoom)) return true;
  const targetFile = target.replace(/^packages\/core\/src\//, '').replace(/\.ts$/, '');
  return typeOnly && (typeArrows.has(`${room} → ${targetRoom}`) || typeArrows.has(`${room} → ${targetFile}`));
}

/** Rings of files that import each other at run time, each once, as `a → b → a`. */
export function runTimeRings(sources: readonly Source[]): string[] {
  const arrows = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ to, typeOnly }) => to.startsWith('.') && !typeOnly).map(({ to }) => resolve(path, to)),
    ]),
  );
  const rings: string[] = [];
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) return void rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (finished.has(path)) return;
    for (const next of arrows.get(path) ?? []) walk(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of arrows.keys()) walk(path, []);
  return rings;
}

/** The path an import of a file means, from the root of the repository. */
export function resolve(from: string, to: string): string {
  return posix.join(posix.dirname(from), to).replace(/\.js$/, '.ts');
}

function describe({ from, to }: Import): string {
  return `${from} → ${to}`;
}

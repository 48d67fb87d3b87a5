import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ToolContext } from '@windrose/core';
import { FilesError, type FilesOptions, listFiles, readFile, searchFiles, writeFile } from '../src/index.js';

/** What a tool is called with in these tests. */
export const context: ToolContext = {
  signal: new AbortController().signal,
  callId: 'call00001',
  idempotencyKey: 'run:1:call00001',
};

/** What stands in every file outside the root; whoever has read it has left the root. */
export const canary = 'CANARY';

/** A root among folders that must not be read or written; gone at the end of `using`'s block. */
export interface Sandbox extends Disposable {
  readonly root: string;
  readonly outside: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  link(path: string, to: string): void;
  /** Every path and text round the root, to see that nothing there has changed. */
  surroundings(): string;
}

/** Makes a root with canaries round it. */
export function makeSandbox(): Sandbox {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'windrose files ')));
  const root = join(path, 'root');
  const outside = join(path, 'outside');
  const put = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  mkdirSync(root);
  for (const name of ['outside/file.txt', 'outside/in/file.txt', 'root-sibling/file.txt', 'file.txt'])
    put(join(path, name), canary);
  return {
    root,
    outside,
    write: (files) => Object.entries(files).forEach(([name, text]) => put(join(root, name), text)),
    link: (name, to) => symlinkSync(to, join(root, name)),
    surroundings: () => describe(path, root).join('\n'),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The four tools as plain functions. */
export function makeTools(options: FilesOptions) {
  const tools = {
    read: readFile(options),
    list: listFiles(options),
    search: searchFiles(options),
    write: writeFile(options),
  };
  return {
    read: async (path: string, range: { offset?: number; limit?: number } = {}) =>
      tools.read.execute({ path, ...range }, context),
    list: async (path = '.', depth = 1) => tools.list.execute({ path, depth }, context),
    search: async (text: string, path = '.') => tools.search.execute({ text, path }, context),
    write: async (path: string, text: string, overwrite = false) =>
      tools.write.execute({ path, text, overwrite }, context),
  };
}

/** The tools as they are where folders cannot be held open: on every system but Linux. */
export function makeUnheldTools(options: FilesOptions): ReturnType<typeof makeTools> {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform')!;
  if (process.platform === 'linux') Object.defineProperty(process, 'platform', { ...platform, value: 'other' });
  try {
    return makeTools(options);
  } finally {
    Object.defineProperty(process, 'platform', platform);
  }
}

/** The kind of refusal; throws what is no refusal of ours. */
export async function kindOf(asked: Promise<unknown>): Promise<FilesError['kind'] | 'done'> {
  try {
    await asked;
    return 'done';
  } catch (error) {
    if (error instanceof FilesError) return error.kind;
    throw error;
  }
}

function describe(folder: string, except: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ entry, full: join(folder, entry.name) }))
    .filter(({ full }) => full !== except)
    .flatMap(({ entry, full }) => [
      `${full}: ${entry.isFile() ? readFileSync(full, 'utf8') : 'no file'}`,
      ...(entry.isDirectory() ? describe(full, except) : []),
    ])
    .sort();
}

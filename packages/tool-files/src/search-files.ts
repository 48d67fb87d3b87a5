import { type Tool, tool } from '@windrose/core';
import { z } from 'zod';
import { findRealNames } from './beneath/find-real-names.js';
import { type Entry, walk } from './beneath/walk.js';
import { withFolder } from './beneath/with-folder.js';
import type { FilesOptions } from './files-options.js';
import { readPath } from './path/read-path.js';
import { readSettings, type Settings } from './settings.js';
import { decodePiece } from './text/decode-piece.js';
import { readPiece } from './text/read-piece.js';
import { wordFailure } from './word-failure.js';

/** The shape of what a model is given of a search. */
export const foundTextSchema = z.object({
  matches: z.array(
    z.object({
      path: z.string(),
      /** Counted from 1. */
      line: z.number(),
      /** The line, or the piece of it round the place. */
      text: z.string(),
    }),
  ),
  /** How many files were looked through. */
  searched: z.number(),
  /** Whether there may be more: files, parts of files or matches were left out for their number, size or depth. */
  truncated: z.boolean(),
});

/** What a model is given of a search. */
export type FoundText = z.infer<typeof foundTextSchema>;

const mostMatches = 100;
/** How many times the bound of one file is read in all. */
const mostReads = 64;
const longestLine = 240;

const input = z.object({
  text: z.string().min(1).max(200).describe('The text to look for, in any case'),
  path: z.string().default('.').describe('The folder to look in, for example docs; left out, the whole folder'),
});

/** A tool that finds text in the files beneath one folder. Throws `DefinitionError` where an option cannot be. */
export function searchFiles(options: FilesOptions): Tool<'search_files', z.infer<typeof input>, FoundText> {
  const settings = readSettings(options);
  return tool({
    name: 'search_files',
    description: 'Find text in files: which files and lines hold it.',
    effect: 'read',
    trust: 'untrusted',
    input,
    execute: ({ text, path }, { signal }) => wordFailure(signal, () => searchBeneath(text, path, settings, signal)),
  });
}

async function searchBeneath(text: string, path: string, settings: Settings, signal: AbortSignal): Promise<FoundText> {
  const names = await findRealNames(readPath(path), settings);
  const { entries, truncated, isCutOff } = await walk(names, settings.maxDepth, settings, signal);
  const found = { matches: [] as FoundText['matches'], searched: 0, truncated: truncated || isCutOff };
  let bytes = 0;
  for (const entry of entries.filter(({ stats }) => stats.isFile())) {
    signal.throwIfAborted();
    // A file that went away or may not be read has nothing to find.
    const read = await readStart(entry, settings).catch(() => undefined);
    found.searched += 1;
    found.truncated ||= !read?.isWhole;
    bytes += read?.bytes ?? 0;
    found.matches.push(...matchLines(read?.text ?? '', linesOf(text.toLowerCase()), entry.names.join('/')));
    if (found.matches.length > mostMatches || bytes > mostReads * settings.maxBytes) {
      return { ...found, matches: found.matches.slice(0, mostMatches), truncated: true };
    }
  }
  return found;
}

/** The text of a file up to the bound; empty for a binary file. */
function readStart({ names }: Entry, settings: Settings): Promise<{ text: string; bytes: number; isWhole: boolean }> {
  return withFolder(names.slice(0, -1), settings, async (folder) => {
    const file = await folder.openFile(names.at(-1) ?? '');
    try {
      const bytes = await readPiece(file, 0, settings.maxBytes);
      const isWhole = bytes.length < settings.maxBytes;
      const text = decodePiece(bytes, { isFirst: true, isLast: isWhole })?.text;
      return { text: text ?? '', bytes: bytes.length, isWhole: isWhole || text === undefined };
    } finally {
      await file.close();
    }
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

function* matchLines(text: string, wanted: readonly string[], path: string): Generator<FoundText['matches'][number]> {
  let matches = 0;
  const lines = linesOf(text);
  const lower = lines.map((line) => line.toLowerCase());
  for (const [at, line] of lines.entries()) {
    const place = findLines(lower, at, wanted);
    if (place === -1) continue;
    const start = line.length <= longestLine ? 0 : Math.max(0, place - longestLine / 2);
    yield { path, line: at + 1, text: line.slice(start, start + longestLine).toWellFormed() };
    if (++matches > mostMatches) return;
  }
}

/** Where in a line the wanted ones begin, and go on in those after it; -1 where they do not. */
function findLines(lines: readonly string[], at: number, wanted: readonly string[]): number {
  const [first = '', ...rest] = wanted;
  const line = lines[at] ?? '';
  const last = rest.pop();
  if (last === undefined) return line.indexOf(first);
  const goesOn =
    line.endsWith(first) &&
    rest.every((each, after) => lines[at + 1 + after] === each) &&
    lines[at + 1 + rest.length]?.startsWith(last);
  return goesOn ? line.length - first.length : -1;
}

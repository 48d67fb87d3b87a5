import { crc32 } from 'node:zlib';
import type { SQLOutputValue } from 'node:sqlite';
import { damaged } from './read-sqlite-error.js';

/** The check beside a text, over where it stands as well, so that no text is taken for another. */
export function checkOf(place: string, text: string | null): number {
  return crc32(text === null ? place : `${place}\n${text}`);
}

/** The text, if it is what was written at this place. Throws `JournalError` of the kind `corrupt` where not. */
export function readChecked(file: string, place: string, text: SQLOutputValue, check: SQLOutputValue): string | null {
  if ((typeof text === 'string' || text === null) && checkOf(place, text) === check) return text;
  throw damaged(file, `${place} is not what was written`);
}

/** Milliseconds since 1970. Throws `JournalError` of the kind `corrupt` where they are none. */
export function readMoment(file: string, value: SQLOutputValue | undefined): number {
  const ms = Number(value);
  if (typeof value !== 'number' || Number.isNaN(new Date(ms).getTime()))
    throw damaged(file, `${String(value)} is no time`);
  return ms;
}

/** What is in a text that was checked; JSON of our own. */
export function parseChecked(file: string, place: string, text: SQLOutputValue, check: SQLOutputValue): unknown {
  const read = readChecked(file, place, text, check);
  return read === null ? undefined : JSON.parse(read);
}

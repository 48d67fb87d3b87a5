import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from './row.js';

/** What came of a row that is not measured each time. */
export interface Kept {
  readonly date: string;
  readonly commit: string;
  readonly seed: number;
  readonly seconds: number;
  readonly measured: Measured;
}

const fileOf = (id: string): URL => new URL(`kept/${id}.json`, import.meta.url);

/** What came of a row when it was last measured; undefined where it never was. */
export function readKept(id: string): Kept | undefined {
  return existsSync(fileOf(id)) ? (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Kept) : undefined;
}

/** Keeps what came of a row for the reports to come. */
export function keep(id: string, kept: Kept): void {
  writeFileSync(fileOf(id), `${JSON.stringify(kept, null, 2)}\n`);
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ReportHead } from './print-report.js';
import type { Measured } from './row.js';

/** What came of the last whole run, so that a row which is measured by itself gets into its report. */
export interface WholeRun {
  readonly head: ReportHead;
  readonly rows: Readonly<Record<string, { readonly measured: Measured; readonly seconds: number }>>;
}

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
export const readKept = (id: string): Kept | undefined => read<Kept>(id);

/** Keeps what came of a row for the reports to come. */
export const keep = (id: string, kept: Kept): void => write(id, kept);

/** What came of the last whole run; undefined where there was none. */
export const readWholeRun = (): WholeRun | undefined => read<WholeRun>('whole-run');

/** Keeps what has come of a whole run so far. */
export const keepWholeRun = (run: WholeRun): void => write('whole-run', run);

function read<Content>(name: string): Content | undefined {
  return existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as Content) : undefined;
}

function write(name: string, content: unknown): void {
  writeFileSync(fileOf(name), `${JSON.stringify(content, null, 2)}\n`);
}

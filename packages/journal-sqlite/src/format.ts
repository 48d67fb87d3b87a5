/** Tells a journal from other SQLite files: "WRJL". */
export const applicationId = 0x57524a4c;

/** The version this package writes; files of earlier ones are brought up to it when they are opened. */
export const formatVersion = 1;

/**
 * Format 1. `runs` says where a run stands and who runs it; the other tables only grow. A text that is read back has its CRC-32 beside it, so that
 * a flipped byte is noticed.
 *
 * A step's number is that of its run times 2^20, and how many steps came before it: a step is one row in one place, so that writing it changes a
 * single page of the file.
 */
const format1 = `
CREATE TABLE runs (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  input TEXT NOT NULL,
  input_crc INTEGER NOT NULL,
  thread TEXT,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  status TEXT NOT NULL,
  fence INTEGER NOT NULL,
  holder TEXT,
  lease INTEGER NOT NULL,
  cancelled INTEGER,
  outcome TEXT,
  outcome_crc INTEGER
) STRICT;
CREATE INDEX runs_by_status ON runs (status, created);

CREATE TABLE steps (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  fence INTEGER NOT NULL,
  began INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  value TEXT,
  crc INTEGER NOT NULL
) STRICT;

CREATE TABLE requests (
  run TEXT NOT NULL,
  digest TEXT NOT NULL,
  asked INTEGER NOT NULL,
  request TEXT NOT NULL,
  crc INTEGER NOT NULL,
  PRIMARY KEY (run, digest)
) STRICT;

CREATE TABLE decisions (
  run TEXT NOT NULL,
  digest TEXT NOT NULL,
  decided INTEGER NOT NULL,
  decision TEXT NOT NULL,
  crc INTEGER NOT NULL,
  PRIMARY KEY (run, digest)
) STRICT;

CREATE TABLE turns (
  number INTEGER PRIMARY KEY,
  thread TEXT NOT NULL,
  run TEXT NOT NULL,
  kept INTEGER NOT NULL,
  messages TEXT NOT NULL,
  crc INTEGER NOT NULL,
  UNIQUE (thread, run)
) STRICT;

CREATE TABLE tickets (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  thread TEXT NOT NULL,
  holder TEXT NOT NULL,
  lease INTEGER NOT NULL
) STRICT;
CREATE INDEX tickets_by_thread ON tickets (thread, number);
`;

/** What brings a file from each version to the next, an empty file first. */
export const formatSteps: readonly string[] = [format1];

/** What the tools of this package are told: one folder, and bounds. */
export interface FilesOptions {
  /** The folder that holds all that may be seen. A relative one starts at the working directory of the process. */
  readonly root: string;
  /** Whether names that begin with a dot may be seen: where programs keep secrets, and what they run. Default false. */
  readonly hidden?: boolean;
  /** Names that may not be seen wherever they stand, in any case; `*` stands for any characters. Default `.git`, `.env` and `.env.*`. */
  readonly exclude?: readonly string[];
  /** The most of a file that is read at once, searched or written. Default 262,144; where no `limit` is said, 32,768 are read. */
  readonly maxBytes?: number;
  /** How many entries are listed, and files searched. Default 1,000. */
  readonly maxEntries?: number;
  /** How deep folders are listed, searched and made. Default 16. */
  readonly maxDepth?: number;
}

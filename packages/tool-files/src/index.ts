export { fileTools } from './file-tools.js';
export { FilesError, type FilesErrorKind } from './files-error.js';
export type { FilesOptions } from './files-options.js';
export { type FileList, fileListSchema, listFiles } from './list-files.js';
export { type FileText, fileTextSchema, readFile } from './read-file.js';
export { type FoundText, foundTextSchema, searchFiles } from './search-files.js';
export { type WrittenFile, writeFile, writtenFileSchema } from './write-file.js';

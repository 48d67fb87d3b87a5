/** Why a file was refused or could not be had. */
export type FilesErrorKind =
  | 'path'
  | 'hidden'
  | 'outside'
  | 'missing'
  | 'link'
  | 'kind'
  | 'exists'
  | 'size'
  | 'binary'
  | 'denied'
  | 'failed';

/** A file was refused or could not be had; the message is for the model and holds no path but the one it wrote. */
export class FilesError extends Error {
  readonly code = 'FILES';
  readonly kind: FilesErrorKind;

  constructor(kind: FilesErrorKind, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'FilesError';
    this.kind = kind;
  }
}

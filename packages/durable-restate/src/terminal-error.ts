import { TerminalError } from '@restatedev/restate-sdk';
import { WindroseError } from '@windrose/core';

/** Codes of errors that say something about the caller's input, or about the host; every other one is a 500. */
const statusByCode: Readonly<Record<string, number>> = { DEFINITION: 400, STATE: 400, HOST: 502, STREAM: 502 };

/** The same as an error that ends an invocation: Restate tries again after any other. `metadata.code` is the code of a Windrose error. */
export function toTerminalError(error: unknown): TerminalError {
  if (error instanceof TerminalError) return error;
  if (error instanceof WindroseError) {
    const { code, message } = error;
    return new TerminalError(message, { errorCode: statusByCode[code] ?? 500, metadata: { code } });
  }
  const words =
    error instanceof Error ? `${error.name}: ${error.message}` : `What was thrown is no error: ${typeof error}`;
  return new TerminalError(words, { errorCode: 500 });
}

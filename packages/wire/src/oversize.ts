import { StreamError } from '@windrose/core/host';
import type { WireBounds } from './wire-types.js';

/** The error for what is longer than a bound, which it names. */
export function oversize(what: string, bytes: number, bound: keyof WireBounds): StreamError {
  const advice = `Raise the bound "${bound}" if it is meant to be.`;
  return new StreamError('oversize', `${what} is longer than ${bytes} bytes. ${advice}`);
}

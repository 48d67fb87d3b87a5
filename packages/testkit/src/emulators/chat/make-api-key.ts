import { randomBytes } from 'node:crypto';

/** A random key that begins as the host's keys do. */
export function makeApiKey(prefix = ''): string {
  return `${prefix}${randomBytes(24).toString('hex')}`;
}

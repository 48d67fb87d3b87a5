import { StateError } from '../errors.js';
import { toHex } from '../text/to-hex.js';
import { readState } from './read-state.js';
import type { RunState } from './state.js';

/** Seals states on their way out, and takes back only what it sealed. */
export interface StateSeal {
  /** The state as text that shows each change. It is not hidden: whoever holds it can read it. Throws `StateError` for what is no state. */
  seal(state: RunState): Promise<string>;
  /** Throws `StateError` for a text that was not sealed with this secret, was changed since, or is of another version. */
  unseal(sealed: string): Promise<RunState>;
}

const prefix = 'windrose-state-1';
const leastSecretChars = 16;

/**
 * Seals run states with HMAC-SHA-256, for those that leave the program: a state decides what was said, read and allowed so far, so one that
 * comes back from a client, a queue or a shared store must be the one that was given.
 *
 * Throws `StateError` for a secret of fewer than 16 characters.
 */
export function sealStates(secret: string): StateSeal {
  if (typeof secret !== 'string') {
    throw new StateError(
      `States are sealed with a secret of at least ${leastSecretChars} characters, not with ${typeof secret}: is it set?`,
    );
  }
  if (secret.length < leastSecretChars) {
    throw new StateError(`A secret of ${secret.length} characters can be guessed: use at least ${leastSecretChars}.`);
  }
  const key = crypto.subtle.importKey('raw', encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
  key.catch(() => {});
  return {
    async seal(state) {
      const body = JSON.stringify(readState(state));
      const signature = await crypto.subtle.sign('HMAC', await key, encode(`${prefix}.${body}`));
      return `${prefix}.${toHex(signature)}.${body}`;
    },
    async unseal(sealed) {
      const parts = /^windrose-state-1\.([0-9a-f]{64})\.(.*)$/s.exec(sealed);
      if (parts === null)
        throw new StateError('This is no sealed state of version 1. Only what seal() gave is taken back.');
      const [, signature = '', body = ''] = parts;
      const isOurs = await crypto.subtle.verify('HMAC', await key, bytes(signature), encode(`${prefix}.${body}`));
      if (!isOurs) throw new StateError('This state was changed, or sealed with another secret.');
      // Signed, so it is what seal() wrote.
      return readState(JSON.parse(body));
    },
  };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

import { isIP } from 'node:net';
import type { Settings } from '../settings.js';
import { WebError } from '../web-error.js';
import { checkUrl } from './check-url.js';
import { judgeAddress } from './judge-address.js';
import { hostOf } from './match-host.js';

/** A URL that may be fetched, with the addresses that were checked: the only ones to connect to. */
export interface Destination {
  readonly url: URL;
  readonly addresses: readonly string[];
}

/** Checks a URL and every address of its host; one that may not be reached refuses them all. */
export async function findDestination(url: URL, settings: Settings, signal: AbortSignal): Promise<Destination> {
  checkUrl(url, settings);
  const host = hostOf(url);
  const addresses = isIP(host) === 0 ? await resolveHost(host, settings) : [host];
  // The deadline may have passed while the name was looked up, and nobody waits any more.
  signal.throwIfAborted();
  for (const address of addresses) {
    const why = judgeAddress(address, settings.opened);
    if (why === undefined) continue;
    const advice = `${host} is at ${address} (${why}). To allow it: allowAddresses: ['${address}'], or a range around it.`;
    throw new WebError('address', 'Only public pages can be fetched. Try another source.', advice);
  }
  return { url, addresses };
}

async function resolveHost(host: string, { resolve }: Settings): Promise<readonly string[]> {
  const refuse = (why: string, options?: { cause?: unknown }): WebError => {
    // A resolver that cannot be asked says nothing of the name.
    const message = isUnasked(options?.cause)
      ? `The host ${host} could not be looked up just now. Try again later.`
      : `There is no host ${host}. Check how it is written.`;
    return new WebError('unresolved', message, `${host}: ${why}`, options);
  };
  let addresses: readonly string[];
  try {
    addresses = await resolve(host);
  } catch (cause) {
    throw refuse('the name could not be resolved; see the cause.', { cause });
  }
  if (addresses.length === 0) throw refuse('the name has no addresses.');
  return addresses;
}

function isUnasked(cause: unknown): boolean {
  return (
    cause instanceof Error && 'code' in cause && /^(EAI_AGAIN|ETIMEOUT|ECONNREFUSED|ESERVFAIL)$/.test(`${cause.code}`)
  );
}

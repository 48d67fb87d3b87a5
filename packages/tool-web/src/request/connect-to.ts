import { isIP, type LookupFunction, Socket } from 'node:net';
import type { buildConnector } from 'undici';

/** A connector to the given addresses and no other: no name is looked up again, and TLS still asks for the name of the host. */
export function connectTo(
  addresses: readonly string[],
  build: typeof buildConnector,
): { readonly connect: buildConnector.connector; close(): void } {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  const lookup: LookupFunction = (_, { all }, answer) => {
    if (all) answer(null, found);
    else answer(null, found[0]?.address ?? '', found[0]?.family);
  };
  // The deadline of the page holds for the connection too.
  const dial = build({ lookup, allowH2: false, timeout: 0 });
  let dialled: unknown;
  return {
    connect: (options, callback) => {
      dialled = dial(options, callback);
    },
    // undici lets go of a socket that is being dialled only once it stands.
    close: () => {
      if (dialled instanceof Socket) dialled.destroy();
    },
  };
}

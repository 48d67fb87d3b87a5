import type { Host } from '@windrose/core';
import { localHost } from '@windrose/host-local';

/** A host to ask, and how to let go of it. */
export interface OpenHost {
  readonly host: Host;
  close(): Promise<void>;
}

/** Opens a host by the name the command line gave it; its key, where it needs one, is read from the environment. */
type HostOpener = (environment: NodeJS.ProcessEnv, modelPath?: string) => Promise<OpenHost>;

const openers: Readonly<Record<string, HostOpener>> = {
  local: async (_environment, modelPath) => {
    const host = await localHost(modelPath === undefined ? {} : { modelPath });
    return { host, close: () => host.dispose() };
  },
};

/** Opens a host by name. Throws an error that lists the names where there is none of this one. */
export function openHost(name: string, environment: NodeJS.ProcessEnv, modelPath?: string): Promise<OpenHost> {
  const opener = Object.hasOwn(openers, name) ? openers[name] : undefined;
  if (opener === undefined)
    throw new Error(`There is no host "${name}". The hosts are: ${Object.keys(openers).join(', ')}.`);
  return opener(environment, modelPath);
}

import { env } from 'cloudflare:workers';
import type { ModelPrompt, ReceivedRequest, WorkersAIEmulator, WorkersAIEmulatorOptions } from '@windrose/testkit';
import { inject } from 'vitest';

/** What it takes to reach an emulator. */
export type EmulatorAddress = Pick<WorkersAIEmulator, 'url' | 'accountId' | 'apiKey'>;

/** An emulator that runs outside of workerd. */
export interface RemoteEmulator extends EmulatorAddress {
  /** As they stood at the last {@link RemoteEmulator.look}. */
  readonly requests: ReceivedRequest[];
  readonly prompts: ModelPrompt[];
  /** Brings `requests` and `prompts` up to date. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Opens an emulator with a script that is JSON, and has `env.AI` ask it. */
export async function openEmulator(options: WorkersAIEmulatorOptions): Promise<RemoteEmulator> {
  const opened = await callDesk('emulators', { method: 'POST', body: JSON.stringify(options) });
  const { id, url, accountId, apiKey } = opened as EmulatorAddress & { id: number };
  const emulator = { url, accountId, apiKey, requests: [] as ReceivedRequest[], prompts: [] as ModelPrompt[] };
  await env.AI.askFrom({ url, accountId, apiKey });
  return {
    ...emulator,
    look: async () => {
      const seen = (await callDesk(`emulators/${id}`)) as Pick<typeof emulator, 'requests' | 'prompts'>;
      emulator.requests.splice(0, Infinity, ...seen.requests);
      emulator.prompts.splice(0, Infinity, ...seen.prompts);
    },
    close: async () => void (await callDesk(`emulators/${id}`, { method: 'DELETE' })),
  };
}

/** A host that takes a request and never finishes its answer. */
export interface EndlessHost extends EmulatorAddress {
  /** Resolves when a request has come. */
  arrived(): Promise<void>;
  /** Resolves when the connection of the request is closed. */
  left(): Promise<void>;
}

/** Opens a host that says nothing (`silent`), or the beginning of an answer (`stalled`), and has `env.AI` ask it. */
export async function openEndlessHost(kind: 'silent' | 'stalled'): Promise<EndlessHost> {
  const key = crypto.randomUUID();
  const address = { url: `${inject('emulatorDesk')}/${kind}/${key}`, accountId: 'account', apiKey: 'key' };
  await env.AI.askFrom(address);
  const wait = async (room: string): Promise<void> => void (await callDesk(`${room}/${key}`));
  return { ...address, arrived: () => wait('arrived'), left: () => wait('left') };
}

async function callDesk(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(`${inject('emulatorDesk')}/${path}`, init);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

import { env } from 'cloudflare:workers';
import type { Host } from '@windrose/core';
import { workersAI, workersAIBinding, type WorkersAIModelOptions } from '@windrose/host-workers-ai';
import type { EmulatorAddress } from '../../../test/workerd/open-emulator.js';
import { workerdAI } from '../../../test/workerd/workerd-ai.js';

type WayToAsk = (emulator: EmulatorAddress, options?: WorkersAIModelOptions) => Host;

/** The ways a Worker reaches Workers AI, in front of an emulator. */
export const waysToAsk = {
  'the AI binding of workerd': (emulator, options = {}) =>
    workersAIBinding({ ...options, binding: workerdAI(emulator) }),
  'a binding to another Worker': (_emulator, options = {}) => workersAIBinding({ ...options, binding: env.AI }),
  'REST, by the fetch of workerd': ({ url, accountId, apiKey }, options = {}) =>
    workersAI({ ...options, baseUrl: url, accountId, apiToken: apiKey }),
} as const satisfies Record<string, WayToAsk>;

/** The names of {@link waysToAsk}. */
export const wayNames = Object.keys(waysToAsk) as (keyof typeof waysToAsk)[];

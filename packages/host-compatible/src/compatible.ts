import { constrained } from '@windrose/core/constrained';
import { emulated } from '@windrose/core/emulated';
import type { Host } from '@windrose/core/host';
import { native } from '@windrose/core/native';
import {
  changeCapabilities,
  type ChatHostDescription,
  chatHost,
  type ChatSpelling,
  type HostOptions,
  wireOptions,
} from '@windrose/wire';
import { talkingCapabilities } from './compatible-capabilities.js';

/** A host that speaks chat completions, described. */
export interface CompatibleOptions extends HostOptions {
  /** The host's name in plans and errors. */
  readonly name: string;
  /** The address `/chat/completions` is put behind, as in `https://openrouter.ai/api/v1`. */
  readonly baseUrl: string;
  /** What stands behind the base instead. Default `/chat/completions`. */
  readonly path?: string;
  readonly model: string;
  readonly apiKey?: string;
  /** Where the host differs from the common spelling. */
  readonly spelling?: ChatSpelling;
  /** Keys that go into every body, as the host spells them. */
  readonly extraBody?: Readonly<Record<string, unknown>>;
  /** The host's own signals of what a refusal means. */
  readonly classify?: NonNullable<ChatHostDescription['classify']>;
}

/**
 * Any host that speaks chat completions, by description. Nothing is believed of it that `capabilities` does not say: unsaid, it is taken
 * for a host that only talks, and calls are asked for in words.
 */
export function compatible(options: CompatibleOptions): Host {
  const { name, model, baseUrl, path = '/chat/completions', apiKey, spelling, extraBody, classify } = options;
  return chatHost({
    ...wireOptions(options),
    name,
    model,
    url: `${baseUrl}${path}`,
    capabilities: changeCapabilities(talkingCapabilities, options.capabilities),
    strategies: [native, constrained, emulated],
    ...(apiKey !== undefined && { apiKey }),
    ...(spelling !== undefined && { spelling }),
    ...(extraBody !== undefined && { extraBody }),
    ...(classify !== undefined && { classify }),
  });
}

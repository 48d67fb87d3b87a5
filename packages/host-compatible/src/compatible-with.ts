import type { Host, Strategy } from '@windrose/core/host';
import {
  changeCapabilities,
  type ChatHostDescription,
  chatHost,
  type ChatSpelling,
  type HostOptions,
} from '@windrose/wire';
import { talkingCapabilities } from './talking-capabilities.js';

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
 * A host by description as `compatible` makes it, with only the ways of asking that are given: a program bundles no others. With none, a server without rules about
 * messages and ids is asked with its own tools and schema, and its answers are read as they come. An agent that needs a way that is not among
 * them is refused with a `CapabilityError` that names it.
 */
export function compatibleWith(strategies: readonly Strategy[], options: CompatibleOptions): Host {
  const { baseUrl, path = '/chat/completions', capabilities, ...described } = options;
  return chatHost({
    ...described,
    url: `${baseUrl}${path}`,
    capabilities: changeCapabilities(talkingCapabilities, capabilities),
    strategies,
  });
}

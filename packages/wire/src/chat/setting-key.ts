import type { Sampling } from '@windrose/core/host';
import type { ChatSpelling } from './chat-host-description.js';

/** The key a setting goes under: `maxTokens` is `max_tokens`, unless the host spells it in another way. */
export function settingKey(name: keyof Sampling, spelling: ChatSpelling | undefined): string {
  return spelling?.settings?.[name] ?? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

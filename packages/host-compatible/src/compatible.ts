import { constrained } from '@windrose/core/constrained';
import { emulated } from '@windrose/core/emulated';
import type { Host } from '@windrose/core/host';
import { native } from '@windrose/core/native';
import { type CompatibleOptions, compatibleWith } from './compatible-with.js';

/**
 * Any host that speaks chat completions, by description. Nothing is believed of it that `capabilities` does not say: unsaid, it is taken
 * for a host that only talks, and calls are asked for in words.
 */
export function compatible(options: CompatibleOptions): Host {
  return compatibleWith([native, constrained, emulated], options);
}

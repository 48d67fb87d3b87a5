import { asGiven, HostError } from '@windrose/core/host';
import { mistralFormatNames } from '@windrose/core/raw';

import type { LocalHostOptions } from './local-host.js';

const counts = ['contextTokens', 'batchTokens', 'threads', 'parallel'] as const;
/** All there are: the type asks for each. */
const names: { readonly [Name in keyof Required<LocalHostOptions>]: true } = {
  modelPath: true,
  name: true,
  format: true,
  contextTokens: true,
  batchTokens: true,
  threads: true,
  parallel: true,
  gpu: true,
  copyArguments: true,
};

/** Throws `HostError` for options that come from JavaScript, a file or the environment and cannot be, before anything is loaded. */
export function checkOptions(options: LocalHostOptions): void {
  const { modelPath, format, gpu, copyArguments } = options;
  // A model under another name would leave the toy to answer in its place.
  const stranger = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (stranger !== undefined) {
    throw new HostError('bad-request', `There is no option \`${stranger}\`, only ${Object.keys(names).join(', ')}.`);
  }
  for (const name of counts) {
    const value = options[name];
    if (value !== undefined && !(Number.isSafeInteger(value) && value > 0))
      refuse(name, 'a whole number above 0', value);
  }
  if (modelPath !== undefined && (typeof modelPath !== 'string' || modelPath === ''))
    refuse('modelPath', 'the path of a GGUF file, or left out', modelPath);
  if (format !== undefined && !mistralFormatNames().includes(format))
    refuse('format', `one of ${mistralFormatNames().join(', ')}`, format);
  if (gpu !== undefined && gpu !== 'auto' && typeof gpu !== 'boolean') refuse('gpu', 'true, false or "auto"', gpu);
  if (!isCopying(copyArguments)) refuse('copyArguments', 'a boolean, or { except: [names] }', copyArguments);
}

function isCopying(value: unknown): boolean {
  if (value === undefined || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || value === null) return false;
  return !('except' in value) || value.except === undefined || Array.isArray(value.except);
}

function refuse(name: string, wanted: string, value: unknown): never {
  throw new HostError('bad-request', `\`${name}\` must be ${wanted}, not ${asGiven(value)}.`);
}

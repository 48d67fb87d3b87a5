import type { Host } from '@windrose/core/host';
import { compatible } from './compatible.js';
import { tgiCapabilities } from './compatible-capabilities.js';
import { capabilitiesFor, optionalParts, type ServerOptions } from './server-options.js';

/** A Text Generation Inference server of Hugging Face: calls and answers are bound by a schema. */
export function tgi(options: ServerOptions = {}): Host {
  const { baseUrl = 'http://localhost:3000/v1', model = 'tgi' } = options;
  return compatible({
    ...options,
    ...optionalParts(options),
    name: 'tgi',
    baseUrl,
    model,
    capabilities: capabilitiesFor(tgiCapabilities, options),
    spelling: {
      output: ({ schema }) => ({ response_format: { type: 'json_object', value: schema } }),
      // A message is read as text or calls, text first: a string there hides the calls (TGI's router source).
      contentOfCalls: 'absent',
    },
  });
}

import type { Host } from '@windrose/core/host';
import { compatible } from './compatible.js';
import { vllmCapabilities } from './compatible-capabilities.js';
import { capabilitiesFor, optionalParts, type ServerOptions } from './server-options.js';

/**
 * A vLLM server. Models of format v3 are asked with native tools, which need `--enable-auto-tool-choice --tool-call-parser mistral`; where the
 * server refuses them, or the model is of format v1, calls are bound by a schema.
 */
export function vllm(options: ServerOptions & { readonly model: string }): Host {
  const { baseUrl = 'http://localhost:8000/v1', model } = options;
  return compatible({
    ...options,
    ...optionalParts(options),
    name: 'vllm',
    baseUrl,
    model,
    capabilities: capabilitiesFor(vllmCapabilities, options),
  });
}

import type { Host } from '@windrose/core/host';
import { wireOptions } from '@windrose/wire';
import { compatible } from './compatible.js';
import { llamaServerCapabilities } from './compatible-capabilities.js';
import { rawLlamaServer } from './raw-llama-server.js';
import { capabilitiesFor, formatOf, optionalParts, type ServerOptions } from './server-options.js';

/** Where a server of llama.cpp is asked, and how. */
export interface LlamaServerOptions extends ServerOptions {
  /**
   * Asks `/completions` with a prompt and a grammar of our own, past the server's template: calls and answers are then bound token by token,
   * whatever the server's parsers make of them.
   */
  readonly raw?: boolean;
}

/** A server of llama.cpp, started with `--jinja`. It serves one model, so the model's name is free. */
export function llamaServer(options: LlamaServerOptions = {}): Host {
  const { baseUrl = 'http://localhost:8080/v1', model = 'default', raw = false } = options;
  const name = 'llama-server';
  const spelling = { settings: { repetitionPenalty: 'repeat_penalty' } };
  const capabilities = capabilitiesFor(llamaServerCapabilities, options);
  if (!raw) return compatible({ ...options, ...optionalParts(options), name, baseUrl, model, capabilities, spelling });
  const parts = { ...wireOptions(options), ...optionalParts(options), name, model, capabilities, spelling };
  return rawLlamaServer({ ...parts, url: `${baseUrl}/completions` }, formatOf(options), options.capabilities);
}

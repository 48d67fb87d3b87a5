import { constrained } from '@windrose/core/constrained';
import { emulated } from '@windrose/core/emulated';
import type { Host } from '@windrose/core/host';
import { native } from '@windrose/core/native';
import { type ChatHostDescription, chatHost, exchange, wireOptions } from '@windrose/wire';
import { llamaServerCapabilities } from './compatible-capabilities.js';
import { rawLlamaServer } from './raw-llama-server.js';
import { capabilitiesFor, formatOf, optionalParts, type ServerOptions } from './server-options.js';

/** Where a server of llama.cpp is asked, and how. */
export interface LlamaServerOptions extends ServerOptions {
  /**
   * Asks `/completions` with a prompt and a grammar of our own, past the server's template: calls and answers are then bound token by token,
   * whatever the server's parsers make of them. Default false.
   */
  readonly raw?: boolean;
}

/** A server of llama.cpp, started with `--jinja`. It serves one model, so the model's name is free. */
export function llamaServer(options: LlamaServerOptions = {}): Host {
  const { baseUrl = 'http://localhost:8080/v1', model = 'default', raw = false } = options;
  const description = {
    ...wireOptions(options),
    ...optionalParts(options),
    name: 'llama-server',
    model,
    spelling: { settings: { repetitionPenalty: 'repeat_penalty' } },
    exchange: exchangeAlone,
  };
  if (raw) return rawLlamaServer({ ...description, url: `${baseUrl}/completions` }, formatOf(options), options);
  return chatHost({
    ...description,
    url: `${baseUrl}/chat/completions`,
    capabilities: capabilitiesFor(llamaServerCapabilities, options),
    strategies: [native, constrained, emulated],
  });
}

/**
 * The server closes the connection behind a stream, though it says before that it keeps it open (seen on a running server: 165 of 600
 * requests that followed at once were lost on it). So each request says that it is the last.
 */
const exchangeAlone: NonNullable<ChatHostDescription['exchange']> = (request) =>
  exchange({ ...request, headers: { ...request.headers, connection: 'close' } });

import { type CapabilityChanges, changeCapabilities, type HostOptions } from '@windrose/wire';
import type { Capabilities } from '@windrose/core/host';
import { firstFormatChanges } from './compatible-capabilities.js';

/** Where a server of one's own is asked, and what it serves. */
export interface ServerOptions extends HostOptions {
  readonly model?: string;
  /** Only where the server was started with one. */
  readonly apiKey?: string;
  /**
   * The prompt format of the model's template. Left out, read from the model's name: `v1` for Mixtral 8x7B and Mistral 7B v0.1 and v0.2,
   * else `v3`.
   */
  readonly format?: 'v1' | 'v3';
  /** Keys that go into every body, as the server spells them. */
  readonly extraBody?: Readonly<Record<string, unknown>>;
}

const firstFormatModels = /8x7b|mistral-7b-instruct-v0\.[12]\b|mixtral:latest|mixtral$/i;

/** A server's table for the format its model was trained on, with the caller's changes on top. */
export function capabilitiesFor(
  table: Capabilities,
  options: ServerOptions,
  changes: CapabilityChanges = {},
): Capabilities {
  const forFormat =
    formatOf(options) === 'v1' ? changeCapabilities(table, { ...firstFormatChanges, ...changes }) : table;
  return changeCapabilities(forFormat, options.capabilities);
}

/** The prompt format of the model that is served: as said, else as its name tells. */
export function formatOf({ format, model = '' }: ServerOptions): 'v1' | 'v3' {
  return format ?? (firstFormatModels.test(model) ? 'v1' : 'v3');
}

/** The parts of a description that an option may leave out. */
export function optionalParts({ apiKey, extraBody }: ServerOptions): Pick<ServerOptions, 'apiKey' | 'extraBody'> {
  return { ...(apiKey !== undefined && { apiKey }), ...(extraBody !== undefined && { extraBody }) };
}

import { constrained } from '@windrose/core/constrained';
import { emulated } from '@windrose/core/emulated';
import type { Host, OutputSpec } from '@windrose/core/host';
import { native } from '@windrose/core/native';
import {
  changeCapabilities,
  chatHost,
  type HostOptions,
  type Refusal,
  type RefusalKind,
  wireOptions,
} from '@windrose/wire';
import {
  nimCapabilities,
  nimMixtral8x7bCapabilities,
  nvidiaCapabilities,
  nvidiaMixtral8x7bCapabilities,
} from './nvidia-capabilities.js';

/** Where a schema goes: NIM's own fields, or the one of chat completions that newer builds take. */
export type SchemaField = 'response_format' | 'guided_json' | 'nvext';

/** Where NVIDIA's API catalogue is asked. */
export interface NvidiaOptions extends HostOptions {
  readonly apiKey: string;
  /** Default `mistralai/mixtral-8x22b-instruct-v0.1`; also `mistralai/mixtral-8x7b-instruct-v0.1`, or any id of the catalogue. */
  readonly model?: string;
  /** Where a schema goes once a probe has shown that the host binds to one. Default `response_format`. */
  readonly schemaField?: SchemaField;
}

/** Where a NIM container is asked. */
export interface NimOptions extends HostOptions {
  /** As in `http://localhost:8000/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Containers take none unless they stand behind a gateway. */
  readonly apiKey?: string;
  /** Default `nvext`, which older containers know; from 2.0 on take `response_format`. */
  readonly schemaField?: SchemaField;
}

/** Models of format v1, whose template takes no tools. */
const firstFormatModels = /8x7b|mistral-7b-instruct-v0\.[12]/i;

const pollBase = 'https://api.nvcf.nvidia.com/v2/nvcf/pexec/status';

/** The models that NVIDIA hosts: calls are asked for in words unless a probe has shown more. */
export function nvidia(options: NvidiaOptions): Host {
  const { apiKey, model = 'mistralai/mixtral-8x22b-instruct-v0.1', schemaField = 'response_format' } = options;
  const baseUrl = options.baseUrl ?? 'https://integrate.api.nvidia.com/v1';
  const table = firstFormatModels.test(model) ? nvidiaMixtral8x7bCapabilities : nvidiaCapabilities;
  return chatHost({
    ...wireOptions(options),
    name: 'nvidia',
    model,
    url: `${baseUrl}/chat/completions`,
    apiKey,
    capabilities: changeCapabilities(table, options.capabilities),
    strategies: [native, constrained, emulated],
    spelling: { output: (output) => schemaIn(schemaField, output) },
    classify,
    // An answer that takes long is accepted with 202 and fetched later (langchain-nvidia).
    pollUrl: (headers) => {
      const id = headers['nvcf-reqid'];
      if (id === undefined) return undefined;
      const base = options.baseUrl === undefined ? pollBase : `${new URL(baseUrl).origin}/v2/nvcf/pexec/status`;
      return `${base}/${encodeURIComponent(id)}`;
    },
  });
}

/** A NIM container of one's own, with native tools and a bound schema. */
export function nim(options: NimOptions): Host {
  const { apiKey, baseUrl, model, schemaField = 'nvext' } = options;
  return chatHost({
    ...wireOptions(options),
    name: 'nim',
    model,
    url: `${baseUrl}/chat/completions`,
    ...(apiKey !== undefined && { apiKey }),
    capabilities: changeCapabilities(
      firstFormatModels.test(model) ? nimMixtral8x7bCapabilities : nimCapabilities,
      options.capabilities,
    ),
    strategies: [native, constrained, emulated],
    spelling: { output: (output) => schemaIn(schemaField, output) },
    classify,
  });
}

function schemaIn(field: SchemaField, { name, schema }: OutputSpec): Readonly<Record<string, unknown>> {
  if (field === 'guided_json') return { guided_json: schema };
  if (field === 'nvext') return { nvext: { guided_json: schema } };
  return { response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } } };
}

/** Used-up credits come as a refusal of the key, not as 429. */
function classify({ status, message }: Refusal): RefusalKind | undefined {
  if ((status === 401 || status === 402 || status === 403) && /credit|quota/i.test(message)) {
    return { kind: 'quota', advice: "The account's credits are used up." };
  }
  return undefined;
}

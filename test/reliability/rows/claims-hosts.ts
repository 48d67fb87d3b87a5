import type { Host } from '@windrose/core/host';
import { compatible, llamaServer, ollama, tgi, vllm } from '@windrose/host-compatible';
import { mistral } from '@windrose/host-mistral';
import { nim, nvidia } from '@windrose/host-nvidia';
import { tSystems } from '@windrose/host-t-systems';
import { workersAI, workersAICapabilities } from '@windrose/host-workers-ai';
import { isRecord } from '../../../packages/wire/src/chat/is-record.js';
import type { ClaimedWire } from './claims-asked.js';

/** A host that something is claimed of. */
export interface ClaimedHost {
  readonly name: string;
  /** By what its recordings are known. */
  readonly server: string;
  /** Where a table is of one model: what recordings of it name. */
  readonly model?: string;
  readonly host: Host;
  readonly wire: ClaimedWire;
  /** Its table is what any host is believed to do until more is said: what it does not claim is unsaid, not denied. */
  readonly isUsual?: boolean;
}

const chatWire: ClaimedWire = { outputOf: schemaOfFormat, asksForUsage: true };

const mistralWire: ClaimedWire = {
  settings: { seed: 'random_seed' },
  requiredToolChoice: 'any',
  outputOf: schemaOfFormat,
  asksForUsage: false,
};

const ollamaWire: ClaimedWire = {
  settings: { maxTokens: 'num_predict', repetitionPenalty: 'repeat_penalty' },
  settingsUnder: 'options',
  outputOf: ({ format }) => format,
  asksForUsage: false,
};

const tgiWire: ClaimedWire = {
  outputOf: ({ response_format: format }) => (isRecord(format) ? format['value'] : undefined),
  asksForUsage: true,
};

const nimWire: ClaimedWire = {
  outputOf: ({ nvext }) => (isRecord(nvext) ? nvext['guided_json'] : undefined),
  asksForUsage: true,
};

const workersWire: ClaimedWire = {
  outputOf: ({ guided_json: guided, response_format: format }) =>
    guided ?? (isRecord(format) ? format['json_schema'] : undefined),
  asksForUsage: false,
};

const large = 'mistralai/mixtral-8x22b-instruct-v0.1';
const small = 'mistralai/mixtral-8x7b-instruct-v0.1';

const same = (name: string, host: Host, wire: ClaimedWire): ClaimedHost => ({ name, server: name, host, wire });
const ofModel = (server: string, model: string, host: Host, wire: ClaimedWire): ClaimedHost => {
  const name = `${server} ${model.split('/').at(-1) ?? model}`;
  return { name, server, model, host, wire };
};

/** Every host over a wire that has a table of its own, and last the table of those that have none; asked at an address of one's own. */
export function listClaimedHosts(at: { readonly baseUrl?: string } = {}): readonly ClaimedHost[] {
  const { baseUrl = 'http://localhost:8000/v1' } = at;
  const keyed = { ...at, apiKey: 'none' };
  const account = { ...at, accountId: 'none', apiToken: 'none' };
  return [
    same('mistral', mistral(keyed), mistralWire),
    same('ollama', ollama(at), ollamaWire),
    same('ollama v1', ollama({ ...at, api: 'v1' }), chatWire),
    same('vllm', vllm({ ...at, model: large }), chatWire),
    same('llama-server', llamaServer(at), { ...chatWire, settings: { repetitionPenalty: 'repeat_penalty' } }),
    same('tgi', tgi(at), tgiWire),
    ofModel('nvidia', large, nvidia(keyed), chatWire),
    ofModel('nvidia', small, nvidia({ ...keyed, model: small }), chatWire),
    ofModel('nim', large, nim({ baseUrl, model: large }), nimWire),
    ofModel('nim', small, nim({ baseUrl, model: small }), nimWire),
    same('t-systems', tSystems(keyed), chatWire),
    ...Object.keys(workersAICapabilities).map((model) =>
      ofModel('workers-ai', model, workersAI({ ...account, model }), workersWire),
    ),
    { ...same('compatible', compatible({ name: 'any', model: 'any', baseUrl }), chatWire), isUsual: true },
  ];
}

/** Chat completions: `response_format`. */
function schemaOfFormat({ response_format: format }: Readonly<Record<string, unknown>>): unknown {
  if (!isRecord(format)) return undefined;
  if (format['type'] === 'json_object') return 'json';
  return isRecord(format['json_schema']) ? format['json_schema']['schema'] : undefined;
}

import { compatible, talkingCapabilities } from '@windrose/host-compatible';
import type { Capabilities } from '@windrose/core/host';
import { findClaims, type Finding } from './claims-findings.js';
import { type ClaimedHost, listClaimedHosts } from './claims-hosts.js';
import type { Recording } from './claims-recording.js';

const [ofMistral] = listClaimedHosts();
const wire = ofMistral!.wire;

/** La Plateforme's address with a table of one's own. */
export function claiming(changes: Partial<Capabilities>, isUsual = false): ClaimedHost {
  const capabilities = { ...talkingCapabilities, sampling: {}, ...changes };
  const host = compatible({ name: 'made up', model: 'any', baseUrl: 'http://localhost', capabilities });
  return { name: 'made up', server: 'mistral', host: { ...host, capabilities }, wire, isUsual };
}

/** A call as an answer holds it. */
export const call = (name: string, written: unknown = '{"city":"Paris"}') => ({ name, arguments: written });
/** A schema that asks for a city. */
export const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
/** One tool, as it is sent. */
export const tools = [{ type: 'function', function: { name: 'get_weather', parameters } }];
/** A greeting. */
export const user = { role: 'user', content: 'Hello' };

/** A recording of La Plateforme: what was asked beyond a greeting, and what came of it. */
export function recording(request: Record<string, unknown>, expected: Recording['expected'], id = 'a'): Recording {
  return {
    id,
    host: 'mistral',
    provenance: 'recorded',
    url: 'https://api.mistral.ai/v1/chat/completions',
    request: { model: 'mistral-small-latest', messages: [user], ...request },
    response: { status: 200, contentType: 'application/json', json: {} },
    expected: { content: '', finishReason: 'stop', ...expected },
  };
}

/** The same, refused. */
export const refused = (request: Record<string, unknown>, message: string): Recording => ({
  ...recording(request, { finishReason: null }),
  response: { status: 400, json: { message } },
});
/** The same of a model of another family. */
export const ofOther = (each: Recording): Recording => ({ ...each, request: { ...each.request, model: 'llama-3' } });

/** What recordings come to for one claim of a table. */
export function find(changes: Partial<Capabilities>, id: string, ...recordings: Recording[]): Finding | undefined {
  return findClaims(claiming(changes), recordings).findings.find((finding) => finding.id === id);
}
/** What recordings say of one claim of a table. */
export const stateOf = (...given: Parameters<typeof find>): Finding['state'] | undefined => find(...given)?.state;

/** A table with tools. */
export const withTools = {
  tools: 'loose',
  toolChoice: ['auto', 'none', 'required', 'named'],
  parallelCalls: true,
} as const;
/** A request that demands a call of any tool. */
export const asksAny = { tools, tool_choice: 'any' };
/** A request that demands a call by name. */
export const demanded = { tools, tool_choice: { type: 'function', function: { name: 'get_weather' } } };

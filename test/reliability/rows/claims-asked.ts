import { type Sampling, samplingNames } from '@windrose/core/host';
import { isRecord } from '../../../packages/wire/src/chat/is-record.js';
import { settingKey } from '../../../packages/wire/src/chat/setting-key.js';
import type { ChatSpelling } from '../../../packages/wire/src/chat/chat-host-description.js';
import type { JsonSchema } from '../../../packages/core/src/schema/json-schema-type.js';

/** Where our adapter puts what it asks a host for. */
export interface ClaimedWire {
  readonly settings?: NonNullable<ChatSpelling['settings']>;
  /** The key that settings stand under. */
  readonly settingsUnder?: string;
  readonly requiredToolChoice?: 'any';
  /** The schema that a body asks for; `json` where it asks for JSON of any shape. */
  readonly outputOf: (body: Body) => unknown;
  /** Whether usage in a stream is asked for, or comes unasked. */
  readonly asksForUsage: boolean;
}

/** A message of a conversation that was sent. */
export interface AskedMessage {
  readonly role: string;
  readonly hasText: boolean;
  readonly hasImage: boolean;
  readonly calls: readonly { readonly id: string | undefined }[];
  /** The id of the call that a result belongs to. */
  readonly resultOf?: string;
}

/** What a request asks for. */
export interface Asked {
  readonly messages: readonly AskedMessage[];
  readonly tools: readonly { readonly name: string; readonly parameters: JsonSchema }[];
  /** Unsaid where there are no tools, or where it is said in words that our adapter does not use. */
  readonly choice?: 'auto' | 'none' | 'required' | { readonly name: string };
  readonly parallel?: boolean;
  readonly output?: JsonSchema | 'json';
  readonly isStreamed: boolean;
  readonly asksForUsage: boolean;
  readonly settings: { readonly [Name in keyof Sampling]?: unknown };
}

type Body = Readonly<Record<string, unknown>>;

/** Reads a request's body as the wire of its host spells things. */
export function readAsked(body: Body, wire: ClaimedWire): Asked {
  const tools = listOf(body['tools']).map(readTool);
  const choice = tools.length === 0 ? undefined : readChoice(body['tool_choice'], wire);
  const output = wire.outputOf(body);
  const parallel = body['parallel_tool_calls'];
  const options = body['stream_options'];
  return {
    messages: listOf(body['messages']).map(readMessage),
    tools,
    ...(choice !== undefined && { choice }),
    ...(typeof parallel === 'boolean' && { parallel }),
    ...((output === 'json' || isRecord(output)) && { output }),
    isStreamed: body['stream'] === true,
    asksForUsage: isRecord(options) && options['include_usage'] === true,
    settings: readSettings(body, wire),
  };
}

function readMessage(message: Body): AskedMessage {
  const { role, content, tool_calls: calls, tool_call_id: resultOf } = message;
  const parts = listOf(content);
  return {
    role: String(role),
    hasText: typeof content === 'string' ? content !== '' : parts.some(({ type }) => type === 'text'),
    hasImage: parts.some(({ type }) => type === 'image_url') || listOf(message['images']).length > 0,
    calls: listOf(calls).map(({ id }) => ({ id: typeof id === 'string' ? id : undefined })),
    ...(typeof resultOf === 'string' && { resultOf }),
  };
}

function readTool(tool: Body): Asked['tools'][number] {
  const { name, parameters } = isRecord(tool['function']) ? tool['function'] : tool;
  return { name: String(name), parameters: isRecord(parameters) ? parameters : {} };
}

/** Left out, it is left to the model. */
function readChoice(choice: unknown, wire: ClaimedWire): Asked['choice'] {
  if (choice === undefined || choice === null || choice === 'auto') return 'auto';
  if (choice === 'none') return 'none';
  if (choice === (wire.requiredToolChoice ?? 'required')) return 'required';
  if (!isRecord(choice) || !isRecord(choice['function'])) return undefined;
  return { name: String(choice['function']['name']) };
}

function readSettings(body: Body, wire: ClaimedWire): Asked['settings'] {
  const place = wire.settingsUnder === undefined ? body : body[wire.settingsUnder];
  if (!isRecord(place)) return {};
  const spelling: ChatSpelling = wire.settings === undefined ? {} : { settings: wire.settings };
  const found = samplingNames.map((name) => [name, place[settingKey(name, spelling)]] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== null));
}

function listOf(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

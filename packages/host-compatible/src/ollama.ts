import {
  type ChatRequest,
  callsOf,
  type Host,
  HostError,
  type Message,
  parseJson,
  type UserMessage,
} from '@windrose/core/host';
import { listWriter } from '@windrose/wire';
import { compatible } from './compatible.js';
import { ollamaCapabilities, ollamaV1Capabilities } from './compatible-capabilities.js';
import { capabilitiesFor, optionalParts, type ServerOptions } from './server-options.js';

/** Where an Ollama server is asked. */
export interface OllamaOptions extends ServerOptions {
  /** The server itself, without `/api` or `/v1`. Default `http://localhost:11434`. */
  readonly baseUrl?: string;
  /** Default `mixtral:8x22b`. */
  readonly model?: string;
  /** Which of its two APIs: `native` (default) can be told the window. */
  readonly api?: 'native' | 'v1';
  /**
   * The window, sent as `num_ctx`. The server's own default is 4,096 tokens on small machines, and what does not fit is cut without a word, the
   * tools first (Ollama's documentation). Only with the native API.
   */
  readonly contextTokens?: number;
  /** How long the model stays loaded, as in `5m`. */
  readonly keepAlive?: string | number;
}

/** An Ollama server. Mixtral 8x22B has native tools; 8x7B has none (issue ollama/ollama#9058), but is bound by a schema. */
export function ollama(options: OllamaOptions = {}): Host {
  const { baseUrl = 'http://localhost:11434', model = 'mixtral:8x22b', contextTokens } = options;
  const base = options.api === 'v1' ? ollamaV1Capabilities : ollamaCapabilities;
  const table = capabilitiesFor(base, { ...options, model });
  const common = { ...options, ...optionalParts(options), name: 'ollama', model };
  if (options.api === 'v1') {
    // Null beside calls, and only there (Ollama's source).
    const spelling = { contentOfCalls: 'null', omitAutoToolChoice: true } as const;
    return compatible({ ...common, baseUrl: `${baseUrl}/v1`, spelling, capabilities: table });
  }
  return compatible({
    ...common,
    baseUrl: `${baseUrl}/api`,
    path: '/chat',
    capabilities: contextTokens === undefined ? table : { ...table, limits: { ...table.limits, contextTokens } },
    spelling: {
      settings: { maxTokens: 'num_predict', repetitionPenalty: 'repeat_penalty' },
      arguments: 'object',
      omitAutoToolChoice: true,
      streamUsage: false,
      output: ({ schema }) => ({ format: schema }),
      json: () => ({ format: 'json' }),
      body: (body, request) => writeNativeBody(body, request, options),
    },
  });
}

const settingKeys = [
  'temperature',
  'top_p',
  'top_k',
  'min_p',
  'num_predict',
  'seed',
  'stop',
  'frequency_penalty',
  'presence_penalty',
  'repeat_penalty',
];

/** Settings stand under `options`, those of `extraBody` over ours, and a result names its tool (Ollama's API page). */
function writeNativeBody(
  { options: own, ...body }: Record<string, unknown>,
  { messages }: ChatRequest,
  { contextTokens, keepAlive }: OllamaOptions,
): Record<string, unknown> {
  const isSetting = ([key]: [string, unknown]): boolean => settingKeys.includes(key);
  const settings = Object.fromEntries(Object.entries(body).filter(isSetting));
  return {
    ...Object.fromEntries(Object.entries(body).filter((entry) => !isSetting(entry))),
    messages: writeMessages(messages),
    options: { ...settings, ...(contextTokens !== undefined && { num_ctx: contextTokens }), ...(own as object) },
    ...(keepAlive !== undefined && { keep_alive: keepAlive }),
  };
}

const writeMessages = listWriter(writeMessage);

function writeMessage(message: Message): unknown {
  if (message.role === 'system') return { role: 'system', content: message.text };
  if (message.role === 'tool') {
    return { role: 'tool', tool_name: message.name, tool_call_id: message.callId, content: message.content };
  }
  const texts = message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : []));
  // What a user says in several texts is told apart, as on the other hosts.
  const content = texts.join(message.role === 'user' ? '\n\n' : '');
  if (message.role === 'user') {
    const images = message.parts.flatMap(writeImage);
    return { role: 'user', content, ...(images.length > 0 && { images }) };
  }
  const calls = callsOf(message).map(({ id, name, arguments: written }, index) => {
    const parsed = parseJson(written);
    return { id, function: { index, name, arguments: parsed.ok ? parsed.value : {} } };
  });
  return { role: 'assistant', content, ...(calls.length > 0 && { tool_calls: calls }) };
}

/** Its own API takes an image as base64 alone, and fetches none (Ollama's API page). */
function writeImage(part: UserMessage['parts'][number]): string[] {
  if (part.type === 'text') return [];
  const head = /^data:[^,]*;base64,/i.exec(part.url);
  if (head !== null) return [part.url.slice(head[0].length)];
  const advice = 'Load it, and give its bytes as "data:image/png;base64,…".';
  throw new HostError('bad-request', `ollama: an image's address is not fetched by the server. ${advice}`);
}

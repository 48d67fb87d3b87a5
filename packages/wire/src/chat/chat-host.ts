import {
  type BatchedAnswer,
  type GenerateOptions,
  type Host,
  HostError,
  type HostRequest,
  parseJson,
} from '@windrose/core/host';
import { exchange as exchangeOverHttp } from '../exchange.js';
import { once } from '../once.js';
import { readBody } from '../read-body.js';
import { redact } from '../redact.js';
import type { AnswerBody, WireAnswer, WireRequest } from '../wire-types.js';
import type { ChatHostDescription } from './chat-host-description.js';
import { findRefusal } from './find-refusal.js';
import { pollAnswer } from './poll-answer.js';
import type { AnswerRules } from './framing.js';
import { askAndRead } from './read-chat-answer.js';
import { nameOf, refusalError, secretsOf } from './refusal-error.js';
import { writeChatBody, writeRawBody } from './write-chat-body.js';

/** A host whose answers come in batches. */
export interface ChatHost extends Host {
  generate(request: HostRequest, options: GenerateOptions): BatchedAnswer;
}

/** A host that speaks chat completions, from its description: `generate` sends one request and yields what comes back. */
export function chatHost(description: ChatHostDescription): ChatHost {
  const { name, model, capabilities, strategies } = description;
  return {
    name,
    model,
    capabilities,
    ...(strategies !== undefined && { strategies }),
    generate: (request, options) => generate(description, request, options),
  };
}

/** What a host tells at another of its addresses, as JSON; refusals become errors as those of answers do. */
export async function askHostFor(description: ChatHostDescription, url: string, signal: AbortSignal): Promise<unknown> {
  const { status, headers, body } = await send(description, { url, signal }, false);
  const text = status < 400 ? await readBody(body, description.bounds) : await readRefusal(body);
  signal.throwIfAborted();
  const parsed = parseJson(text, Infinity);
  if (status < 400 && parsed.ok && findRefusal(parsed.value) === undefined) return parsed.value;
  throw refusalError(description, { status, headers, text, keys: [] });
}

function generate(description: ChatHostDescription, request: HostRequest, options: GenerateOptions): BatchedAnswer {
  return askAndRead(async () => {
    const { url, body } = writeRequest(description, request, options);
    const answer = await send(description, { url, json: body, signal: options.signal }, body['stream'] === true);
    const { status, headers } = answer;
    const refuse = (text: string): HostError =>
      refusalError(description, { status, headers, text, keys: Object.keys(body) });
    if (status >= 400) {
      const text = await readRefusal(answer.body);
      options.signal.throwIfAborted();
      throw refuse(text);
    }
    return { answer, rules: rulesOf(description, request, refuse) };
  });
}

function rulesOf(
  description: ChatHostDescription,
  { sampling }: HostRequest,
  refuse: (text: string) => HostError,
): AnswerRules {
  return {
    host: nameOf(description),
    bounds: description.bounds ?? {},
    maxTokens: sampling.maxTokens,
    refuse,
    redact: (text) => redact(text, secretsOf(description)),
  };
}

function writeRequest(
  description: ChatHostDescription,
  request: HostRequest,
  options: GenerateOptions,
): { readonly url: string; readonly body: Record<string, unknown> } {
  if (request.kind === 'chat') return { url: description.url, body: writeChatBody(description, request, options) };
  const { raw } = description;
  if (raw === undefined || (request.grammar !== undefined && raw.body === undefined)) {
    const what = raw === undefined ? 'prompts that are rendered here' : 'grammars';
    const words = `${nameOf(description)}: the host takes no ${what}. Choose another strategy.`;
    throw new HostError('bad-request', words);
  }
  return { url: raw.url, body: writeRawBody(description, request, options.omit) };
}

function send(description: ChatHostDescription, request: WireRequest, isStreamed: boolean): Promise<WireAnswer> {
  const { deadlines, bounds, pollUrl, exchange = exchangeOverHttp } = description;
  const headers = headersOf(description)[isStreamed ? 'streamed' : 'whole'];
  const whole: WireRequest = {
    ...request,
    headers,
    ...(isStreamed ? deadlines !== undefined && { deadlines } : { deadlines: { ...ofWhole, ...deadlines } }),
    ...(bounds !== undefined && { bounds }),
  };
  const answering = exchange(whole);
  return pollUrl === undefined
    ? answering
    : answering.then((answer) => pollAnswer(answer, whole, { pollUrl, exchange }));
}

/** The first byte of a whole answer comes with its last. */
const ofWhole = { firstByteMs: Infinity };

/** The headers of all requests to a host, of those for a stream and of the others. */
const headersOf = once((description: ChatHostDescription) => {
  const { apiKey, headers = {} } = description;
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const write = (accept: string): Readonly<Record<string, string>> =>
    Object.freeze({
      accept,
      ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      ...Object.fromEntries(own),
    });
  return { streamed: write('text/event-stream, application/json'), whole: write('application/json') };
});

const longestRefusal = 256 * 1024;

/** As much of a refusal as came: its status counts, however its body ends. */
async function readRefusal(body: AnswerBody): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const piece of body) {
      text += decoder.decode(piece, { stream: true });
      if (text.length > longestRefusal) break;
    }
  } catch {
    // What came says enough.
  }
  return text;
}

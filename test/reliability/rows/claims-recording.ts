import { isRecord } from '../../../packages/wire/src/chat/is-record.js';
import { type Asked, type ClaimedWire, readAsked } from './claims-asked.js';

/** What was asked of a host and what it answered, as the corpora keep it. */
export interface Recording {
  readonly id: string;
  readonly host: string;
  readonly provenance: 'recorded' | 'written';
  readonly url?: string | null;
  /** The body; some sources kept only answers. */
  readonly request?: Readonly<Record<string, unknown>> | null;
  readonly response: {
    readonly status: number;
    readonly contentType?: string | null;
    readonly json?: unknown;
    readonly text?: string;
  };
  /** What the answer adds up to, by another hand than ours. */
  readonly expected: {
    readonly error?: boolean;
    readonly content?: string | null;
    readonly toolCalls?: readonly { readonly name: string; readonly arguments?: unknown }[];
    readonly finishReason?: string | null;
    readonly usage?: { readonly completion_tokens?: number } | null;
  };
}

/** An answer that came to its end. */
export interface Answered {
  readonly text: string;
  readonly calls: readonly { readonly name: string; readonly arguments: unknown }[];
  readonly finish: string;
  readonly isStreamed: boolean;
  readonly hasUsage: boolean;
  readonly outputTokens?: number;
}

/** What a recording tells. */
export interface Told {
  readonly id: string;
  readonly model: string;
  /** Whether the model is one of Mistral's: of what rests on a model, no other tells anything. */
  readonly isOfFamily: boolean;
  readonly asked?: Asked;
  readonly answered?: Answered;
  /** What was said where the request itself was not taken. */
  readonly refusal?: string;
}

const family = /mi[sx]tral|ministral|magistral|pixtral|codestral|devstral/i;
/** A refusal with another status is about the key, the rate or the day; templates that raise are seen as 500 (llama.cpp issues). */
const statusesOfRefusals: readonly number[] = [400, 404, 405, 422, 500, 501];

/** Reads a recording as the wire of its host spells things. */
export function readTold({ id, request, response, expected }: Recording, wire: ClaimedWire): Told {
  const { status, json, text = '' } = response;
  const whole = text === '' ? JSON.stringify(json ?? null) : text;
  const model = /"model": ?"([^"]+)"/.exec(whole)?.[1] ?? String(request?.['model'] ?? 'unknown');
  const answered = status === 200 ? readAnswered({ response, expected }, whole) : undefined;
  return {
    id,
    model,
    isOfFamily: family.test(model) || family.test(String(request?.['model'])),
    ...(isRecord(request) && { asked: readAsked(request, wire) }),
    ...(answered !== undefined && { answered }),
    ...(statusesOfRefusals.includes(status) && { refusal: whole }),
  };
}

function readAnswered(
  { response, expected }: Pick<Recording, 'response' | 'expected'>,
  whole: string,
): Answered | undefined {
  const { error, content, toolCalls, finishReason, usage } = expected;
  if (error === true || typeof finishReason !== 'string') return undefined;
  return {
    text: content ?? '',
    calls: (toolCalls ?? []).map(({ name, arguments: written }) => ({ name, arguments: written })),
    finish: finishReason,
    isStreamed: /event-stream|ndjson/.test(response.contentType ?? ''),
    hasUsage: isRecord(usage) || whole.includes('"eval_count"'),
    ...(usage?.completion_tokens !== undefined && { outputTokens: usage.completion_tokens }),
  };
}

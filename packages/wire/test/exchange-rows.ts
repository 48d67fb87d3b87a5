import { existsSync, readFileSync } from 'node:fs';
import { CallFragments } from '../../core/src/strategy/call-fragments.js';
import type { HostDelta, Usage } from '@windrose/core/host';

/** A recorded answer of a host, with what it adds up to. */
export interface ExchangeRow {
  readonly id: string;
  readonly host: string;
  readonly url?: string | null;
  readonly request?: Readonly<Record<string, unknown>> | null;
  readonly response: {
    readonly status: number;
    readonly contentType: string | null;
    readonly json?: unknown;
    readonly text?: string;
  };
  readonly expected: {
    readonly error?: boolean;
    readonly content?: string | null;
    readonly toolCalls?: readonly { readonly id: string | null; readonly name: string; readonly arguments: unknown }[];
    readonly finishReason?: string | null;
    readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number };
  };
}

const file = new URL('../../../../shared/corpora/http/exchanges.jsonl', import.meta.url);

/** The rows that lie beside the repository; empty where they do not. */
export function readExchanges(): ExchangeRow[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line): ExchangeRow => JSON.parse(line));
}

/** The bytes of a row's body. */
export function bodyOf({ response }: ExchangeRow): Uint8Array {
  return new TextEncoder().encode(response.text ?? JSON.stringify(response.json));
}

/** Whether a row is one answer; a few fixtures hold a whole run, one answer after the other, with what was joined by index across them. */
export function isOneAnswer({ response }: ExchangeRow): boolean {
  const ids = (response.text ?? '').matchAll(/^data: ?\{"id":"([^"]+)"/gm);
  return new Set(Array.from(ids, ([, id]) => id)).size < 2;
}

/** What deltas add up to. */
export interface Gathered {
  text: string;
  reasoning: string;
  calls: { readonly id?: string; readonly name: string; readonly arguments: string }[];
  usage: Usage | undefined;
  finishes: string[];
}

/** Adds deltas up, calls as core does. */
export async function gather(deltas: AsyncIterable<HostDelta> | Iterable<HostDelta>): Promise<Gathered> {
  const fragments = new CallFragments();
  const gathered: Gathered = { text: '', reasoning: '', calls: fragments.calls, usage: undefined, finishes: [] };
  for await (const delta of deltas) {
    if (delta.type === 'text') gathered.text += delta.text;
    else if (delta.type === 'reasoning') gathered.reasoning += delta.text;
    else if (delta.type === 'tool-call') fragments.push(delta);
    else if (delta.type === 'usage') gathered.usage = delta.usage;
    else if (delta.type === 'finish') gathered.finishes.push(delta.reason);
  }
  return gathered;
}

/** A value of JSON text, else what was given. */
export function valueOf(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

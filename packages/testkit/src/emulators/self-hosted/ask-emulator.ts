import type { Emulator } from '../../emulator.js';

/** An answer of an emulator, read whole. */
export interface ReadAnswer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  /** The body where it was one JSON text. */
  readonly json: unknown;
}

/** Asks an emulator as a plain client would: POST with a body, GET without. */
export async function askEmulator(
  { url, apiKey }: Pick<Emulator, 'url' | 'apiKey'>,
  path: string,
  body?: unknown,
): Promise<ReadAnswer> {
  const headers = {
    'content-type': 'application/json',
    ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(
    `${url}${path}`,
    body === undefined ? { headers } : { method: 'POST', headers, body: text },
  );
  const read = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text: read, json: parseText(read) };
}

/** What the events of a stream carry, and whether its end marker came. */
export function readEvents(text: string): { data: Record<string, unknown>[]; done: boolean; comments: number } {
  const events = text.split('\n\n').filter((event) => event !== '');
  const data = events.filter((event) => event.startsWith('data: {')).map((event) => JSON.parse(event.slice(6)));
  return {
    data,
    done: events.at(-1) === 'data: [DONE]',
    comments: events.filter((event) => event.startsWith(':')).length,
  };
}

/** The text, the calls and the finish reason that a stream of chat completions adds up to. */
export function mergeChunks(chunks: readonly Record<string, unknown>[]) {
  const calls: { id?: string; name: string; arguments: string }[] = [];
  let text = '';
  let finish: string | null = null;
  for (const { delta, finish_reason: reason } of chunks.flatMap(choicesOf)) {
    text += delta.content ?? '';
    finish = reason ?? finish;
    for (const { index = 0, id, function: part } of delta.tool_calls ?? []) {
      const call = (calls[index] ??= { name: '', arguments: '' });
      if (id !== undefined) call.id = id;
      call.name += part.name ?? '';
      call.arguments += part.arguments ?? '';
    }
  }
  return { text, calls, finish };
}

interface ChunkChoice {
  readonly delta: {
    readonly content?: string | null;
    readonly tool_calls?: readonly {
      readonly index?: number;
      readonly id?: string;
      readonly function: { readonly name?: string; readonly arguments?: string };
    }[];
  };
  readonly finish_reason: string | null;
}

function choicesOf({ choices }: Record<string, unknown>): ChunkChoice[] {
  return Array.isArray(choices) ? choices : [];
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

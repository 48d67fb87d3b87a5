import type { WorkersAIEmulator } from './emulate-workers-ai.js';

/** What a Worker has as `env.AI`. */
export interface WorkersAIBinding {
  /** The inner result, without an envelope; with `stream: true` the bytes of the stream. */
  run(model: string, inputs: Readonly<Record<string, unknown>>, options?: unknown): Promise<unknown>;
}

/**
 * An emulator as a Worker sees it: `env.AI`, which throws errors whose message begins with the code (Workers AI documentation) and takes a
 * `signal` among its options (cloudflare/workerd#6379).
 */
export function workersAIBinding({
  url,
  accountId,
  apiKey,
}: Pick<WorkersAIEmulator, 'url' | 'accountId' | 'apiKey'>): WorkersAIBinding {
  return {
    async run(model, inputs, options) {
      const { signal } = readObject(options);
      const response = await fetch(`${url}/accounts/${accountId}/ai/run/${model}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify(inputs),
        ...(signal instanceof AbortSignal && { signal }),
      });
      const streams = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
      if (response.ok && streams) return response.body;
      const body = readObject(await response.json());
      if (response.ok) return body['result'];
      throw new Error(wordFailure(body));
    },
  };
}

function wordFailure(body: Record<string, unknown>): string {
  if (body['internalCode'] !== undefined) return `${String(body['internalCode'])}: ${String(body['message'])}`;
  const [first] = Array.isArray(body['errors']) ? (body['errors'] as unknown[]) : [];
  const { code, message } = readObject(first);
  return code === undefined ? JSON.stringify(body) : `${String(code)}: ${String(message)}`;
}

function readObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

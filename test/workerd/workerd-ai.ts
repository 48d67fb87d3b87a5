import { Ai } from 'cloudflare:ai';
import type { EmulatorAddress } from './open-emulator.js';

/** What of a request to Cloudflare's network a test may want to see. */
export interface NetworkRequest {
  readonly url: string;
  readonly model: string;
  readonly options: unknown;
}

/**
 * What a deployed Worker has as `env.AI`, workerd's own class, with an emulator where Cloudflare's network would be. How the class writes
 * its requests and which answers it reads is in workerd's source (`src/cloudflare/internal/ai-api.ts`).
 */
export function workerdAI({ url, accountId, apiKey }: EmulatorAddress, seen: NetworkRequest[] = []): Ai {
  return new Ai({
    async fetch(address, { headers, body, signal = null }) {
      const model = new Headers(headers).get('cf-consn-model-id') ?? '';
      const { inputs, options } = JSON.parse(String(body)) as { inputs: unknown; options: unknown };
      seen.push({ url: address, model, options });
      const answer = await fetch(`${url}/accounts/${accountId}/ai/run/${model}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${apiKey}` },
        body: JSON.stringify(inputs),
        signal,
      });
      return answer.headers.get('content-type') === 'application/json' ? withoutEnvelope(answer) : answer;
    },
  });
}

/** The binding's results and errors stand without the envelope of the REST API. */
async function withoutEnvelope(answer: Response): Promise<Response> {
  const body = (await answer.json()) as {
    success?: boolean;
    result?: unknown;
    errors?: { code: number; message: string }[];
  };
  const { status } = answer;
  if (body.success === undefined) return Response.json(body, { status });
  const [error] = body.errors ?? [];
  if (error === undefined) return Response.json(body.result, { status });
  const { code: internalCode, message: description } = error;
  return Response.json({ name: 'AiError', internalCode, description }, { status });
}

import { HostRefusal } from '../self-hosted/host-refusal.js';
import type { VllmBody } from './vllm-request.js';

/** A refusal of a request, in vLLM's word for it. */
export function badRequest(message: string): HostRefusal {
  return new HostRefusal(400, 'BadRequestError', message);
}

/** Refuses sampling settings outside their ranges, stream options without a stream, and more than one constraint. */
export function checkVllmSampling(body: VllmBody): void {
  const { stream, stream_options: streamOptions } = body;
  const temperature = body.temperature ?? 1;
  const topP = body.top_p ?? 1;
  const n = body.n ?? 1;
  if (streamOptions && !stream) throw badRequest('Stream options can only be defined when `stream=True`.');
  const limit = body.max_completion_tokens ?? body.max_tokens ?? 1;
  if (limit < 1) throw badRequest(`max_tokens must be at least 1, got ${limit}.`);
  if (n < 1) throw badRequest(`n must be at least 1, got ${n}.`);
  if (temperature < 0) throw badRequest(`temperature must be non-negative, got ${temperature}.`);
  if (topP <= 0 || topP > 1) throw badRequest(`top_p must be in (0, 1], got ${topP}.`);
  const guided = [body.guided_json, body.guided_regex, body.guided_choice, body.guided_grammar];
  const constraints = [...guided, ...Object.values(body.structured_outputs ?? {})].filter(
    (value) => (value ?? null) !== null,
  );
  if (constraints.length > 1) {
    throw badRequest("You can only use one kind of constraints for structured outputs ('json', 'regex' or 'choice').");
  }
}

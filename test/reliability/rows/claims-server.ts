import type { Recording } from './claims-recording.js';

/** Servers that are known by their address. */
const addresses: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)mistral\.ai$/, 'mistral'],
  [/^integrate\.api\.nvidia\.com$/, 'nvidia'],
  [/^llm-server\.llmhub\.t-systems\.net$/, 't-systems'],
  [/(^|\.)cloudflare\.com$/, 'workers-ai'],
];

/**
 * Whose wire a recording is of; `undefined` where nobody can tell, or where it is not one of conversations in messages. What was recorded at
 * localhost is known by its answer: the corpus files it all under one name.
 */
export function serverOf({ url, host, response }: Recording): string | undefined {
  const whole = response.text ?? JSON.stringify(response.json ?? null);
  if (!url) return serverByLabel(host, whole);
  const { hostname, pathname } = new URL(url);
  const known = addresses.find(([address]) => address.test(hostname))?.[1];
  if (known === 'workers-ai') return known;
  if (pathname.endsWith('/api/chat')) return 'ollama';
  if (!pathname.endsWith('/chat/completions')) return undefined;
  if (known !== undefined) return known;
  // Ollama's source: its own fingerprint. vLLM's source: each choice says which stop text ended it.
  if (whole.includes('"fp_ollama"')) return 'ollama v1';
  if (/^(localhost|127\.0\.0\.1)$/.test(hostname)) return whole.includes('"stop_reason"') ? 'vllm' : undefined;
  return 'compatible';
}

/** Where no address was kept. */
function serverByLabel(host: string, whole: string): string | undefined {
  if (host === 'ollama') return /"done": ?(true|false)/.test(whole) ? 'ollama' : undefined;
  return { mistral: 'mistral', 'huggingface-tgi': 'tgi', 'workers-ai': 'workers-ai' }[host];
}

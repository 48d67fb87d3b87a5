import type { Refusal, RefusalKind } from '@windrose/wire';

/** What Cloudflare's own codes mean (its errors page; 5006, 5023, 5025, 5028, 8001, 8006 from issue threads). */
const kinds: Readonly<Record<string, RefusalKind>> = {
  '3036': { kind: 'quota', advice: "The day's free neurons are used up: wait until tomorrow or take a paid plan." },
  '3040': { kind: 'rate' },
  '3006': { kind: 'context' },
  '3007': { kind: 'transient' },
  '3008': { kind: 'transient' },
  '7009': { kind: 'transient' },
  '5007': { kind: 'model-gone', advice: 'Look up the model ids of Workers AI.' },
  '3042': { kind: 'model-gone', advice: 'Look up the model ids of Workers AI.' },
  '5028': { kind: 'model-gone', advice: 'The model was retired: take one of the current ones.' },
  '5025': { kind: 'schema-unsupported' },
  '5023': { kind: 'schema-unsupported' },
  '5018': { kind: 'auth' },
  '5016': { kind: 'auth' },
  '3023': { kind: 'auth' },
  '3041': { kind: 'auth' },
  '10000': { kind: 'auth' },
  '5005': { kind: 'bad-request', advice: 'This model takes no LoRA.' },
  '8006': { kind: 'bad-request', advice: 'A demanded call was cut off: raise maxTokens.' },
};

/** Cloudflare's own codes: the same code comes with several statuses, so the code decides. */
export function classifyWorkersAI({ code, message, keys, status }: Refusal): RefusalKind | undefined {
  if (/JSON Mode couldn't be met/i.test(message)) return { kind: 'constraint-failed' };
  const known = code === undefined ? undefined : kinds[code];
  if (known !== undefined) return known;
  const isShape = code === '5006' || code === '8001' || (status === 400 && /tool|function.call/i.test(message));
  return isShape && keys.includes('tools') ? { kind: 'tools-unsupported' } : undefined;
}

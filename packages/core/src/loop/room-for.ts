import type { Capabilities } from '../host/capabilities.js';
import type { Answer } from './answer-builder.js';
import type { RunContext } from './run-context.js';
import type { RunState } from './state.js';

/** As often as one answer is asked for again, it may be so much longer. */
const growth = 4;

/** What an answer may have had at the least where nothing says its limit: it may have ended early of itself. */
const leastHad = 256;

/** The most tokens a host can be asked for; `undefined` where it takes no number. */
export function mostTokens({ limits, sampling }: Capabilities): number | undefined {
  const { maxTokens = 'unsupported' } = sampling;
  return maxTokens === 'unsupported'
    ? undefined
    : Math.min(maxTokens.max ?? Infinity, limits.contextTokens ?? Infinity);
}

/** How many tokens an answer that was cut is given the next time; `undefined` where the host takes no more. */
export function roomFor(run: RunContext, state: RunState, { usage, way: { choice } }: Answer): number | undefined {
  const { limits } = run.asker.capabilities;
  const most = mostTokens(run.asker.capabilities);
  if (most === undefined) return undefined;
  const counted = usage && Math.max(usage.outputTokens, leastHad);
  const had = state.maxTokens ?? choice.sampling.maxTokens ?? limits.defaultMaxTokens ?? counted;
  if (had === undefined || (run.asker.isStrict && choice.sampling.maxTokens !== undefined)) return undefined;
  const room = Math.min(had * growth, most);
  return room > had ? room : undefined;
}

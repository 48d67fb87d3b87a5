import { liveCallRules } from './live-call-rules.js';
import { liveClaimRules } from './live-claim-rules.js';
import { liveRunRules } from './live-run-rules.js';
import type { LiveRule } from './live-target.js';
import { liveTextRules } from './live-text-rules.js';

/** What every host owes whatever model answers, by name; a real model needs no script. */
export const liveRules: Readonly<Record<string, LiveRule>> = {
  ...liveTextRules,
  ...liveCallRules,
  ...liveRunRules,
  ...liveClaimRules,
};

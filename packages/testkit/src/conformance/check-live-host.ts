import type { RuleOutcome } from './conformance-target.js';
import { judgeRule, unknownRule } from './judge-rule.js';
import { liveRules } from './live-rules.js';
import type { LiveTarget } from './live-target.js';

/** Checks one live rule. A skipped rule runs too: the day it passes, the skip must go. */
export async function checkLiveRule(target: LiveTarget, rule: string): Promise<RuleOutcome> {
  const { check } = liveRules[rule] ?? unknownRule(rule, liveRules);
  const { host, close } = await target.open();
  try {
    return await judgeRule(rule, target.skip?.[rule], () => check(host));
  } finally {
    await close();
  }
}

/** Checks every live rule, one after the other. */
export async function checkLiveHost(target: LiveTarget): Promise<readonly RuleOutcome[]> {
  for (const rule of Object.keys(target.skip ?? {})) if (!(rule in liveRules)) unknownRule(rule, liveRules);
  const outcomes: RuleOutcome[] = [];
  for (const rule of Object.keys(liveRules)) outcomes.push(await checkLiveRule(target, rule));
  return outcomes;
}

import type { RuleOutcome } from './conformance-target.js';

/** What becomes of one rule. A skipped rule is checked too: the day it passes, the skip must go. */
export async function judgeRule(
  rule: string,
  reason: string | undefined,
  check: () => Promise<void>,
): Promise<RuleOutcome> {
  try {
    await check();
    return reason === undefined ? { rule, outcome: 'passed' } : { rule, outcome: 'stale-skip', reason };
  } catch (error) {
    return reason === undefined ? { rule, outcome: 'failed', error } : { rule, outcome: 'skipped', reason };
  }
}

/** Throws for a rule that does not exist, and says which do. */
export function unknownRule(rule: string, rules: Readonly<Record<string, unknown>>): never {
  throw new Error(`There is no rule "${rule}". The rules are: ${Object.keys(rules).join(', ')}.`);
}

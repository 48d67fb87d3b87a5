import { describe, it } from 'vitest';
import { checkRule, conformanceRules } from './conformance/check-host.js';
import { checkLiveRule } from './conformance/check-live-host.js';
import type { ConformanceTarget, RuleOutcome } from './conformance/conformance-target.js';
import { unknownRule } from './conformance/judge-rule.js';
import { liveRules } from './conformance/live-rules.js';
import type { LiveTarget } from './conformance/live-target.js';

/** Runs the whole conformance suite against an adapter, a test a rule; call it at the top of a test file. */
export function describeHost(target: ConformanceTarget): void {
  describeRules(target, conformanceRules, (rule) => checkRule(target, rule));
}

/** Runs the live rules against an adapter before a real model, a test a rule; call it at the top of a test file. */
export function describeLiveHost(target: LiveTarget): void {
  describeRules(target, liveRules, (rule) => checkLiveRule(target, rule));
}

interface DescribedTarget {
  readonly name: string;
  readonly skip?: Readonly<Record<string, string>>;
}

function describeRules(
  { name, skip = {} }: DescribedTarget,
  rules: Readonly<Record<string, { readonly behaviour: string }>>,
  check: (rule: string) => Promise<RuleOutcome>,
): void {
  for (const rule of Object.keys(skip)) if (!(rule in rules)) unknownRule(rule, rules);
  describe(`${name} keeps the rule that`, () => {
    for (const [rule, { behaviour }] of Object.entries(rules)) {
      it(`${rule}: ${behaviour}`, async () => {
        const outcome = await check(rule);
        if (outcome.outcome === 'failed') throw outcome.error;
        if (outcome.outcome === 'stale-skip') {
          throw new Error(`${rule} is skipped ("${outcome.reason}"), but passes: remove the skip.`);
        }
      });
    }
  });
}

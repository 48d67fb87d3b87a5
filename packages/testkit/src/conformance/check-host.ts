import type { Host } from '@windrose/core/host';
import { callRules } from './call-rules.js';
import type { ConformanceRule, ConformanceTarget, OpenedHost, RuleOutcome } from './conformance-target.js';
import { judgeRule, unknownRule } from './judge-rule.js';
import { outputRules } from './output-rules.js';
import { runRules } from './run-rules.js';
import { textRules } from './text-rules.js';
import { wireRules } from './wire-rules.js';

/** What every host owes, by name; a group stands before the colon. */
export const conformanceRules: Readonly<Record<string, ConformanceRule>> = {
  ...textRules,
  ...callRules,
  ...outputRules,
  ...runRules,
  ...wireRules,
};

/** The host, asked for every answer in pieces, as for a run whose events are read. */
function inPieces(host: Host): Host {
  // Each by its name: a class may have them as getters, which are not copied.
  const { name, model, capabilities, strategies } = host;
  const generate: Host['generate'] = (request, options) => host.generate(request, { ...options, isWhole: false });
  return { name, model, capabilities, ...(strategies && { strategies }), generate };
}

/**
 * Checks one rule, with answers that are asked for as the rule's run would, and again with all of them in pieces. A skipped rule runs too:
 * the day it passes, the skip must go.
 */
export async function checkRule(target: ConformanceTarget, rule: string): Promise<RuleOutcome> {
  const { check } = conformanceRules[rule] ?? unknownRule(rule, conformanceRules);
  const opened: OpenedHost[] = [];
  try {
    return await judgeRule(rule, target.skip?.[rule], async () => {
      const open: ConformanceTarget['open'] = async (script, options) => {
        const one = await target.open(script, options);
        opened.push(one);
        return one;
      };
      await check(open);
      await check(async (script, options) => {
        const one = await open(script, options);
        return { ...one, host: inPieces(one.host) };
      });
    });
  } finally {
    await Promise.all(opened.map(({ emulator }) => emulator.close()));
  }
}

/** Checks every rule, one after the other. */
export async function checkHost(target: ConformanceTarget): Promise<readonly RuleOutcome[]> {
  for (const rule of Object.keys(target.skip ?? {}))
    if (!(rule in conformanceRules)) unknownRule(rule, conformanceRules);
  const outcomes: RuleOutcome[] = [];
  for (const rule of Object.keys(conformanceRules)) outcomes.push(await checkRule(target, rule));
  return outcomes;
}

import { checkRule, conformanceRules } from '@windrose/testkit';
import { hostTargets } from '../../hosts/host-targets.js';
import { Random } from '../../outputs/random.js';
import type { Row } from '../row.js';

/** Every rule of the suite, on every host. */
export const conformance: Row = {
  id: 'conformance',
  promise: 'Every host keeps every rule of the conformance suite, or says which it cannot keep and why',
  shown:
    'each rule against each adapter before the emulator of its host; a rule that is skipped runs too, and must fail',
  counts: { test: 6, commit: 100_000, night: 100_000 },
  measure: async (count, seed) => {
    const random = new Random(seed);
    const all = hostTargets.flatMap((target) => Object.keys(conformanceRules).map((rule) => ({ target, rule })));
    const pairs = count < all.length ? Array.from({ length: count }, () => random.pick(all)) : all;
    const reasons = new Map<string, number>();
    const failures: string[] = [];
    for (const { target, rule } of pairs) {
      const outcome = await checkRule(target, rule);
      if (outcome.outcome === 'passed') continue;
      if (outcome.outcome === 'skipped') reasons.set(outcome.reason, (reasons.get(outcome.reason) ?? 0) + 1);
      else
        failures.push(
          `${target.name}, ${rule}: ${outcome.outcome === 'failed' ? String(outcome.error) : outcome.outcome}`,
        );
    }
    const skipped = [...reasons].map(([reason, times]) => `${times} because ${reason}`).join(', ');
    const sizes = `${Object.keys(conformanceRules).length} rules on ${hostTargets.length} hosts`;
    const note = skipped === '' ? sizes : `${sizes}; skipped: ${skipped}`;
    return { tried: pairs.length, failed: failures.length, failures: failures.slice(0, 5), note };
  },
};

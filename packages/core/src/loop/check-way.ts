import { CapabilityError } from '../errors.js';
import type { Capabilities } from '../host/capabilities.js';
import type { ReadableOutput } from '../host/strategy.js';
import type { Choice } from '../strategy/choose.js';

/** What core brings by itself sends a conversation as it is; a host that is choosy brings the strategy that heeds its rules. */
export function refuseRules(name: string, { roles, callIds, systemRole }: Capabilities): void {
  if (roles === 'free' && callIds === 'any' && systemRole) return;
  const advice = "Give it strategies: [native], with native from '@windrose/core/native'.";
  throw new CapabilityError(
    'strategy',
    `${name} has rules about messages or ids, and no strategy to keep them. ${advice}`,
  );
}

/** What the host does not check of the answer's schema is part of the plan. */
export function tellLost(choice: Choice, output: ReadableOutput | undefined): Choice {
  if (output === undefined || output.lost.length === 0) return choice;
  const where = output.lost.map(({ path, keyword }) => (path === '' ? keyword : `${keyword} of ${path}`));
  const why = `checked on return, for the host does not check: ${[...new Set(where)].join(', ')}`;
  const fate = { setting: 'output', fate: 'sent', asked: 'schema', why } as const;
  return { ...choice, plan: { ...choice.plan, settings: [...choice.plan.settings, fate] } };
}

import { expectTrue } from './expectations.js';
import { findUnmetClaims } from './find-unmet-claims.js';
import type { LiveRule } from './live-target.js';

/** What the table of a host says, held against the host. */
export const liveClaimRules: Readonly<Record<string, LiveRule>> = {
  'live:claims': {
    behaviour: 'each claim of the capability table that a request can show is shown',
    source: 'Windrose: acceptance is not support',
    since: '0.1.0',
    check: async (host) => {
      const unmet = await findUnmetClaims(host);
      expectTrue(`the host does not do what its table says:\n${unmet.join('\n')}`, unmet.length === 0);
    },
  },
};

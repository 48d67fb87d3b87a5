import { ApprovalError } from '../errors.js';
import type { SuspendedRun } from './events.js';
import { taintOf } from './policy.js';

/** The error for a run that nobody was there to ask about: what waits, why, and how to say otherwise. */
export function mustAsk({ requests, state }: SuspendedRun): ApprovalError {
  const names = requests.map(({ call }) => call.name).join(', ');
  const isTainted = requests.some(({ why }) => why === 'tainted');
  const why = isTainted ? `what ${taintOf(state.messages).join(', ')} returned is untrusted` : 'its approval says so';
  const advice = 'Pass approve to run() or resume(), or see effect, trust and approval of tool()';
  return Object.assign(new ApprovalError(`A person must allow ${names}: ${why}. ${advice}.`, requests), { state });
}

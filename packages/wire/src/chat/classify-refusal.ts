import type { Refusal, RefusalKind } from './chat-host-description.js';
import { findUnknownKey } from './find-unknown-key.js';
import { readTokenCounts } from './read-token-counts.js';
import { laterSignals, saidSignals, statusSignals, type RefusalSignal } from './refusal-signals.js';
import { choiceKeys, neededKeys, schemaKeys, toolKeys } from './request-keys.js';

/** What a refusal means by the signals that hosts have in common; a host's own are asked before. */
export function classifyRefusal(refusal: Refusal): RefusalKind {
  const { kind } = match(saidSignals, refusal) ??
    unknownKey(refusal) ??
    match(laterSignals, refusal) ??
    match(statusSignals, refusal) ?? { kind: 'bad-request' };
  if (kind === 'unknown-param') return { kind, ...unknownKey(refusal) };
  return kind === 'context' ? { kind, ...readTokenCounts(refusal.json, refusal.message) } : { kind };
}

function match(signals: readonly RefusalSignal[], refusal: Refusal): RefusalKind | undefined {
  const said = [refusal.message, refusal.code, refusal.type].filter(Boolean).join('\n');
  const status = refusal.status === 200 ? (refusal.saidStatus ?? 200) : refusal.status;
  return signals.find(
    (signal) =>
      (signal.statuses?.some((one) => one === status || one === Math.floor(status / 100)) ?? true) &&
      (signal.said?.test(said) ?? true) &&
      (signal.asked?.some((key) => refusal.keys.includes(key)) ?? true),
  );
}

/** A key counts only where the request had it: leaving out another would change nothing. */
function unknownKey(refusal: Refusal): RefusalKind | undefined {
  const path = findUnknownKey(refusal);
  const key = path?.[0];
  if (path === undefined || key === undefined || !refusal.keys.includes(key)) return undefined;
  // Inside of it, a schema is refused as such; a tool is not.
  if (schemaKeys.includes(key)) return { kind: 'schema-unsupported' };
  if (path.length > 1 || neededKeys.includes(key)) return undefined;
  if (toolKeys.includes(key)) return { kind: 'tools-unsupported' };
  return choiceKeys.includes(key) ? { kind: 'tool-choice-unsupported' } : { kind: 'unknown-param', param: key };
}

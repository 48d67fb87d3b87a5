import type { Capabilities, Evidence } from '@windrose/core/host';
import { seenBeyond } from './claims-beyond.js';
import { type Claim, judgeClaim, type Verdict } from './claims-claim.js';
import type { ClaimedHost } from './claims-hosts.js';
import { claimsOf } from './claims-list.js';
import { readTold, type Recording, type Told } from './claims-recording.js';
import { serverOf } from './claims-server.js';

/** What all recordings of a host come to for one of its claims. */
export interface Finding {
  readonly id: string;
  /** What speaks of it decides: a contradiction outweighs what shows it, and what shows it what only takes it. */
  readonly state: 'shown' | 'taken' | 'contradicted' | 'unspoken';
  /** Where it rests on a model, and only models of other families showed it. */
  readonly isShownByOthers: boolean;
  readonly contradictions: readonly string[];
  /** Whether it rests on a server that was seen to do it, and not on its documentation. */
  readonly isProbed: boolean;
}

/** What is known of a host's claims. */
export interface HostFindings {
  readonly name: string;
  readonly server: string;
  /** How many recordings are of it. */
  readonly recordings: number;
  readonly findings: readonly Finding[];
  /** What it does beyond its table. */
  readonly beyond: readonly string[];
}

/** Holds what is claimed of a host against all that was recorded of it; what was made up by a client's project is left out. */
export function findClaims(claimed: ClaimedHost, all: readonly Recording[]): HostFindings {
  const { name, server, host, wire, isUsual = false } = claimed;
  const recordings = all.filter((each) => isOf(claimed, each));
  const told = recordings.map((recording) => readTold(recording, wire));
  const { capabilities } = host;
  // Backwards, so that the first recording of each stays.
  const first = new Map(
    told.toReversed().flatMap((each) => seenBeyond(capabilities, each).map((what) => [what, each.id])),
  );
  return {
    name,
    server,
    recordings: recordings.length,
    findings: claimsOf(capabilities, wire).map((claim) => ({
      ...findClaim(claim, told),
      isProbed: evidenceOf(claim.id, capabilities) === 'probed',
    })),
    beyond: isUsual ? [] : Array.from(first, ([what, id]) => `${what} (${id})`),
  };
}

function isOf({ server, model }: ClaimedHost, recording: Recording): boolean {
  const { provenance, url, request } = recording;
  if (provenance !== 'recorded' || serverOf(recording) !== server) return false;
  const asked = `${url ?? ''} ${String(request?.['model'] ?? '')}`.toLowerCase();
  return model === undefined || asked.includes(model.toLowerCase());
}

/** A table says whose word a thing rests on by its own name, or by that of the whole group. */
function evidenceOf(id: string, { evidence }: Capabilities): Evidence | undefined {
  return evidence[id] ?? evidence[id.split('.')[0] ?? id];
}

/** What rests on a model is told by models of the family alone. */
function findClaim(claim: Claim, told: readonly Told[]): Omit<Finding, 'isProbed'> {
  const isOwn = ({ isOfFamily }: Told): boolean => claim.rests === 'server' || isOfFamily;
  const verdicts = told.filter(isOwn).map((each) => ({ id: each.id, verdict: judgeClaim(claim, each) }));
  const contradictions = verdicts.flatMap(({ id, verdict }) =>
    typeof verdict === 'object' ? [`${verdict.contradicted} (${id})`] : [],
  );
  const has = (wanted: Verdict): boolean => verdicts.some(({ verdict }) => verdict === wanted);
  const best = has('shown') ? 'shown' : has('taken') ? 'taken' : 'unspoken';
  const isShownByOthers = told.some((each) => !isOwn(each) && judgeClaim(claim, each) === 'shown');
  return {
    id: claim.id,
    state: contradictions.length > 0 ? 'contradicted' : best,
    isShownByOthers: best === 'unspoken' && isShownByOthers,
    contradictions,
  };
}

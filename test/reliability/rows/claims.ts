import { noCorpora, readCorpus } from '../read-corpus.js';
import type { Measured, Row } from '../row.js';
import { findClaims, type Finding, type HostFindings } from './claims-findings.js';
import { type ClaimedHost, listClaimedHosts } from './claims-hosts.js';
import type { Recording } from './claims-recording.js';
import { serverOf } from './claims-server.js';

/** Holds the claims of hosts against recordings; those that were made up by a client's project are left out. */
export function judgeClaims(hosts: readonly ClaimedHost[], all: readonly Recording[]): Measured {
  const recordings = all.filter(({ provenance }) => provenance === 'recorded');
  if (recordings.length === 0) return { tried: 0, failed: 0, note: `skipped: ${noCorpora}` };
  const found = hosts.map((host) => findClaims(host, recordings));
  const spoken = found.flatMap(({ findings }) => findings.filter(({ state }) => state !== 'unspoken'));
  const failures = found.flatMap(({ name, findings }) =>
    findings.flatMap(({ id, contradictions }) => contradictions.map((why) => `${name}, ${id}: ${why}`)),
  );
  return {
    tried: spoken.length,
    failed: spoken.filter(({ state }) => state === 'contradicted').length,
    failures,
    note: wordFindings(found, recordings),
    seen: found.flatMap(wordForDevelopers),
  };
}

const countOf = ({ findings }: HostFindings, state: Finding['state']): number =>
  findings.filter((finding) => finding.state === state).length;

function wordFindings(found: readonly HostFindings[], recordings: readonly Recording[]): string {
  const silent = found.filter((each) => !isSpokenOf(each));
  const kept = silent.filter((each) => each.recordings > 0);
  const unrecorded = silent.filter((each) => each.recordings === 0);
  const all = found.reduce((sum, { findings }) => sum + findings.length, 0);
  const nameless = recordings.filter((recording) => serverOf(recording) === undefined).length;
  return [
    `tried: the single claims, of ${all}, that ${recordings.length} recordings speak of`,
    ...found.filter(isSpokenOf).map(wordHost),
    ...(kept.length > 0 ? [`recorded without requests, which tells nothing: ${wordSilent(kept)}`] : []),
    `no recording at all: ${wordSilent(unrecorded)}`,
    `${nameless} recordings are of a wire that we do not ask, or of a server they do not tell`,
    'what rests on a model (tools, order, ids, system text) counts as shown only by a model of Mistral’s',
    'a setting counts as taken where it was sent and answered, which does not show that it was obeyed',
  ].join('; ');
}

const isSpokenOf = (each: HostFindings): boolean => countOf(each, 'unspoken') < each.findings.length;

function wordHost(host: HostFindings): string {
  const { name, findings } = host;
  const others = findings.filter(({ isShownByOthers }) => isShownByOthers).length;
  const parts = [
    `${countOf(host, 'shown')} shown`,
    `${countOf(host, 'taken')} taken`,
    `${countOf(host, 'contradicted')} contradicted`,
    `${countOf(host, 'unspoken')} on documentation alone`,
  ];
  return `${name}, of ${findings.length}: ${parts.join(', ')}${others > 0 ? ` (${others} of these shown by other models)` : ''}`;
}

/** By server, for the tables of its models say much the same. */
function wordSilent(silent: readonly HostFindings[]): string {
  const words = [...new Set(silent.map(({ server }) => server))].map((server) => {
    const tables = silent.filter((each) => each.server === server);
    const findings = tables.flatMap((each) => each.findings);
    const probed = findings.filter(({ isProbed }) => isProbed).length;
    const models = tables.length > 1 ? ` in ${tables.length} models` : '';
    return `${server} (${findings.length}${models}${probed > 0 ? `, ${probed} of them seen on a server of our own` : ''})`;
  });
  return words.join(', ');
}

function wordForDevelopers(host: HostFindings): readonly string[] {
  const { name, findings, beyond } = host;
  const lines = (['shown', 'taken', 'unspoken'] as const).map((state) => {
    const ids = findings
      .filter((finding) => finding.state === state)
      .map(({ id, isShownByOthers }) => `${id}${isShownByOthers ? '*' : ''}`);
    return `${name}, ${state}: ${ids.join(', ')}`;
  });
  return [...(isSpokenOf(host) ? lines : []), ...beyond.map((what) => `${name}, more than is claimed: ${what}`)];
}

/** What hosts are said to do, against what was recorded of them. */
export const claims: Row = {
  id: 'claims',
  promise: 'What a host is said to be able to do was shown on its wire',
  shown:
    'each single claim of each table of capabilities, against requests and answers that other projects recorded from real hosts: a claim fails that a recording contradicts',
  counts: { test: 1, commit: 1, night: 1 },
  measure: async () => judgeClaims(listClaimedHosts(), readCorpus<Recording>('http/exchanges.jsonl')),
};

import type { Capabilities } from '@windrose/core/host';
import type { Deadlines, WireBounds } from './wire-types.js';

/** A part of a table of capabilities; what it names replaces the table's own. */
export type CapabilityChanges = {
  readonly [Name in keyof Capabilities]?: Name extends 'limits' | 'sampling'
    ? Partial<Capabilities[Name]>
    : Capabilities[Name];
};

/** What every host over HTTP takes. */
export interface HostOptions {
  /** The address of the API, where it is not the host's usual one; a slash at its end is no matter. */
  readonly baseUrl?: string;
  /** More headers; their values are taken for secrets and never part of any error. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What is known better than the host's table, as from a probe that was saved. */
  readonly capabilities?: CapabilityChanges;
  readonly deadlines?: Partial<Deadlines>;
  readonly bounds?: Partial<WireBounds>;
}

/** A table of capabilities with changes put over it; limits, settings and evidence are merged name by name. */
export function changeCapabilities(table: Capabilities, changes: CapabilityChanges = {}): Capabilities {
  return {
    ...table,
    ...changes,
    limits: { ...table.limits, ...changes.limits },
    sampling: { ...table.sampling, ...changes.sampling },
    evidence: { ...table.evidence, ...changes.evidence },
  };
}

/** The options of {@link HostOptions} that a description takes as they are. */
export function wireOptions({
  headers,
  deadlines,
  bounds,
}: HostOptions): Omit<HostOptions, 'baseUrl' | 'capabilities'> {
  return {
    ...(headers !== undefined && { headers }),
    ...(deadlines !== undefined && { deadlines }),
    ...(bounds !== undefined && { bounds }),
  };
}

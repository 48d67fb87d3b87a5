import type { Host } from '@windrose/core/host';

/** A host with a real model behind it. */
export interface LiveHost {
  readonly host: Host;
  /** Called when the rule is done. */
  readonly close: () => Promise<void>;
}

/** How a host with a real model is opened for the live rules. */
export interface LiveTarget {
  /** As the table of hosts shows it. */
  readonly name: string;
  /** Opens the host anew, for what one rule teaches about a host must not reach the next. */
  readonly open: () => Promise<LiveHost>;
  /** Rules this host cannot keep, each with its reason; they run all the same and must fail. */
  readonly skip?: Readonly<Record<string, string>>;
}

/** What the suite asks of every host, whatever model answers: no rule depends on what the model says. */
export interface LiveRule {
  /** What a user can count on. */
  readonly behaviour: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** The version of Windrose that first had it. */
  readonly since: string;
  /** Rejects where the host does not behave so. */
  readonly check: (host: Host) => Promise<void>;
}

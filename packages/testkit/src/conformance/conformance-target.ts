import type { Host } from '@windrose/core/host';
import type { Between, Emulator, ScriptedRefusal } from '../emulator.js';
import type { ModelScript } from '../scripted-model.js';

/** A host in front of a scripted model. */
export interface OpenedHost {
  readonly host: Host;
  /** What the host sent and what the model was shown; a recorder of a server's own will do. */
  readonly emulator: Pick<Emulator, 'requests' | 'prompts' | 'close'>;
}

/** How a host behaves beyond its model; an emulator takes these as they are. */
export interface OpenOptions {
  /** The key the adapter is to send. */
  readonly apiKey?: string;
  /** One-off answers by the number of the request. */
  readonly refuse?: readonly ScriptedRefusal[];
  /** What stands between the adapter and the host. */
  readonly between?: Between;
  /** What the adapter is to be made with beside its address and key. */
  readonly wire?: WireSettings;
}

/** Deadlines, bounds and headers of an adapter, under the names that Windrose's adapters have for them. */
export interface WireSettings {
  readonly deadlines?: Readonly<Record<string, number>>;
  readonly bounds?: Readonly<Record<string, number>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How an adapter is opened for the suite. */
export interface ConformanceTarget {
  /** As the table of hosts shows it. */
  readonly name: string;
  /** Opens the adapter before a model that takes these turns. */
  readonly open: (script: ModelScript, options?: OpenOptions) => Promise<OpenedHost>;
  /** Rules this host cannot keep, each with its reason; they run all the same and must fail. */
  readonly skip?: Readonly<Record<string, string>>;
  /** Faults of the catalogue that cannot happen to this host, each with its reason; as in `body:gzip`, or `body:stall whole`. */
  readonly faults?: Readonly<Record<string, string>>;
}

/** What the suite asks of every host. */
export interface ConformanceRule {
  /** What a user can count on. */
  readonly behaviour: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** The version of Windrose that first had it. */
  readonly since: string;
  /** Rejects where the host does not behave so; what it opens is closed after it. */
  readonly check: (open: ConformanceTarget['open']) => Promise<void>;
}

/** What became of one rule. */
export type RuleOutcome =
  | { readonly rule: string; readonly outcome: 'passed' }
  | { readonly rule: string; readonly outcome: 'failed'; readonly error: unknown }
  | { readonly rule: string; readonly outcome: 'skipped'; readonly reason: string }
  /** Skipped, but it passes: the skip must go. */
  | { readonly rule: string; readonly outcome: 'stale-skip'; readonly reason: string };

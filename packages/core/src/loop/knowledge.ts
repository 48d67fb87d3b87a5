import type { Capabilities } from '../host/capabilities.js';
import type { Host } from '../host/host.js';

/** What a host has been found out not to do, whoever asked. */
export interface Knowledge {
  readonly capabilities: Capabilities;
  readonly omit: readonly string[];
}

const learnedOf = new WeakMap<Host, Knowledge>();

/** What is known of a host by now: what it says itself, until a refusal has taught more. */
export function knowledgeOf(host: Host): Knowledge {
  const known = learnedOf.get(host);
  if (known !== undefined) return known;
  const fresh = { capabilities: host.capabilities, omit: [] };
  learnedOf.set(host, fresh);
  return fresh;
}

export function rememberOf(host: Host, knowledge: Knowledge): void {
  learnedOf.set(host, knowledge);
}

/** Whether a host was ever seen to bind an answer, and how many in a row it has not bound since. */
interface BindingRecord {
  hasBound: boolean;
  broken: number;
}

const bindingOf = new WeakMap<Host, BindingRecord>();

export function bindingRecordOf(host: Host): BindingRecord {
  const record = bindingOf.get(host) ?? { hasBound: false, broken: 0 };
  bindingOf.set(host, record);
  return record;
}

import { DefinitionError } from '@windrose/core';

/** Cloudflare's documentation, limits of Workflows. */
const longestName = 256;
const shownStart = 160;

/** Steps that were begun, by the `step` of an execution: a name that comes twice would get the first one's number, or the second one's. */
const begun = new WeakMap<object, Set<string>>();

/** Names the steps of one run within its Workflow. */
export class StepNames {
  readonly #prefix: string;
  readonly #begun: Set<string>;

  constructor(step: object, runName: string | undefined) {
    this.#prefix = runName === undefined ? '' : `${runName}: `;
    this.#begun = begun.get(step) ?? new Set();
    begun.set(step, this.#begun);
  }

  /** The name for a key; the same each time the Workflow is taken up. */
  async take(key: string): Promise<string> {
    const name = this.#prefix + key;
    if (this.#begun.has(name)) {
      const text = `The Workflow has a step "${name}" already: give each run of an agent in it a name of its own, as in runInWorkflow(agent, input, step, { name: 'research' }).`;
      throw new DefinitionError(text, 'name');
    }
    this.#begun.add(name);
    return nameable(name);
  }
}

/** Ids of calls come from a model's host, and may be of any length and sign. */
async function nameable(name: string): Promise<string> {
  if (name.length <= longestName && !/\p{Cc}/u.test(name)) return name;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${name.slice(0, shownStart).replaceAll(/\p{Cc}/gu, '?')} … ${hex}`;
}

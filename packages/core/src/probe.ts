import { HostError, StreamError, WindroseError } from './errors.js';
import type { Capabilities, Evidence, ToolChoiceMode } from './host/capabilities.js';
import type { ChatRequest, Host, HostDelta } from './host/host.js';
import {
  demandQuestion,
  markWord,
  nameQuestion,
  probeTool,
  schemaQuestion,
  toolQuestion,
} from './host/probe-questions.js';

/** What a probe found, as JSON that can be saved and given back to the host as its `capabilities`. */
export type ProbedCapabilities = Partial<
  Pick<Capabilities, 'tools' | 'toolChoice' | 'parallelCalls' | 'output' | 'outputWithTools'>
> & { readonly evidence: { readonly [capability: string]: Evidence } };

/** What was found out, and how. */
export interface ProbeReport {
  readonly host: string;
  readonly model: string;
  readonly capabilities: ProbedCapabilities;
  /** A line for each question: what was asked, and what came back. */
  readonly findings: readonly string[];
  /** Requests that were sent. */
  readonly requests: number;
}

/** What came of one question. */
type Reply =
  | { readonly deltas: readonly HostDelta[]; readonly refused?: undefined }
  | { readonly refused: WindroseError };

/**
 * Asks a host what it really does with tools and schemas, in three to five small requests, past what its table of capabilities says: cards and
 * tables of hosts are wrong in both directions. An accepted schema counts only if it was obeyed, an accepted tool only if it was called.
 *
 * Rejects with `HostError` where the host cannot be asked at all: a wrong key, a retired model, an address that does not answer; with
 * `StreamError` where nothing that came was an answer, as from a web page at that address.
 */
export async function probe(host: Host, options: { readonly signal?: AbortSignal } = {}): Promise<ProbeReport> {
  if (!host.capabilities.chat) {
    throw new HostError('bad-request', `${host.name} takes no messages, so there is nothing to probe.`);
  }
  const prober = new Prober(host, options.signal ?? new AbortController().signal);
  const tools = await prober.findTools();
  const output = await prober.findOutput();
  prober.checkHeard();
  const bothWork = tools.tools === 'loose' && output === 'schema';
  const outputWithTools = bothWork && (await prober.findBoth(tools.toolChoice[0]));
  return {
    host: host.name,
    model: host.model,
    capabilities: {
      ...tools,
      output,
      outputWithTools,
      evidence: Object.fromEntries(
        ['tools', 'toolChoice', 'parallelCalls', 'output', 'outputWithTools'].map((name) => [name, 'probed' as const]),
      ),
    },
    findings: prober.findings,
    requests: prober.requests,
  };
}

class Prober {
  readonly findings: string[] = [];
  requests = 0;
  readonly #host: Host;
  readonly #signal: AbortSignal;
  /** Whether it answered, broke off or refused, which tells what it can do. */
  #isHeard = false;
  #malformed: StreamError | undefined;

  constructor(host: Host, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
  }

  /** What is demanded counts only where a model left to itself would do something else. */
  async findTools(): Promise<Pick<Capabilities, 'tools' | 'toolChoice' | 'parallelCalls'>> {
    const free = await this.#callsFor('tools, a free choice', toolQuestion());
    const required = await this.#callsFor('tools, a call demanded', demandQuestion());
    const isAsked = free.length > 0 || required.length > 0;
    const named = isAsked ? await this.#callsFor('tools, one demanded by name', nameQuestion()) : [];
    const toolChoice: ToolChoiceMode[] = [];
    if (free.length > 0) toolChoice.push('auto');
    if (required.length > 0) toolChoice.push('required');
    if (named.length > 0 && named.every((name) => name !== probeTool.name)) toolChoice.push('named');
    return { tools: toolChoice.length > 0 ? 'loose' : 'none', toolChoice, parallelCalls: free.length > 1 };
  }

  /** Only a host that binds the answer writes a word that it was never told. */
  async findOutput(): Promise<'schema' | 'none'> {
    const reply = await this.#ask('an answer bound to a schema', schemaQuestion());
    const isBound = textIn(reply).includes(markWord);
    this.#note('an answer bound to a schema', reply, isBound ? 'obeyed' : 'accepted, not obeyed');
    return isBound ? 'schema' : 'none';
  }

  /** Throws where nothing that came says anything about the host. */
  checkHeard(): void {
    if (!this.#isHeard && this.#malformed !== undefined) throw this.#malformed;
  }

  /** The best choice that works alone, which is a free one or a demanded one. */
  async findBoth(toolChoice: ToolChoiceMode | undefined): Promise<boolean> {
    const asked = toolChoice === 'required' ? demandQuestion() : toolQuestion();
    const calls = await this.#callsFor('tools beside a schema', { ...asked, output: schemaQuestion().output });
    return calls.length > 0;
  }

  /** The names of the calls that came. */
  async #callsFor(what: string, request: ChatRequest): Promise<readonly string[]> {
    const reply = await this.#ask(what, request);
    const calls = callsIn(reply);
    this.#note(what, reply, calls.length > 0 ? `called ${calls.join(', ')}` : 'accepted, no call');
    return calls;
  }

  async #ask(what: string, request: ChatRequest): Promise<Reply> {
    this.requests += 1;
    const deltas: HostDelta[] = [];
    try {
      for await (const delta of this.#host.generate(request, { signal: this.#signal })) deltas.push(delta);
      this.#isHeard = true;
      return { deltas };
    } catch (error) {
      if (isRefusal(error)) {
        if (error.code === 'STREAM' && error.kind === 'malformed') this.#malformed = error;
        else this.#isHeard = true;
        return { refused: error };
      }
      if (error instanceof WindroseError) this.findings.push(`${what}: ${error.message}`);
      throw error;
    }
  }

  #note(what: string, reply: Reply, found: string): void {
    this.findings.push(`${what}: ${reply.refused === undefined ? found : `refused (${reply.refused.message})`}`);
  }
}

/** With these, no other question would be answered. */
const endsTheProbe: ReadonlySet<string> = new Set(['auth', 'model-gone', 'quota', 'rate', 'transient']);

function isRefusal(error: unknown): error is HostError | StreamError {
  return error instanceof StreamError || (error instanceof HostError && !endsTheProbe.has(error.kind));
}

function callsIn(reply: Reply): readonly string[] {
  const names = new Map<number | string, string>();
  // A piece of a call may repeat its name.
  for (const [at, delta] of (reply.refused === undefined ? reply.deltas : []).entries()) {
    if (delta.type === 'tool-call' && delta.name) names.set(delta.index ?? `at ${at}`, delta.name);
  }
  return [...names.values()];
}

function textIn(reply: Reply): string {
  if (reply.refused !== undefined) return '';
  return reply.deltas.map((delta) => (delta.type === 'text' ? delta.text : '')).join('');
}

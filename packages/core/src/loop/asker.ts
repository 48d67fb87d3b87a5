import { CapabilityError, HostError } from '../errors.js';
import type { Capabilities } from '../host/capabilities.js';
import type { Host, HostRequest, OutputSpec, ToolSpec } from '../host/host.js';
import type { PreparedStrategy, TurnShape } from '../host/strategy.js';
import { type Choice, choose, type Wishes } from '../strategy/choose.js';
import { downgrade } from '../strategy/downgrade.js';
import { native } from '../strategy/native.js';

/** What an agent wants of each turn. */
export interface Wants extends Wishes {
  readonly tools: readonly ToolSpec[];
  readonly output?: OutputSpec;
  readonly fit?: 'shorten' | 'refuse';
}

/** One way of asking: the plan, and its strategy made ready. */
export interface Way {
  readonly choice: Choice;
  readonly strategy: PreparedStrategy;
}

/** What a host has been found out not to do, whoever asked. */
interface Knowledge {
  readonly capabilities: Capabilities;
  readonly omit: readonly string[];
}

const learnedOf = new WeakMap<Host, Knowledge>();

/** How an agent asks its host, made anew when a refusal has taught something about the host. */
export class Asker {
  readonly #host: Host;
  readonly #wants: Wants;
  #knowledge: Knowledge;
  #first: Way;
  #rest: Way;

  constructor(host: Host, wants: Wants) {
    this.#host = host;
    this.#wants = wants;
    this.#knowledge = knowledgeOf(host);
    [this.#first, this.#rest] = this.#prepare();
  }

  /** The way of the first request, where a tool may be demanded; later ones leave it to the model. */
  way(isFirst: boolean): Way {
    // Another agent may have learned something of the same host.
    if (this.#knowledge !== knowledgeOf(this.#host)) {
      this.#knowledge = knowledgeOf(this.#host);
      [this.#first, this.#rest] = this.#prepare();
    }
    return isFirst ? this.#first : this.#rest;
  }

  /** Keys the host has refused, in its own spelling. */
  get omit(): readonly string[] {
    return this.#knowledge.omit;
  }

  /**
   * Takes a refusal for a lesson about the host, and says what was learned; `undefined` where it teaches nothing.
   *
   * Throws `CapabilityError` where without the refused the host cannot be asked at all.
   */
  learn(error: unknown, request: HostRequest): string | undefined {
    if (!(error instanceof HostError)) return undefined;
    const { capabilities, omit } = this.#knowledge;
    const lesson = downgrade(capabilities, error, request);
    if (lesson === undefined || (lesson.omit !== undefined && omit.includes(lesson.omit))) return undefined;
    learnedOf.set(this.#host, {
      capabilities: lesson.capabilities,
      omit: lesson.omit === undefined ? omit : [...omit, lesson.omit],
    });
    try {
      this.way(true);
    } catch (failure) {
      if (!(failure instanceof CapabilityError)) throw failure;
      throw new CapabilityError(failure.setting, `${lesson.text} ${failure.message}`, { cause: error });
    }
    return lesson.text;
  }

  #prepare(): [first: Way, rest: Way] {
    const first = this.#make(this.#wants);
    const { toolChoice } = first.choice;
    if (toolChoice === 'auto' || toolChoice === 'none') return [first, first];
    return [first, this.#make({ ...this.#wants, toolChoice: 'auto' })];
  }

  #make(wants: Wants): Way {
    const { name, model, strategies = [] } = this.#host;
    const { capabilities } = this.#knowledge;
    const choice = choose({ name, model, capabilities }, [...strategies, native], wants);
    if (choice.strategy === native) refuseRules(name, capabilities);
    const { toolChoice, offersTools, parallelCalls, plan } = choice;
    const shape: TurnShape = {
      tools: offersTools ? wants.tools : [],
      toolChoice,
      outputWay: plan.output,
      ...(parallelCalls !== undefined && { parallelCalls }),
      ...(wants.output !== undefined && { output: wants.output }),
      fit: wants.strict ? 'refuse' : (wants.fit ?? 'shorten'),
    };
    return { choice, strategy: choice.strategy.prepare(shape, capabilities) };
  }
}

/** What core brings by itself sends a conversation as it is; a host that is choosy brings the strategy that heeds its rules. */
function refuseRules(name: string, { roles, callIds, systemRole }: Capabilities): void {
  if (roles === 'free' && callIds === 'any' && systemRole) return;
  const advice = "Give it strategies: [native], with native from '@windrose/core/native'.";
  throw new CapabilityError(
    'strategy',
    `${name} has rules about messages or ids, and no strategy to keep them. ${advice}`,
  );
}

function knowledgeOf(host: Host): Knowledge {
  const known = learnedOf.get(host);
  if (known !== undefined) return known;
  const fresh = { capabilities: host.capabilities, omit: [] };
  learnedOf.set(host, fresh);
  return fresh;
}

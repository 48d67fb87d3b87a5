import { CapabilityError, DefinitionError, HostError } from '../errors.js';
import type { Capabilities } from '../host/capabilities.js';
import type { Host, HostRequest, OutputSpec, ToolSpec } from '../host/host.js';
import type { Lesson, Lessons, PreparedStrategy, TurnShape } from '../host/strategy.js';
import type { Json } from '../schema/json-schema-type.js';
import { type Choice, choose, type Wishes } from '../strategy/choose.js';
import { native } from '../strategy/native.js';
import { refuseRules, tellLost } from './check-way.js';
import { bindingRecordOf, type Knowledge, knowledgeOf, rememberOf } from './knowledge.js';

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

/** Which request of a run: the first, where a tool may be demanded, a later one, or one for the structured answer alone. */
export type Phase = 'first' | 'later' | 'answer';

/** How an agent asks its host, made anew when a refusal has taught something about the host. */
export class Asker {
  readonly #host: Host;
  readonly #wants: Wants;
  readonly #lessons: Lessons | undefined;
  #knowledge: Knowledge;
  #ways: { readonly [Each in Phase]: Way };

  constructor(host: Host, wants: Wants) {
    if (!host?.capabilities) throw new DefinitionError('The agent has no host: is an await missing?', 'host');
    this.#host = host;
    this.#wants = wants;
    this.#lessons = host.strategies?.find(({ lessons }) => lessons)?.lessons;
    this.#knowledge = knowledgeOf(host);
    this.#ways = this.#prepare(this.#knowledge);
  }

  /** The same for another host object, of which that much is known. */
  fork(host: Host, knowledge?: Knowledge): Asker {
    const forked = new Asker(host, this.#wants);
    // In this order: what leaves no way of asking is an error when it is asked, and not here.
    if (knowledge !== undefined) rememberOf(host, knowledge);
    return forked;
  }

  /** What the host has been found out not to do; `undefined` where that is what it says itself. */
  get learned(): Knowledge | undefined {
    const known = knowledgeOf(this.#host);
    return known.omit.length === 0 && known.capabilities === this.#host.capabilities ? undefined : known;
  }

  /** Takes over what another has learned of the same host, where nothing is known here. */
  learnFrom({ learned }: Asker): void {
    if (learned !== undefined && this.learned === undefined) rememberOf(this.#host, learned);
  }

  way(phase: Phase): Way {
    // Another agent may have learned something of the same host.
    const known = knowledgeOf(this.#host);
    if (this.#knowledge !== known) {
      // In this order: where it allows no way of asking, that is an error each time.
      this.#ways = this.#prepare(known);
      this.#knowledge = known;
    }
    return this.#ways[phase];
  }

  get host(): Host {
    return this.#host;
  }

  /** What the host is believed to do by now. */
  get capabilities(): Capabilities {
    return this.#knowledge.capabilities;
  }

  /** Whether the host is known better than when this was what was believed of it. */
  knowsMoreThan(capabilities: Capabilities, omit: readonly string[]): boolean {
    const known = knowledgeOf(this.#host);
    return known.capabilities !== capabilities || known.omit !== omit;
  }

  /** Keys the host has refused, in its own spelling. */
  get omit(): readonly string[] {
    return this.#knowledge.omit;
  }

  get isStrict(): boolean {
    return this.#wants.strict === true;
  }

  /** Arguments without the nulls that stand for what is left out. */
  liftArguments(name: string, value: Json): Json {
    const { first, later } = this.#ways;
    const { strategy } = first.strategy.liftArguments === undefined ? later : first;
    return strategy.liftArguments?.(name, value) ?? value;
  }

  /**
   * Takes a refusal for a lesson about the host, and says what was learned; `undefined` where it teaches nothing.
   * `isLast`: asking again in the same way is over.
   *
   * Throws `CapabilityError` where without the refused the host cannot be asked at all.
   */
  learn(error: unknown, request: HostRequest, isLast: boolean): string | undefined {
    if (!(error instanceof HostError)) return undefined;
    const { capabilities, omit } = this.#knowledge;
    const lesson = this.#lessons?.ofRefusal(capabilities, error, request, isLast);
    if (lesson === undefined || (lesson.omit !== undefined && omit.includes(lesson.omit))) return undefined;
    return this.#remember(lesson, error);
  }

  /**
   * Takes an answer that is not what the host was asked to bind it to for a lesson too: the first, or, where the host has been seen to bind,
   * the third in a row.
   */
  learnBinding(isBound: boolean, request: HostRequest): string | undefined {
    const record = bindingRecordOf(this.#host);
    record.broken = isBound ? 0 : record.broken + 1;
    record.hasBound ||= isBound;
    if (record.broken < (record.hasBound ? 3 : 1)) return undefined;
    const lesson = this.#lessons?.ofDisobedience(this.#knowledge.capabilities, request);
    return lesson && this.#remember(lesson);
  }

  #remember(lesson: Lesson, cause?: unknown): string | undefined {
    const before = this.#knowledge;
    const { omit } = before;
    rememberOf(this.#host, {
      capabilities: lesson.capabilities,
      omit: lesson.omit === undefined ? omit : [...omit, lesson.omit],
    });
    try {
      this.way('first');
    } catch (failure) {
      if (!(failure instanceof CapabilityError)) throw failure;
      if (this.#wants.strategy === undefined) {
        throw new CapabilityError(failure.setting, `${lesson.text} ${failure.message}`, { cause });
      }
      // The program insists on this way, so the lesson is not for it, and must not be for others.
      rememberOf(this.#host, before);
      return undefined;
    }
    return lesson.text;
  }

  #prepare({ capabilities }: Knowledge): { readonly [Each in Phase]: Way } {
    const first = this.#make(this.#wants, capabilities);
    const { toolChoice, plan } = first.choice;
    const isFree = toolChoice === 'auto' || toolChoice === 'none';
    const later = isFree ? first : this.#make({ ...this.#wants, toolChoice: 'auto' }, capabilities);
    const inPhases = [plan, later.choice.plan].some(({ output }) => output === 'two-phases');
    const { toolChoice: _demanded, ...wants } = this.#wants;
    return { first, later, answer: inPhases ? this.#make({ ...wants, tools: [], toolCount: 0 }, capabilities) : later };
  }

  #make(wants: Wants, capabilities: Capabilities): Way {
    const { name, model, strategies = [] } = this.#host;
    const choice = choose({ name, model, capabilities }, [...strategies, native], wants);
    if (choice.strategy === native) refuseRules(name, capabilities);
    const { toolChoice, offersTools, parallelCalls, plan } = choice;
    const shape: TurnShape = {
      tools: offersTools ? wants.tools : [],
      toolChoice,
      // The first phase asks in words.
      outputWay: plan.output === 'two-phases' ? 'words' : plan.output,
      ...(parallelCalls !== undefined && { parallelCalls }),
      ...(wants.output !== undefined && { output: wants.output }),
      fit: wants.strict ? 'refuse' : (wants.fit ?? 'shorten'),
    };
    const strategy = choice.strategy.prepare(shape, capabilities);
    return { choice: tellLost(choice, strategy.output), strategy };
  }
}

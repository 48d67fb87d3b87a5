import {
  Agent,
  type ApprovalDecision,
  type ApprovalRequest,
  type Message,
  type RunState,
  tool,
  WindroseError,
} from '@windrose/core';
import type { HostRequest } from '@windrose/core/host';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { z } from 'zod';
import type { Random } from '../../outputs/random.js';

/** What every untrusted tool says, so that it is seen wherever it goes. */
const strange = 'a stranger wrote this';

interface Conduct {
  readonly effect?: 'read' | 'write';
  readonly trust?: 'trusted' | 'untrusted';
  readonly idempotent?: boolean;
}

const conducts: Readonly<Record<string, Conduct>> = {
  look_up: { effect: 'read', trust: 'trusted' },
  fetch_page: { effect: 'read' },
  fetch_broken: { effect: 'read', trust: 'untrusted' },
  send: {},
  save: { trust: 'trusted' },
  put: { effect: 'write', trust: 'trusted', idempotent: true },
};
const names = Object.keys(conducts);

/** One conversation over several runs, and what was done to the world in it. */
export class TaintedWorld {
  /** Writes that nobody allowed although a stranger was heard. */
  readonly wrongs: string[] = [];
  writes = 0;
  asked = 0;
  allowed = 0;
  isTainted = false;
  readonly #random: Random;
  /** By the number of a call: whether the model had read a stranger's words when it wrote it. */
  readonly #heard = new Map<number, boolean>();
  readonly #allowed = new Set<number>();

  constructor(random: Random) {
    this.#random = random;
  }

  async play(): Promise<void> {
    let messages: readonly Message[] = [userSays('Go.')];
    for (let runs = 1 + this.#random.below(3); runs > 0; runs--) {
      messages = [...(await this.#playRun(messages)), userSays('Go on.')];
    }
  }

  /** One run, which may die, be suspended or end in an error; gives the conversation as it then stands. */
  async #playRun(messages: readonly Message[]): Promise<readonly Message[]> {
    const agent = this.#makeAgent();
    let kept: RunState | undefined;
    for (let lives = 4; lives > 0; lives--) {
      const approve = (request: ApprovalRequest): ApprovalDecision => this.#decide(request);
      const events = kept ? agent.resumeStream(kept, { approve }) : agent.stream(messages, { approve });
      const death = this.#random.below(3) === 0 ? this.#random.below(30) : Infinity;
      try {
        for (let seen = 0; seen < death; seen++) {
          const next = await events.next();
          if (next.done) {
            kept = copy(next.value.state);
            if (next.value.status === 'done') return kept.messages;
            break;
          }
          if (next.value.type === 'checkpoint') kept = copy(next.value.state);
        }
        await events.return(undefined as never);
      } catch (error) {
        if (!(error instanceof WindroseError)) throw error;
        return error.state ? copy(error.state).messages : messages;
      }
    }
    return kept === undefined || kept.open !== undefined ? messages : kept.messages;
  }

  #makeAgent(): Agent<never[]> {
    const tools = names.filter(() => this.#random.below(5) > 0).map((name) => this.#makeTool(name));
    const script = Array.from({ length: 60 }, () => (request: HostRequest) => this.#answer(request));
    // The names of these tools are only known here.
    return new Agent<never[]>({ host: new ScriptedHost(script), tools: tools as never[], limits: { steps: 8 } });
  }

  #makeTool(name: string) {
    const conduct = conducts[name] ?? {};
    return tool({
      name,
      description: 'Does what its name says.',
      ...conduct,
      input: z.object({ n: z.number() }),
      execute: async ({ n }) => {
        if (n % 3 === 0) await Promise.resolve();
        if (conduct.effect !== 'read') this.#write(name, n);
        if (name === 'fetch_broken') throw new Error(strange);
        return conduct.trust === 'trusted' ? n : `${strange}: ${n}`;
      },
    });
  }

  #write(name: string, n: number): void {
    this.writes++;
    if (this.#heard.get(n) !== false && !this.#allowed.has(n)) this.wrongs.push(`${name} ran for call ${n}`);
  }

  #answer(request: HostRequest): ScriptedAnswer {
    const hasHeard = JSON.stringify(request).includes(strange);
    this.isTainted ||= hasHeard;
    const calls = Array.from({ length: this.#random.below(4) }, () => {
      const n = this.#heard.size;
      this.#heard.set(n, hasHeard);
      // One in twelve names no tool, or has arguments that do not fit.
      const odd = this.#random.below(12) === 0;
      return { name: odd ? 'gone' : this.#random.pick(names), arguments: { n } };
    });
    return { text: 'So.', calls };
  }

  #decide({ call }: ApprovalRequest): ApprovalDecision {
    this.asked++;
    const decision = this.#random.pick<ApprovalDecision>([
      true,
      false,
      undefined,
      { approved: true },
      { approved: false },
    ]);
    if (decision === true || (typeof decision === 'object' && decision.approved)) {
      this.allowed++;
      this.#allowed.add(Number(/"n":(\d+)/.exec(call.arguments)?.[1]));
    }
    return decision;
  }
}

const userSays = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });
const copy = (state: RunState): RunState => JSON.parse(JSON.stringify(state)) as RunState;

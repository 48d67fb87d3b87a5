import { HostError, type Grammar } from '@windrose/core/host';
import type {
  Llama,
  LlamaGrammarEvaluationState,
  LlamaModel,
  SequenceEvaluateOptions,
  Token,
  TokenBias,
} from 'node-llama-cpp';

import type { EngineModule } from './engine-module.js';
import type { Vocabulary } from './vocabulary.js';

/** Compiled grammars kept for their next use; an agent asks with a handful. */
const keptGrammars = 16;

interface Compiled {
  readonly start: LlamaGrammarEvaluationState;
  readonly noControl: TokenBias;
}

/** A grammar at work on one answer: `options` go to the engine, `observe` is told each token written. */
export interface BoundGrammar {
  readonly options: Pick<SequenceEvaluateOptions, 'grammarEvaluationState' | 'tokenBias'>;
  observe(token: Token): void;
}

/** Compiles each grammar once and binds it to answers. */
export class GrammarStore {
  readonly #module: EngineModule;
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #vocabulary: Vocabulary;
  readonly #compiled = new Map<string, Compiled>();

  constructor(module: EngineModule, llama: Llama, model: LlamaModel, vocabulary: Vocabulary) {
    this.#module = module;
    this.#llama = llama;
    this.#model = model;
    this.#vocabulary = vocabulary;
  }

  /** Readies a grammar for one answer; with `after` it waits until that control token has been written. */
  async bind({ gbnf, after }: Grammar): Promise<BoundGrammar> {
    const trigger = after === undefined ? undefined : this.#triggerToken(after);
    const { start, noControl } = await this.#compile(gbnf);
    const state = start.clone();
    const free = this.#module.TokenBias.for(this.#model);
    let bound = trigger === undefined;
    return {
      options: {
        grammarEvaluationState: () => (bound ? state : undefined),
        tokenBias: () => (bound ? noControl : free),
      },
      observe: (token) => {
        bound ||= token === trigger;
      },
    };
  }

  #triggerToken(after: string): Token {
    const token = this.#vocabulary.marker(after);
    if (token !== undefined) return token;
    const advice = 'Leave `after` out, or load a file whose vocabulary has that token.';
    throw new HostError('bad-request', `The grammar waits for ${after}, which is no token of this model. ${advice}`);
  }

  async #compile(gbnf: string): Promise<Compiled> {
    const compiled = this.#compiled.get(gbnf) ?? (await this.#compileNew(gbnf));
    this.#compiled.delete(gbnf);
    this.#compiled.set(gbnf, compiled);
    const [oldest] = this.#compiled.keys();
    if (this.#compiled.size > keptGrammars && oldest !== undefined) this.#compiled.delete(oldest);
    return compiled;
  }

  async #compileNew(gbnf: string): Promise<Compiled> {
    try {
      const grammar = await this.#llama.createGrammar({ grammar: gbnf });
      const start = new this.#module.LlamaGrammarEvaluationState({ model: this.#model, grammar });
      return { start, noControl: this.#biasAgainstControl(gbnf) };
    } catch (cause) {
      const advice = 'llama.cpp writes what it expected to stderr; its grammars/README.md describes the notation.';
      throw new HostError('engine', `llama.cpp cannot read this grammar: ${shorten(gbnf)}\n${advice}`, { cause });
    }
  }

  /**
   * llama.cpp reads a control token as its text, so a grammar's string rule lets `[TOOL_RESULTS]` or `<s>` through
   * (seen).
   */
  #biasAgainstControl(gbnf: string): TokenBias {
    const bias = this.#module.TokenBias.for(this.#model);
    for (const [token, text] of this.#vocabulary.control) {
      if (!gbnf.includes(text)) bias.set(token, 'never');
    }
    return bias;
  }
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

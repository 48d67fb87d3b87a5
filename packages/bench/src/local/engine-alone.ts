import type { PromptSegment, RawRequest } from '@windrose/core/host';
import {
  getLlama,
  type Llama,
  type LlamaContextSequence,
  LlamaGrammarEvaluationState,
  LlamaLogLevel,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';

/** llama.cpp called by hand, with a prompt and a grammar that are given. */
export class EngineAlone {
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #sequence: LlamaContextSequence;
  readonly #grammars = new Map<string, LlamaGrammarEvaluationState>();

  private constructor(llama: Llama, model: LlamaModel, sequence: LlamaContextSequence) {
    this.#llama = llama;
    this.#model = model;
    this.#sequence = sequence;
  }

  /** Loads a toy with the settings that suit toys: those the local host takes for them. */
  static async load(modelPath: string): Promise<EngineAlone> {
    const llama = await getLlama({
      gpu: false,
      build: 'never',
      progressLogs: false,
      logLevel: LlamaLogLevel.disabled,
      maxThreads: 0,
    });
    const model = await llama.loadModel({ modelPath, gpuLayers: 0 });
    const contextSize = Math.min(8192, model.trainContextSize);
    const context = await model.createContext({ contextSize, threads: 1, flashAttention: false, batchSize: 256 });
    return new EngineAlone(llama, model, context.getSequence());
  }

  /** Writes one answer, greedily; what the sequence has read before is not read again. */
  async answer({ prompt, grammar }: RawRequest): Promise<string> {
    const tokens = this.#tokenize(prompt);
    const bound = grammar && (await this.#grammar(grammar.gbnf)).clone();
    await this.#sequence.adaptStateToTokens(tokens.slice(0, -1), false);
    const unread = tokens.slice(this.#sequence.nextTokenIndex);
    const options = { temperature: 0, ...(bound && { grammarEvaluationState: bound }) };
    const written: Token[] = [];
    for await (const token of this.#sequence.evaluate(unread, options)) written.push(token);
    return this.#model.detokenize(written, true);
  }

  #tokenize(prompt: readonly PromptSegment[]): Token[] {
    return prompt.flatMap(({ type, text }, index) => {
      if (type === 'control') return this.#model.tokenize(text, true);
      // The tokenizer puts a space of its own before text.
      return this.#model.tokenize(index > 0 && text.startsWith(' ') ? text.slice(1) : text, false);
    });
  }

  async #grammar(gbnf: string): Promise<LlamaGrammarEvaluationState> {
    const known = this.#grammars.get(gbnf);
    if (known !== undefined) return known;
    const grammar = await this.#llama.createGrammar({ grammar: gbnf });
    const state = new LlamaGrammarEvaluationState({ model: this.#model, grammar });
    this.#grammars.set(gbnf, state);
    return state;
  }
}

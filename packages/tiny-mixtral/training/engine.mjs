// A model in llama.cpp, greedy, on one thread: what evaluate.mjs and parity.mjs share.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// node-llama-cpp is a dependency of host-local; NODE_LLAMA_CPP may name another one.
const require = createRequire(new URL('../../host-local/package.json', import.meta.url));
const entry = process.env.NODE_LLAMA_CPP ?? require.resolve('node-llama-cpp');
const { getLlama, LlamaGrammar, LlamaGrammarEvaluationState } = await import(pathToFileURL(entry));

/** Loads a GGUF file. */
export async function loadEngine(path) {
  const llama = await getLlama({ gpu: false, build: 'never', logLevel: 'error', maxThreads: 1 });
  const model = await llama.loadModel({ modelPath: path, gpuLayers: 0 });
  const context = await model.createContext({ contextSize: 1536, batchSize: 1024, threads: 1, sequences: 1 });
  const sequence = context.getSequence();
  const encode = (text) => Array.from(model.tokenize(text, true));
  const decode = (ids) => model.detokenize(ids, true);

  /** The tokens that follow a prompt, to the end of the answer or `most`. */
  async function generateTokens(prompt, { grammar, most = 260 } = {}) {
    await sequence.adaptStateToTokens(prompt, false); // what is common with the last prompt stays
    const from = Math.min(sequence.nextTokenIndex, prompt.length - 1);
    if (sequence.nextTokenIndex > from) {
      await sequence.eraseContextTokenRanges([{ start: from, end: sequence.nextTokenIndex }]);
    }
    const state = grammar && new LlamaGrammarEvaluationState({ model, grammar });
    const options = { temperature: 0, grammarEvaluationState: state, yieldEogToken: true };
    const out = [];
    for await (const token of sequence.evaluate(prompt.slice(from), options)) {
      out.push(token);
      if (token === model.tokens.eos || out.length >= most) break;
    }
    return out;
  }

  const generate = async (prompt, options) =>
    decode(await generateTokens(encode(prompt), options)).replace(/<\/s>.*$/s, '');
  const makeGrammar = (text) => new LlamaGrammar(llama, { grammar: text, stopGenerationTriggers: [] });
  return { encode, decode, generateTokens, generate, makeGrammar };
}

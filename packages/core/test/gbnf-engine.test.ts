import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Llama, LlamaContextSequence, LlamaModel } from 'node-llama-cpp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { schemaToGbnf } from '../src/schema/gbnf.js';
import { jsonSchemaOf, validatorOf, zodSchemas } from './gbnf-schemas.js';

const writer = fileURLToPath(new URL('../../tiny-mixtral/training/write-random-mixtral.mjs', import.meta.url));
/** More at night: `npm run reliability -- --night`. */
const runs = Number(process.env['GBNF_ENGINE_RUNS'] ?? 40);
const seed = Number(process.env['GBNF_ENGINE_SEED'] ?? 1);
const mostTokens = Number(process.env['GBNF_ENGINE_TOKENS'] ?? 400);

describe.skipIf(!existsSync(writer))(
  'llama.cpp under a grammar made from a schema (skipped without the writer of toy models)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'gbnf-'));
    let llama: Llama;
    let model: LlamaModel;
    let sequence: LlamaContextSequence;

    beforeAll(async () => {
      const { tinyMixtral } = (await import(writer)) as { tinyMixtral(options: object): { bytes: Buffer } };
      const modelPath = join(folder, 'toy.gguf');
      writeFileSync(modelPath, tinyMixtral({ ctx: 2048, layers: 1 }).bytes);
      const { getLlama } = await import('node-llama-cpp');
      llama = await getLlama({ gpu: false, build: 'never', maxThreads: 1 });
      model = await llama.loadModel({ modelPath });
      const context = await model.createContext({ contextSize: 2048, threads: 1, sequences: 1 });
      sequence = context.getSequence();
    }, 30_000);

    afterAll(async () => {
      await llama?.dispose();
      rmSync(folder, { recursive: true });
    });

    /** What the model writes under the grammar; undefined where it does not come to an end. */
    async function generate(grammarText: string, run: number): Promise<string | undefined> {
      const { LlamaGrammarEvaluationState } = await import('node-llama-cpp');
      const grammar = await llama.createGrammar({ grammar: grammarText });
      const grammarEvaluationState = new LlamaGrammarEvaluationState({ model, grammar });
      await sequence.clearHistory();
      const tokens = [];
      const options = { temperature: 1, seed: run, grammarEvaluationState, yieldEogToken: true };
      for await (const token of sequence.evaluate(model.tokenize('[INST] ? [/INST]', true), options)) {
        // llama.cpp matches a control token by its text, so it may stand in a string: it must not be left out of the
        // text.
        if (model.isEogToken(token)) return model.detokenize(tokens, true);
        tokens.push(token);
        if (tokens.length >= mostTokens) return undefined;
      }
      return undefined;
    }

    it(`writes ${runs} answers that parse and fit, whatever the schema`, { timeout: 1_200_000 }, async () => {
      let cut = 0;
      const schemas = fc.sample(zodSchemas, { numRuns: runs, seed });
      for (const [run, schema] of schemas.entries()) {
        const json = jsonSchemaOf(schema);
        const text = await generate(schemaToGbnf(json), seed * 100_000 + run);
        if (text === undefined) cut++;
        else check(schema, json, text);
      }
      console.info(`${runs - cut} answers fit their schemas, ${cut} were cut at ${mostTokens} tokens`);
      expect(cut).toBeLessThan(runs / 4);
    });

    function check(schema: z.ZodType, json: ReturnType<typeof jsonSchemaOf>, text: string): void {
      const value: unknown = JSON.parse(text);
      expect(validatorOf(json)(value), text).toBeUndefined();
      expect(schema.safeParse(value).error, text).toBeUndefined();
    }
  },
);

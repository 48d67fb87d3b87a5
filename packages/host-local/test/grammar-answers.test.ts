import { existsSync, readFileSync } from 'node:fs';
import { DefinitionError } from '@windrose/core';
import type { ToolSpec } from '@windrose/core/host';
import { localHost, type LocalHost } from '@windrose/host-local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaToGbnf } from '../../core/src/schema/gbnf.js';
import type { JsonSchema } from '../../core/src/schema/json-schema-type.js';
import { validatorOf } from '../../core/test/gbnf-schemas.js';
import { ask, segments } from './ask.js';
import { realWorldSchemas } from './real-world-schemas.js';

/** How many answers are asked for, and with which seed; the large form is `GRAMMAR_ANSWERS=600` with `--testTimeout`. */
const answers = Number(process.env['GRAMMAR_ANSWERS'] ?? 60);
const firstSeed = Number(process.env['GRAMMAR_ANSWERS_SEED'] ?? 1);
const maxTokens = Number(process.env['GRAMMAR_ANSWERS_TOKENS'] ?? 160);
/** A file of further schemas: each line an object with `id` and `schema`. */
const further = process.env['GRAMMAR_ANSWERS_SCHEMAS'];

interface Row {
  readonly id: string;
  readonly schema: JsonSchema;
}

const corpora = new URL('../../../../shared/corpora/', import.meta.url);

function linesOf(file: string | URL): unknown[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function rows(): Row[] {
  const ours = Object.entries(realWorldSchemas).map(([id, schema]) => ({ id, schema }));
  const suite = linesOf(new URL('json/schema.jsonl', corpora)) as Row[];
  const cases = linesOf(new URL('bfcl/cases.jsonl', corpora)) as { tools: { function: ToolSpec }[] }[];
  const offered = cases.flatMap(({ tools }) => tools.map((tool) => tool.function));
  const tools = offered.map(({ name, parameters }) => ({ id: name, schema: parameters }));
  return [...ours, ...suite.filter(({ schema }) => typeof schema === 'object'), ...tools];
}

/** A sample that has something of everything: ours first, then the corpora from end to end. */
function sample(): Row[] {
  if (further !== undefined) return spread(linesOf(further) as Row[], answers);
  const all = rows();
  const own = all.slice(0, Object.keys(realWorldSchemas).length);
  return [...own, ...spread(all.slice(own.length), answers - own.length)];
}

function spread<Value>(values: readonly Value[], count: number): Value[] {
  const step = Math.max(1, values.length / Math.max(1, count));
  return Array.from(
    { length: Math.min(values.length, Math.max(0, count)) },
    (_, index) => values[Math.floor(index * step)],
  ).filter((value) => value !== undefined);
}

interface Counts {
  refused: number;
  unchecked: number;
  cut: number;
  valid: number;
  validWithLosses: number;
  readonly invalid: string[];
  readonly invalidWithLosses: string[];
}

describe('answers of the embedded model under the grammar of a schema', () => {
  let host: LocalHost;
  beforeAll(async () => {
    host = await localHost();
  });
  afterAll(() => host.dispose());

  /** Asks for one value of a schema and counts what became of it. */
  async function count({ id, schema }: Row, seed: number, counts: Counts): Promise<void> {
    const lost: string[] = [];
    const gbnf = grammarOf(schema, (path, keyword) => lost.push(`${path} ${keyword}`));
    const validate = checkerOf(schema);
    if (gbnf === undefined) counts.refused += 1;
    else if (validate === undefined) counts.unchecked += 1;
    else {
      const sampling = { temperature: 0.7, seed, maxTokens };
      const { text, finish } = await ask(host, segments('{<s>}{[INST]} Fill in the form.{[/INST]}'), {
        sampling,
        grammar: { gbnf },
      });
      if (finish !== 'stop') counts.cut += 1;
      else if (validate(JSON.parse(text)) === undefined) counts[lost.length === 0 ? 'valid' : 'validWithLosses'] += 1;
      else counts[lost.length === 0 ? 'invalid' : 'invalidWithLosses'].push(`${id} (${lost.join(', ')}): ${text}`);
    }
  }

  it('fit the schema wherever nothing was lost', { timeout: 60_000 + answers * 5000 }, async () => {
    const counts: Counts = {
      refused: 0,
      unchecked: 0,
      cut: 0,
      valid: 0,
      validWithLosses: 0,
      invalid: [],
      invalidWithLosses: [],
    };
    for (const [index, row] of sample().entries()) await count(row, firstSeed + index, counts);
    console.info(JSON.stringify({ ...counts, invalid: counts.invalid.length }));
    expect(counts.invalid).toEqual([]);
    expect(counts.valid).toBeGreaterThan(Object.keys(realWorldSchemas).length / 2);
  });
});

function grammarOf(schema: JsonSchema, onLost: (path: string, keyword: string) => void): string | undefined {
  try {
    return schemaToGbnf(schema, { onLost });
  } catch (error) {
    if (error instanceof DefinitionError) return undefined;
    throw error;
  }
}

/** A check of values; undefined where ajv does not know how to read the schema, as with references to elsewhere. */
function checkerOf(schema: JsonSchema): ReturnType<typeof validatorOf> | undefined {
  try {
    return validatorOf(schema);
  } catch {
    return undefined;
  }
}

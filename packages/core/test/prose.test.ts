import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../src/schema/json-schema-type.js';
import { readToolCalls } from '../src/strategy/read-tool-calls.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const corpora = new URL('../../../../shared/corpora/', import.meta.url);

interface NamedTool {
  readonly name: string;
  readonly parameters: JsonSchema;
}

/** Tools with the names that prose and programs are full of, which take almost anything. */
const common: readonly NamedTool[] =
  'search query, get url, calculate expression, print text, send message, open path, add a, set key, test name, run command, fetch url, read path, log text, expect value, require id, import name'
    .split(', ')
    .map((pair) => {
      const [name = '', key = ''] = pair.split(' ');
      return { name, parameters: { type: 'object', properties: { [key]: {} } } };
    });

function load<Row>(name: string): Row[] {
  const file = new URL(name, corpora);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}

/** A document as answers of the length that models give. */
function parts(document: string): string[] {
  return document.split(/\n(?=#{1,3} )/);
}

const documents = ['*.md', 'docs/**/*.md', 'packages/*/*.md', 'examples/*/*.md']
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .filter((file) => !file.includes('node_modules'))
  .flatMap((file) => parts(readFileSync(`${root}${file}`, 'utf8')));

const answers = load<{ request?: { tools?: readonly unknown[] }; expected?: { content?: unknown } }>(
  'http/exchanges.jsonl',
).flatMap(({ request, expected }) =>
  request?.tools === undefined && typeof expected?.content === 'string' ? [expected.content] : [],
);

const offers = load<{ tools: readonly { function: NamedTool }[] }>('bfcl4/cases.jsonl').map(({ tools }) =>
  tools.map((tool) => tool.function),
);

describe('prose', () => {
  it('of this repository calls no tool, whatever its name', () => {
    expect(documents.length).toBeGreaterThan(50);
    expect(documents.filter((text) => readToolCalls(text, { tools: common }).calls.length > 0)).toEqual([]);
  });

  it.skipIf(answers.length === 0 || offers.length === 0)(
    'that hosts answered without tools calls none (corpora beside the repository)',
    () => {
      const texts = [...answers, ...documents];
      for (const [index, text] of texts.entries()) {
        const offered = [0, 1, 2].flatMap((step) => offers[(index * 7 + step) % offers.length] ?? []);
        const tools = [...new Map([...offered, ...common].map((tool) => [tool.name, tool])).values()];
        expect(readToolCalls(text, { tools }).calls, text).toEqual([]);
      }
    },
  );
});

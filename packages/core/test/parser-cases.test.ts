import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';
import { CallReader } from '../src/strategy/call-reader.js';
import { readToolCalls } from '../src/strategy/read-tool-calls.js';

interface ExpectedCall {
  readonly name: string;
  readonly arguments?: Json;
  readonly argumentsInclude?: Readonly<Record<string, Json>>;
}

interface Row {
  readonly id: string;
  readonly format: string;
  readonly text?: string;
  readonly chunks?: readonly string[];
  readonly tools?: readonly { readonly function: { readonly name: string; readonly parameters: JsonSchema } }[];
  readonly expected: {
    readonly content?: string | null;
    readonly toolCalls?: readonly ExpectedCall[];
    readonly toolCallsAtIndex?: Readonly<Record<string, ExpectedCall>>;
    readonly toolCallCount?: number;
    readonly toolsCalled?: boolean;
    readonly error?: string;
  };
}

const file = new URL('../../../../shared/corpora/parsers/cases.jsonl', import.meta.url);
const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
const rows = lines
  .map((line): Row => JSON.parse(line))
  .filter(({ format }) => /^(?:mistral|hermes|json|pythonic$)/.test(format) || format.startsWith('mistralai'));

function callsOf({ toolCalls, toolCallsAtIndex = {} }: Row['expected']): readonly ExpectedCall[] {
  return toolCalls ?? Object.values(toolCallsAtIndex);
}

/** Where a row names no tools, those it expects to be called were on offer. */
function toolsOf(row: Row): readonly { name: string; parameters: JsonSchema }[] {
  if (row.tools !== undefined) return row.tools.map((tool) => tool.function);
  const names = row.expected.error === undefined ? callsOf(row.expected).map(({ name }) => name) : ['add', 'sub'];
  return [...new Set(names)].map((name) => ({ name, parameters: { type: 'object' } }));
}

describe.skipIf(rows.length === 0)('the parser tests of other projects (corpora beside the repository)', () => {
  it.each(rows.map((row) => [row.format, row.id, row] as const))('%s: %s', (_, id, row) => {
    const { expected } = row;
    const text = row.text ?? row.chunks?.join('') ?? '';
    const tools = toolsOf(row);
    const read = readToolCalls(text, { tools });
    const reader = new CallReader({ tools });
    const shown = [...text].map((character) => reader.push(character)).join('');
    expect(reader.end()).toEqual(read);
    expect(read.text.startsWith(shown)).toBe(true);

    // What was cut off is told as such, with the arguments as they were written.
    const told = [...read.calls, ...read.problems.map(({ name, arguments: given }) => ({ name, arguments: given }))];
    const wanted = callsOf(expected);
    if (wanted.length > 0) expect(told.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
    for (const [index, call] of wanted.entries()) {
      if (call.arguments !== undefined) expect(told[index]?.arguments).toEqual(call.arguments);
      if (call.argumentsInclude !== undefined) expect(told[index]?.arguments).toMatchObject(call.argumentsInclude);
    }
    if (expected.toolCalls?.length === 0 || expected.toolsCalled === false) expect(read.calls).toEqual([]);
    if (expected.toolCallCount !== undefined) expect(read.calls).toHaveLength(expected.toolCallCount);
    if (expected.content !== undefined) expect(read.text.trim()).toBe((expected.content ?? '').trim());
    // Mistral's first format has but one list; a second one is read all the same.
    if (expected.error !== undefined)
      expect(
        read.calls.map(({ name }) => name),
        id,
      ).toEqual(['add', 'sub']);
  });
});

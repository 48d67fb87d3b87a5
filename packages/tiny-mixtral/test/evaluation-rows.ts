import { readFileSync } from 'node:fs';
import type { Message } from '@windrose/core';
import type { JsonSchema, ToolSpec } from '@windrose/core/host';
import { toMessage, type WireMessage } from './wire-rows.js';

/** A call as it should be. */
export interface WantedCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Further right values by the path of an argument; null: it may be left out. */
  readonly anyOf?: Readonly<Record<string, readonly unknown[]>>;
}

/** What is asked with tools in view, and what is right; `calls` is empty where words are right. */
export interface CallRow {
  readonly kind: 'calls';
  readonly messages: readonly Message[];
  readonly tools: readonly ToolSpec[];
  readonly calls: readonly WantedCall[];
  /** The conversation up to the results of the right calls. */
  readonly answered?: readonly Message[];
  /** What the answer to them holds. */
  readonly must?: readonly string[];
}

/** A text, a schema, and the object that fits both. */
export interface ExtractionRow {
  readonly kind: 'extraction';
  readonly messages: readonly Message[];
  readonly schema: JsonSchema;
  readonly expect: unknown;
}

export type EvaluationRow = CallRow | ExtractionRow;

interface GeneratedRow {
  readonly mode: string;
  readonly messages: readonly WireMessage[];
  readonly tools?: readonly ToolSpec[];
  readonly calls?: readonly WantedCall[];
  readonly answered?: readonly WireMessage[];
  readonly must?: readonly string[];
  readonly schema?: JsonSchema;
  readonly expect?: unknown;
}

interface HandRow {
  readonly user: string;
  readonly tools?: readonly ToolSpec[];
  readonly expect: { readonly none?: true; readonly calls?: readonly WantedCall[] };
}

/** Rows of the generator, as write_rows.py writes them. */
export function generatedRows(split: string): EvaluationRow[] {
  return readLines<GeneratedRow>(`fixtures/evaluation/${split}.jsonl`).map(
    ({ messages, tools = [], calls = [], answered, must = [], schema, expect }) => {
      const asked = messages.map(toMessage);
      if (schema !== undefined) return { kind: 'extraction', messages: asked, schema, expect };
      const later = answered && { answered: answered.map(toMessage), must };
      return { kind: 'calls', messages: asked, tools, calls, ...later };
    },
  );
}

/** Rows that were written by hand; those without tools are for the tools of the demo. */
export function handRows(name: string, demoTools: readonly ToolSpec[]): EvaluationRow[] {
  return readLines<HandRow>(`../training/hand/${name}.jsonl`).map(({ user, tools = demoTools, expect }) =>
    asked(user, tools, expect.calls ?? []),
  );
}

function asked(text: string, tools: readonly ToolSpec[], calls: readonly WantedCall[]): CallRow {
  return { kind: 'calls', messages: [{ role: 'user', parts: [{ type: 'text', text }] }], tools, calls };
}

function readLines<Row>(path: string): Row[] {
  const lines = readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

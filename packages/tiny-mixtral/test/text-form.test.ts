import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PromptTool, renderPrompt } from '@windrose/core';
import { describe, expect, it } from 'vitest';
import { type WireMessage, toMessage } from './wire-rows.js';

interface Row {
  /** Split and mode of the generator. */
  readonly kind: string;
  readonly messages: readonly WireMessage[];
  readonly tools?: readonly { readonly function: PromptTool }[];
  readonly text: string;
}

const script = fileURLToPath(new URL('../training/write_text_form.py', import.meta.url));
const committed = readFileSync(new URL('fixtures/text-form.jsonl', import.meta.url), 'utf8');
const rows: Row[] = readRows(committed);

describe('the prompt text that the model was trained on', () => {
  it.each([...new Set(rows.map(({ kind }) => kind))])('is what renderPrompt writes: %s', (kind) => {
    for (const row of rows.filter((each) => each.kind === kind)) expect(render(row)).toBe(row.text);
  });

  it('is compared for 300 conversations and more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  const python = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;
  it.skipIf(!python)('comes out of the generator again (skipped where there is no python3 from 3.9 on)', () => {
    expect(write()).toBe(committed);
  });

  it.skipIf(!python)('is what renderPrompt writes for other seeds too (skipped without python3)', () => {
    const seed = process.env['TEXT_FORM_SEED'] ?? '8';
    for (const row of readRows(write('--seed', seed, '--of', '1'))) expect(render(row)).toBe(row.text);
  });
});

function readRows(lines: string): Row[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function render({ messages, tools = [] }: Row): string {
  return renderPrompt(messages.map(toMessage), {
    format: 'v3',
    defuse: false,
    tools: tools.map((tool) => tool.function),
  });
}

function write(...options: string[]): string {
  return execFileSync('python3', ['-B', script, ...options], { encoding: 'utf8', maxBuffer: 2 ** 25 });
}

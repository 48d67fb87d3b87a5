import { describe, expect, it } from 'vitest';
import {
  fixture,
  corpus,
  formatOf,
  isInner,
  readRows,
  rulesFor,
  toMessages,
  toTools,
  type GoldenRow,
  type WireMessage,
} from '../../test/goldens.js';
import { WindroseError } from '../errors.js';
import { mergeTurns } from './merge-turns.js';
import { renderPrompt } from './render-prompt.js';
import { promptText, renderTurns } from './render-segments.js';
import { checkMessages } from './validate-messages.js';

interface PromptRow extends GoldenRow<{ readonly plain?: string }> {
  readonly version: string;
}

interface NormalisationRow extends GoldenRow<{
  readonly result?: { readonly messages: readonly WireMessage[]; readonly system_prompt?: string };
}> {
  readonly class: string;
}

interface ValidationRow extends GoldenRow<{ readonly result?: 'ok' }> {
  readonly class: string;
}

const sources = [
  { from: 'the fixtures', file: fixture },
  { from: 'the corpora, where they lie beside the repository', file: corpus },
];

describe.each(sources)("Mistral's own library, by $from", ({ file }) => {
  const prompts = readRows<PromptRow>(file('prompts'));
  const conversations = readRows<NormalisationRow>(file('normalisation'));
  const judged = readRows<ValidationRow>(file('validation'));

  it.skipIf(prompts.length === 0)('gives the same prompts, and refuses the same ones', () => {
    const wrong = prompts.filter((row) => render(row) !== row.expected.plain);
    expect(wrong.map(({ id, version }) => `${id} ${version}`)).toEqual([]);
  });

  it.skipIf(prompts.length === 0)('gives the same prompts to users of the library', () => {
    const wrong = prompts.filter((row) => attempt(() => renderForUser(row)) !== row.expected.plain);
    expect(wrong.map(({ id, version }) => `${id} ${version}`)).toEqual([]);
  });

  it.skipIf(conversations.length === 0)('tidies conversations the same way', () => {
    for (const row of conversations) {
      const rules = rulesFor(row.class.replace('InstructRequestNormalizer', '').toLowerCase() || 'v3');
      const { result } = row.expected;
      const tidied = attempt(() => mergeTurns(toMessages(row.input, rules), rules));
      const expected = result && { system: result.system_prompt ?? '', messages: toMessages(result, rules) };
      expect(tidied, row.id).toEqual(expected);
    }
  });

  it.skipIf(judged.length === 0)('takes and refuses the same conversations', () => {
    const wrong = judged.filter((row) => {
      const format = formatOf(row.class.replace('MistralRequestValidator', '').toLowerCase() || 'v2');
      const { mode = 'test', continue_final_message: continueFinal = false, ...request } = row.input;
      const messages = toMessages(request, rulesFor(format));
      const issues = checkMessages(messages, format, { purpose: mode, continueFinal, tools: toTools(request) });
      return (issues.length === 0) !== (row.expected.result === 'ok');
    });
    expect(wrong.map(({ id, class: name }) => `${id} ${name}`)).toEqual([]);
  });
});

/** The prompt of a row, `undefined` where it is refused; a client's request is judged and tidied first. */
function render({ input, version }: PromptRow): string | undefined {
  const rules = rulesFor(version);
  const messages = toMessages(input, rules);
  const tools = toTools(input);
  if (isInner(input)) {
    return attempt(() => promptText(renderTurns({ system: input.system_prompt ?? '', messages }, rules, { tools })));
  }
  if (checkMessages(messages, formatOf(version), { purpose: 'test', tools }).length > 0) return undefined;
  return attempt(() => promptText(renderTurns(mergeTurns(messages, rules), rules, { tools })));
}

/** What `renderPrompt` makes of a row: only what a client would send is judged as such. */
function renderForUser({ input, version }: PromptRow): string {
  const { continue_final_message: continueFinal = false, ...request } = input;
  const said = toMessages(request, rulesFor(version));
  const system = input.system_prompt ?? '';
  return renderPrompt(system === '' ? said : [{ role: 'system', text: system }, ...said], {
    format: formatOf(version),
    tools: toTools(input),
    continueFinal,
    ...(!isInner(input) && { purpose: 'test' }),
  });
}

function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof WindroseError) return undefined;
    throw error;
  }
}

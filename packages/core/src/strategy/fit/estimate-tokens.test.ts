import { describe, expect, it } from 'vitest';
import {
  corpus,
  formatOf,
  type GoldenRow,
  readRows,
  toMessages,
  toTools,
  type WireRequest,
} from '../../../test/goldens.js';
import type { Message } from '../../message.js';
import { mistralFormats } from '../mistral-format.js';
import type { PromptMessage } from '../prompt-message.js';
import { renderSegments } from '../render-segments.js';
import { estimateTokens } from './estimate-tokens.js';
import { measureRequest } from './measure-request.js';

interface Prompt {
  readonly tokens?: number;
  readonly plain?: string;
}

type Row = GoldenRow<Prompt> & { readonly version: string };
const file = corpus('prompts');
const rows = readRows<Row>(file).filter(({ expected }) => expected.tokens !== undefined);
const versions = ['v1', 'v2', 'v3'] as const;

/** Estimates as shares of the counts of Mistral's own encoder. */
function sharesOf(version: string, estimate: (row: Row) => number): number[] {
  const asked = rows.filter((row) => row.version === version);
  return asked.map((row) => estimate(row) / (row.expected.tokens ?? 1));
}

function expectClose(shares: readonly number[], mean: number): void {
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(mean);
}

const control = /<\/?s>|\[\/?(?:INST|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\]/g;

describe.skipIf(rows.length === 0)(
  "an estimate against the counts of Mistral's own encoder (corpora beside the repository)",
  () => {
    it.each(versions)('of a prompt in %s is never too low, and at most some 40 %% too high on average', (version) => {
      const shares = sharesOf(version, ({ expected: { plain = '' } }) => {
        const marks = version === 'v1' ? [] : (plain.match(control) ?? []);
        return marks.length + estimateTokens(version === 'v1' ? plain : plain.replaceAll(control, ''));
      });
      expect(shares.length).toBeGreaterThan(90);
      expectClose(shares, 1.41);
    });

    it.each(['v2', 'v3'] as const)('of messages and tools is never below what they become in %s', (version) => {
      const shares = sharesOf(version, ({ input }) => sizeOf(input, version));
      expectClose(shares, 1.6);
    });
  },
);

function sizeOf(input: WireRequest, version: string): number {
  const messages = toMessages(input, mistralFormats[formatOf(version)]).map(withoutReasoning);
  return measureRequest({ kind: 'chat', messages, tools: toTools(input), toolChoice: 'auto', sampling: {} }).tokens;
}

/** System text as messages have it. */
function withoutReasoning(message: PromptMessage): Message {
  if (message.role !== 'system' || 'text' in message) return message;
  return { role: 'system', text: message.parts.map(({ text }) => text).join('') };
}

describe('an estimate', () => {
  // Counted with the 32k vocabulary of v1.
  it.each([
    ['English', 'The quick brown fox jumps over the lazy dog.', 12],
    ['figures', '17.25, 3.5, 1204, 99.999', 25],
    ['Chinese', '去年夏天我们骑自行车穿越了整个地区，晚上住在当地人家里，品尝了各种各样的小吃。', 44],
    ['a hash', '9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca7', 55],
    ['signs', '{"a": [1, 2, {"b": null}], "c": "d"}', 21],
  ])('of %s is not below the count', (_, text, tokens) => {
    expect(estimateTokens(text)).toBeGreaterThanOrEqual(tokens);
    expect(estimateTokens(text)).toBeLessThanOrEqual(tokens * 2);
  });

  it('of nothing is nothing', () => {
    expect(estimateTokens('')).toBe(0);
  });

  it('grows with the text, and by no more than three tokens a sign', () => {
    const text = 'Aé1 中{"\n\t😀ſ'.repeat(40);
    let before = 0;
    for (let end = 1; end <= text.length; end++) {
      const now = estimateTokens(text.slice(0, end));
      expect(now).toBeGreaterThanOrEqual(before);
      expect(now - before).toBeLessThanOrEqual(3);
      before = now;
    }
  });
});

it('a picture counts as the most tokens it can make, its address as none', () => {
  const image = (url: string) =>
    measureRequest({
      kind: 'chat',
      messages: [{ role: 'user', parts: [{ type: 'image', url }] }],
      tools: [],
      toolChoice: 'auto',
      sampling: {},
    }).tokens;
  expect(image('data:image/png;base64,' + 'A'.repeat(50_000))).toBe(image('https://example.com/a.png'));
});

it('a control token of a prompt is one token', () => {
  const prompt = renderSegments([{ role: 'user', parts: [{ type: 'text', text: 'a' }] }], { format: 'v3' });
  expect(measureRequest({ kind: 'raw', prompt, sampling: {} }).tokens).toBe(4);
});

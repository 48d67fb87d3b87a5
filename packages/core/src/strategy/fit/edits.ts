import { type ToolWords, toolWords } from './shorten-tools.js';
import type { Exchange } from './split-exchanges.js';

/** One thing that may be done to make a conversation shorter; `exchange` counts those behind the task. */
export type Edit =
  | { readonly cut: 'results'; readonly exchange: number; readonly to: number }
  | { readonly cut: 'answers'; readonly to: number }
  | { readonly cut: 'tools'; readonly to: ToolWords }
  | { readonly leaveOut: number };

/** Several edits as what they come to. */
export interface Edits {
  /** Characters of all results of an exchange together. */
  readonly results: ReadonlyMap<number, number>;
  /** Characters of a text of the assistant, and of a text in the arguments of a call. */
  readonly answers: number;
  readonly tools: ToolWords;
  readonly leftOut: ReadonlySet<number>;
}

/** What is shortened for the window, the mildest first; `to` is characters of the results of one turn of calls. */
export type FitRung =
  | { readonly cut: 'earlier-results' | 'last-results'; readonly to: number }
  | { readonly cut: 'answers'; readonly to: number }
  | { readonly cut: 'tools'; readonly to: ToolWords }
  | { readonly leaveOut: 'earlier-exchanges' };

/** The order in which a conversation is shortened: old results, the newest, what is said of tools, what the model wrote,
 * old exchanges, and the newest results again. */
export const windowPolicy: readonly FitRung[] = [
  { cut: 'earlier-results', to: 4000 },
  { cut: 'earlier-results', to: 1000 },
  { cut: 'earlier-results', to: 250 },
  ...[32_000, 16_000, 8000, 6000, 4000, 3000, 2000].map((to) => ({ cut: 'last-results', to }) as const),
  { cut: 'tools', to: 'own' },
  { cut: 'tools', to: 'first-sentence' },
  { cut: 'answers', to: 2000 },
  { cut: 'answers', to: 500 },
  { leaveOut: 'earlier-exchanges' },
  ...[1500, 1000, 700, 500, 250].map((to) => ({ cut: 'last-results', to }) as const),
];

/** Every edit a policy has for a conversation, the oldest exchange first. */
export function editsOf(policy: readonly FitRung[], exchanges: readonly Exchange[]): Edit[] {
  const called = exchanges.flatMap(({ messages }, index) => (messages.some(isResult) ? [index] : []));
  const old = exchanges.flatMap(({ stays }, index) => (stays ? [] : [index]));
  return policy.flatMap((rung): Edit[] => {
    if ('leaveOut' in rung) return old.map((leaveOut) => ({ leaveOut }));
    if (rung.cut === 'tools' || rung.cut === 'answers') return [rung];
    const asked = rung.cut === 'last-results' ? called.slice(-1) : called.slice(0, -1);
    return asked.map((exchange) => ({ cut: 'results', exchange, to: rung.to }));
  });
}

const shares = [0.9, 0.75, 0.6, 0.45, 0.3, 0.2, 0.1];

/** The edits against messages that are too long, each kind by itself, for each is about other messages: tools, answers, results. */
export function messageEdits(limit: number, exchanges: readonly Exchange[]): readonly (readonly Edit[])[] {
  const toShare = (share: number): Edit[] =>
    exchanges.map((_, exchange) => ({ cut: 'results', exchange, to: Math.floor(limit * share) }));
  return [
    [
      { cut: 'tools', to: 'own' },
      { cut: 'tools', to: 'first-sentence' },
    ],
    [0.9, 0.5].map((share) => ({ cut: 'answers', to: Math.floor(limit * share) }) as const),
    shares.flatMap(toShare),
  ];
}

/** The sum of some edits; of two on the same thing the stronger one counts. */
export function sumUp(edits: readonly Edit[]): Edits {
  const results = new Map<number, number>();
  const leftOut = new Set<number>();
  let answers = Infinity;
  let tools: ToolWords = 'all';
  for (const edit of edits) {
    if ('leaveOut' in edit) leftOut.add(edit.leaveOut);
    else if (edit.cut === 'tools') tools = fewer(tools, edit.to);
    else if (edit.cut === 'answers') answers = Math.min(answers, edit.to);
    else results.set(edit.exchange, Math.min(results.get(edit.exchange) ?? Infinity, edit.to));
  }
  return { results, answers, tools, leftOut };
}

function fewer(one: ToolWords, other: ToolWords): ToolWords {
  return toolWords.indexOf(one) > toolWords.indexOf(other) ? one : other;
}

function isResult({ role }: Exchange['messages'][number]): boolean {
  return role === 'tool';
}

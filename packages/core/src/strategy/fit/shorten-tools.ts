import type { ToolSpec } from '../../host/host.js';
import type { JsonSchema } from '../../schema/json-schema-type.js';
import { endAt } from './cut-content.js';

/** How much of their words tools keep: what is said of parameters goes first, then all but the first sentence of what is said of the tool. */
export const toolWords = ['all', 'own', 'first-sentence'] as const;

/** One of {@link toolWords}. */
export type ToolWords = (typeof toolWords)[number];

/** Tools with fewer words: names, types and bounds all stay. */
export function shortenTools(tools: readonly ToolSpec[], words: ToolWords): readonly ToolSpec[] {
  if (words === 'all') return tools;
  return tools.map(({ name, description, parameters }) => ({
    name,
    description: words === 'own' ? description : firstSentence(description),
    parameters: withoutWords(parameters),
  }));
}

function firstSentence(text: string): string {
  const [sentence = text] = /^.*?[.!?。！？](?=\s|$)/su.exec(text.trim()) ?? [];
  return sentence.length <= longestSentence ? sentence : `${endAt(sentence, longestSentence)}…`;
}

const longestSentence = 120;

const wordsOnly: ReadonlySet<string> = new Set(['description', 'title', 'examples', '$comment', '$schema']);
/** Keywords whose value is a value, or names, and not a schema. */
const values: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'required', 'dependentRequired']);
/** Keywords whose value has schemas under names of its own. */
const named: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  'dependencies',
  '$defs',
  'definitions',
]);

function withoutWords(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (wordsOnly.has(keyword)) return [];
    if (values.has(keyword)) return [[keyword, value]];
    if (named.has(keyword) && isObject(value)) {
      return [[keyword, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shorten(one)]))]];
    }
    return [[keyword, shorten(value)]];
  });
  return Object.fromEntries(kept);
}

function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten);
  return isObject(value) ? withoutWords(value) : value;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

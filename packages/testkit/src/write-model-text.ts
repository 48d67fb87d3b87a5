import type { ModelCall, ModelPrompt, ModelTurn } from './scripted-model.js';
import { writeSchemaInstance } from './write-schema-instance.js';

/**
 * How a model writes calls where its host gives it no place for them: a JSON array (what Mixtral does), a single object a
 * line, an array in a fence, or an array behind the `[TOOL_CALLS]` marker.
 */
export type CallText = 'array' | 'object' | 'fenced' | 'marker';

/** What bounds a model's writing. */
export interface WritingOptions {
  /** Default `array`. */
  readonly callText?: CallText | undefined;
  /** Tokens the host lets through, taken for four characters each. */
  readonly maxTokens?: number | undefined;
}

/** What a model wrote, and whether it came to its end. */
export interface WrittenText {
  readonly text: string;
  readonly finish: 'stop' | 'length';
}

/** What a model of the family writes for a turn: as it is scripted, bound to the prompt's schema, or calls as text. */
export function writeModelText(turn: ModelTurn, prompt: ModelPrompt, options: WritingOptions = {}): WrittenText {
  return cutText(wholeText(turn, prompt, options.callText ?? 'array'), turn, options);
}

/** Cuts a text where the script or the host's token limit says so. */
export function cutText(text: string, { cutAfter }: ModelTurn, { maxTokens }: WritingOptions = {}): WrittenText {
  const characters = Math.min(cutAfter ?? Infinity, (maxTokens ?? Infinity) * 4);
  return text.length > characters ? { text: text.slice(0, characters), finish: 'length' } : { text, finish: 'stop' };
}

function wholeText(turn: ModelTurn, prompt: ModelPrompt, callText: CallText): string {
  if (turn.writes !== undefined) return turn.writes;
  const bound = prompt.schema === undefined ? undefined : writeSchemaInstance(turn, prompt.schema);
  if (bound !== undefined) return bound;
  const calls = turn.calls ?? [];
  if (calls.length === 0) return turn.text ?? '';
  return [turn.text, writeCalls(calls, callText)].filter((part) => part !== undefined).join('\n');
}

function writeCalls(calls: readonly ModelCall[], callText: CallText): string {
  const objects = calls.map(({ name, arguments: values }) => ({ name, arguments: values }));
  const array = JSON.stringify(objects);
  switch (callText) {
    case 'array':
      return array;
    case 'object':
      return objects.map((object) => JSON.stringify(object)).join('\n');
    case 'fenced':
      return `\`\`\`json\n${array}\n\`\`\``;
    case 'marker':
      return `[TOOL_CALLS] ${array}`;
  }
}

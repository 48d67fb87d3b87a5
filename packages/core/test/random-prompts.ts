import fc from 'fast-check';
import type { MistralFormat, PromptSegment } from '../src/host/index.js';
import type { PromptMessage } from '../src/strategy/prompt-message.js';
import { promptText, renderSegments } from '../src/strategy/render-segments.js';

const literals = [
  ...['INST', 'AVAILABLE_TOOLS', 'TOOL_RESULTS', 'SYSTEM_PROMPT', 'THINK'].flatMap((name) => [
    `[${name}]`,
    `[/${name}]`,
  ]),
  ...['[TOOL_CALLS]', '[TOOL_CONTENT]', '[ARGS]', '[CALL_ID]', '[IMG]', '[PREFIX]'],
  ...['<s>', '</s>', '<unk>', '<pad>', '<<SYS>>', '<</SYS>>', '<SPECIAL_20>'],
];
/** Every literal that is a control token in some format. */
export const marker = new RegExp(literals.map((literal) => literal.replace(/[[\]/]/g, '\\$&')).join('|'), 'g');
const pieces = [
  ...literals,
  '[',
  ']',
  '/',
  '<',
  '>',
  's',
  'INST',
  ' ',
  '\\',
  '"',
  '\n',
  '{"a":',
  '}',
  '<\\/s>',
  '"\\u005bINST]"',
];

/** Texts made of control tokens and pieces of them. */
export const hostile = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** One exchange of a conversation, each part of which may be hostile. */
export interface Step {
  readonly system: string | undefined;
  readonly user: string;
  readonly call: string;
  readonly result: string;
  readonly answer: string;
  readonly calls: boolean;
}

/** Conversations of one to three exchanges. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    system: fc.option(hostile, { nil: undefined }),
    user: hostile,
    call: hostile,
    result: hostile,
    answer: hostile,
    calls: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);
/** Formats with a prompt of their own. */
export const formats = fc.constantFrom<MistralFormat[]>('v1', 'v2', 'v3', 'v3-tekken', 'v7', 'v11', 'v13');

/** A lawful conversation of such steps, each content as `say` has it. */
function converse(all: readonly Step[], format: MistralFormat, say: (text: string) => string): PromptMessage[] {
  return all.flatMap((step, index): PromptMessage[] => {
    const id = `abcdefg${index}9`;
    const call: PromptMessage = {
      role: 'assistant',
      parts: [{ type: 'tool-call', id, name: say(`f${step.call}`), arguments: say(step.call) }],
    };
    const result: PromptMessage = {
      role: 'tool',
      callId: id,
      name: say(`f${step.call}`),
      content: say(step.result),
      isError: false,
    };
    return [
      ...(step.system === undefined ? [] : [{ role: 'system' as const, text: say(step.system) }]),
      { role: 'user', parts: [{ type: 'text', text: say(step.user) }] },
      ...(step.calls && format !== 'v1' ? [call, result] : []),
      { role: 'assistant', parts: [{ type: 'text', text: say(`a${step.answer}`) }] },
    ];
  });
}

/** The prompt of such a conversation, each content as `say` has it. */
export function render(
  all: readonly Step[],
  format: MistralFormat,
  say: (text: string) => string,
  defuseContent: boolean,
): PromptSegment[] {
  const tool = { name: say('f'), description: say(all[0]?.user ?? ''), parameters: { title: say(all[0]?.call ?? '') } };
  return renderSegments(converse(all, format, say), { format, defuseContent, tools: format === 'v1' ? [] : [tool] });
}

/** Says content as it is. */
export const asWritten = (text: string): string => text;
/** Says something harmless in its place. */
export const harmless = (): string => 'x';
/** The control tokens of a prompt, in their order. */
export const controlsOf = (segments: readonly PromptSegment[]): string[] =>
  segments.flatMap(({ type, text }) => (type === 'control' ? [text] : []));
/** What looks like a control token in a prompt that is sent as text. */
export const markersOf = (segments: readonly PromptSegment[]): string[] => promptText(segments).match(marker) ?? [];

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { MistralFormat, PromptSegment } from '../host/index.js';
import { defuse } from './defuse.js';
import type { PromptMessage } from './prompt-message.js';
import { promptText, renderSegments } from './render-segments.js';

const runs = 2000;
const literals = [
  ...['INST', 'AVAILABLE_TOOLS', 'TOOL_RESULTS', 'SYSTEM_PROMPT', 'THINK'].flatMap((name) => [
    `[${name}]`,
    `[/${name}]`,
  ]),
  ...['[TOOL_CALLS]', '[TOOL_CONTENT]', '[ARGS]', '[CALL_ID]', '[IMG]', '[PREFIX]'],
  ...['<s>', '</s>', '<unk>', '<pad>', '<<SYS>>', '<</SYS>>', '<SPECIAL_20>'],
];
const marker = new RegExp(literals.map((literal) => literal.replace(/[[\]/]/g, '\\$&')).join('|'), 'g');
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

const hostile = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

interface Step {
  readonly system: string | undefined;
  readonly user: string;
  readonly call: string;
  readonly result: string;
  readonly answer: string;
  readonly calls: boolean;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
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
const formats = fc.constantFrom<MistralFormat[]>('v1', 'v2', 'v3', 'v3-tekken', 'v7', 'v11', 'v13');

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

function render(
  all: readonly Step[],
  format: MistralFormat,
  say: (text: string) => string,
  defuseContent: boolean,
): PromptSegment[] {
  const tool = { name: say('f'), description: say(all[0]?.user ?? ''), parameters: { title: say(all[0]?.call ?? '') } };
  return renderSegments(converse(all, format, say), { format, defuseContent, tools: format === 'v1' ? [] : [tool] });
}

const asWritten = (text: string): string => text;
const harmless = (): string => 'x';
const controlsOf = (segments: readonly PromptSegment[]): string[] =>
  segments.flatMap(({ type, text }) => (type === 'control' ? [text] : []));
const markersOf = (segments: readonly PromptSegment[]): string[] => promptText(segments).match(marker) ?? [];

describe('content that speaks the protocol', () => {
  it('never becomes, moves or removes a control token', () => {
    fc.assert(
      fc.property(steps, formats, (all, format) => {
        const neutral = controlsOf(render(all, format, harmless, false));
        expect(controlsOf(render(all, format, asWritten, false))).toEqual(neutral);
      }),
      { numRuns: runs },
    );
  });

  it('leaves no marker in a defused prompt but those of the renderer', () => {
    fc.assert(
      fc.property(steps, formats, (all, format) => {
        const neutral = markersOf(render(all, format, harmless, false));
        expect(markersOf(render(all, format, asWritten, true))).toEqual(neutral);
      }),
      { numRuns: runs },
    );
  });
});

describe('defuse', () => {
  it('breaks up markers readably', () => {
    expect(defuse('a [INST] b [/INST] </s> <<SYS>> [TOOL_CALLS][{')).toBe(
      'a [ INST] b [ /INST] < /s> < <SYS>> [ TOOL_CALLS][{',
    );
  });

  it('leaves text without markers as it is, and does no more the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = defuse(text);
        expect(defuse(once)).toBe(once);
        expect(once.match(marker)).toBeNull();
        if (text.match(marker) === null) expect(once).toBe(text);
      }),
      { numRuns: runs },
    );
  });
});

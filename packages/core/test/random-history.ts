import fc from 'fast-check';
import type { Message, ToolCall } from '../src/message.js';

type Text = 'empty' | 'blank' | 'words';
type Step =
  | { readonly role: 'system'; readonly text: Text }
  | { readonly role: 'user'; readonly texts: readonly Text[] }
  | { readonly role: 'assistant'; readonly parts: readonly (Text | CallStep | 'thought')[] }
  | { readonly role: 'tool'; readonly id: string; readonly answers: number | undefined; readonly plain: boolean };

interface CallStep {
  readonly id: string;
  readonly name: string;
  readonly broken: boolean;
}

const ids = [
  '',
  'null',
  'abcdefgh1',
  '000000001',
  '000000002',
  'x',
  '0',
  '[INST]',
  '1b4e28ba-2fa1-11d2-883f-0016d3cca427',
];
const anyId = fc.oneof(fc.constantFrom(...ids), fc.string({ minLength: 32, maxLength: 32 }));

function texts(): fc.Arbitrary<Text> {
  return fc.constantFrom<Text[]>('words', 'words', 'words', 'empty', 'blank');
}

function assistants(): fc.Arbitrary<Step> {
  const call = fc.record({ id: anyId, name: fc.constantFrom('f', 'g', 'a b', ''), broken: fc.boolean() });
  const part = fc.oneof(texts(), call, fc.constant('thought' as const));
  return fc.record({ role: fc.constant('assistant' as const), parts: fc.array(part, { maxLength: 4 }) });
}

function results(): fc.Arbitrary<Step> {
  return fc.record({
    role: fc.constant('tool' as const),
    id: anyId,
    answers: fc.option(fc.nat(5), { nil: undefined, freq: 5 }),
    plain: fc.boolean(),
  });
}

/** Conversations of any roles in any order, with parallel calls, any ids, lost, doubled and shuffled results, and empty texts. Each text has a word of its own. */
export const histories: fc.Arbitrary<Message[]> = fc
  .array(
    fc.oneof(
      fc.record({ role: fc.constant('system' as const), text: texts() }),
      fc.record({ role: fc.constant('user' as const), texts: fc.array(texts(), { maxLength: 3 }) }),
      { weight: 3, arbitrary: assistants() },
      { weight: 3, arbitrary: results() },
    ),
    { maxLength: 10 },
  )
  .map(build);

function build(steps: readonly Step[]): Message[] {
  let words = 0;
  const say = (text: Text): string => (text === 'empty' ? '' : text === 'blank' ? ' \n' : `word${++words};`);
  const calls: ToolCall[] = [];
  return steps.map((step): Message => {
    switch (step.role) {
      case 'system':
        return { role: 'system', text: say(step.text) };
      case 'user':
        return { role: 'user', parts: step.texts.map((text) => ({ type: 'text', text: say(text) })) };
      case 'assistant':
        return {
          role: 'assistant',
          parts: step.parts.map((part) => {
            if (part === 'thought') return { type: 'reasoning', text: 'hm' };
            if (typeof part === 'string') return { type: 'text', text: say(part) };
            const written = part.broken ? '{"a"' : `{"a": "${say('words')}"}`;
            const call: ToolCall = { type: 'tool-call', id: part.id, name: part.name, arguments: written };
            calls.push(call);
            return call;
          }),
        };
      case 'tool': {
        const call = step.answers === undefined ? undefined : calls.at(-1 - step.answers);
        const content = step.plain ? say('words') : `{"found": "${say('words')}"}`;
        return { role: 'tool', callId: call?.id ?? step.id, name: call?.name ?? 'f', content, isError: false };
      }
    }
  });
}
